import { SHAPES } from '@/lib/ingest/shapes/registry';
import { between, pick, type Random } from '../sample/random';
import { type Made, madeText, madeTitle } from './records';

/** A value in each shape that the program knows, by the shape's name. */
const MAKERS: Readonly<Record<string, (random: Random) => Made>> = {
  'schema.org JobPosting': (random) => ({
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: madeTitle(random),
    description: `<p>${madeText(random)}</p>`,
    datePosted: '2024-03-01T08:00:00Z',
    validThrough: '2024-04-01',
    employmentType: ['FULL_TIME', 'CONTRACTOR'],
    hiringOrganization: { '@type': 'Organization', name: 'Northfield Trust' },
    jobLocation: [
      {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'GB' },
      },
    ],
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'GBP',
      value: { '@type': 'QuantitativeValue', minValue: 25000, maxValue: 30000, unitText: 'YEAR' },
    },
    skills: ['SQL', 'care'],
    identifier: { '@type': 'PropertyValue', name: 'Trust', value: between(random, 1, 1e6) },
  }),
  'Open Badges': (random) => pick(random, [openBadge2, openBadge3, learnerRecord])(random),
  'European Learning Model': (random) => ({
    '@context': 'http://data.europa.eu/snb/model/context/edc-ap',
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    displayParameter: { title: { en: ['A credential'] } },
    credentialSubject: {
      type: 'Person',
      hasClaim: [
        {
          type: 'LearningAchievement',
          title: { en: [madeTitle(random)], fr: ['Soudeur'] },
          specifiedBy: {
            type: 'LearningAchievementSpecification',
            title: { en: [madeTitle(random)] },
            learningOutcome: [{ type: 'LearningOutcome', title: { en: ['weld'] } }],
            volumeOfLearning: 'PT30H',
          },
        },
      ],
    },
  }),
  CTDL: (random) => ({
    '@context': 'https://credreg.net/ctdl/schema/context/json',
    '@graph': [
      {
        '@id': 'https://example.org/ce-00000000-0000-0000-0000-000000000001',
        '@type': 'ceterms:DigitalBadge',
        'ceterms:name': { 'en-US': madeTitle(random) },
        'ceterms:description': { 'en-US': madeText(random) },
        'ceterms:ownedBy': ['https://example.org/org'],
        'ceterms:estimatedDuration': [
          { '@type': 'ceterms:DurationProfile', 'ceterms:exactDuration': 'PT10H' },
        ],
        'ceterms:estimatedCost': [
          { '@type': 'ceterms:CostProfile', 'ceterms:price': 99, 'ceterms:currency': 'USD' },
        ],
      },
    ],
  }),
  'schema.org Course': (random) => ({
    '@context': 'https://schema.org',
    '@type': pick(random, ['Course', 'EducationalOccupationalCredential', 'EducationalOccupationalProgram']),
    name: madeTitle(random),
    description: madeText(random),
    provider: { '@type': 'Organization', name: 'School' },
    teaches: ['welding', 'safety'],
    offers: { '@type': 'Offer', price: '49.00', priceCurrency: 'EUR' },
    timeRequired: 'PT12H',
  }),
  'Rich Skill Descriptors': (random) => ({
    '@context': 'https://rsd.openskillsnetwork.org/context-v1.json',
    type: 'SkillDescription',
    id: `https://example.org/skills/${between(random, 1, 1e6)}`,
    skillName: madeTitle(random),
    skillStatement: madeText(random),
    keywords: ['sql', { name: 'care' }],
    category: 'Care',
    occupations: [{ code: '15-1252' }],
  }),
};

function openBadge2(random: Random): Made {
  return {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: `https://example.org/assertions/${between(random, 1, 1e6)}`,
    recipient: { type: 'email', hashed: false, identity: 'someone@example.org' },
    issuedOn: '2024-03-01T00:00:00Z',
    verification: { type: 'hosted' },
    badge: {
      type: 'BadgeClass',
      id: 'https://example.org/badges/1',
      name: madeTitle(random),
      description: madeText(random),
      criteria: { narrative: madeText(random) },
      issuer: { type: 'Profile', id: 'https://example.org', name: 'School' },
      tags: ['welding', 'care'],
      alignment: [{ targetName: 'weld', targetUrl: 'http://data.europa.eu/esco/skill/1' }],
    },
  };
}

function openBadge3(random: Random): Made {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    id: 'urn:uuid:1',
    issuer: { id: 'did:example:1', type: ['Profile'], name: 'School' },
    validFrom: '2024-03-01T00:00:00Z',
    credentialSubject: { type: ['AchievementSubject'], achievement: achievement(random) },
  };
}

function learnerRecord(random: Random): Made {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    ],
    type: ['VerifiableCredential', 'ClrCredential'],
    issuer: { id: 'did:example:1', type: ['Profile'], name: 'School' },
    credentialSubject: {
      type: ['ClrSubject'],
      verifiableCredential: [openBadge3(random), openBadge3(random)],
      achievement: [achievement(random)],
      association: [{ type: 'Association', associationType: 'isParentOf', sourceId: 'a', targetId: 'b' }],
    },
  };
}

function achievement(random: Random): Made {
  return {
    id: `urn:uuid:${between(random, 1, 1e6)}`,
    type: ['Achievement'],
    achievementType: 'MicroCredential',
    name: madeTitle(random),
    description: madeText(random),
    criteria: { narrative: madeText(random) },
    alignment: [{ type: ['Alignment'], targetName: 'weld', targetUrl: 'https://example.org/weld' }],
    creditsAvailable: 2,
  };
}

/** Makers for every shape of the registry. Throws where a shape was added and has none here. */
export function shapeMakers(): readonly { name: string; make: (random: Random) => Made }[] {
  return SHAPES.map(({ name }) => {
    const make = MAKERS[name];
    if (!make) throw new Error(`There is no sample of the shape “${name}” in scripts/fuzz/shapes.ts.`);
    return { name, make };
  });
}

/** A value in a shape that badges are baked in. */
export const madeBadge = (random: Random): Made => MAKERS['Open Badges']!(random);
