import { describe, expect, test } from 'vitest';
import { whyRefused } from '@/lib/ingest/shapes/refused';
import { readRoot } from '@/lib/ingest/shapes/registry';
import { importCredentials } from '../memory-store';

const V2 = 'https://w3id.org/openbadges/v2';
const V3 = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

const issuer = { id: 'https://badges.example.org/harbour', type: 'Issuer', name: 'Harbour College' };
const badge = {
  '@context': V2,
  id: 'https://badges.example.org/welder',
  type: 'BadgeClass',
  name: 'Welder I',
  description: 'Joins **steel**.',
  criteria: { id: 'https://badges.example.org/welder/how', narrative: 'Pass the bench test.' },
  issuer,
  tags: ['welding', 'steel'],
  alignment: [{ targetName: 'MIG welding', targetUrl: 'https://example.org/mig', targetFramework: 'Trades' }],
};
const award = {
  '@context': V2,
  id: 'urn:uuid:1',
  type: 'Assertion',
  recipient: { type: 'email', identity: 'ada@example.org' },
  badge,
};

const achievement = {
  id: 'urn:uuid:2',
  type: ['Achievement'],
  name: 'Surveying',
  description: 'Measures land.',
  achievementType: 'MicroCredential',
  criteria: { narrative: 'Survey a field.' },
};
const credential = {
  '@context': V3,
  id: 'urn:uuid:3',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:example:1', type: ['Profile'], name: 'Harbour College' },
  credentialSubject: { type: ['AchievementSubject'], id: 'did:example:ada', achievement },
};

describe('Open Badges 2.0', () => {
  const record = {
    title: 'Welder I',
    provider: 'Harbour College',
    type: 'Badge',
    skills: 'MIG welding',
    tags: 'welding\nsteel',
    url: 'https://badges.example.org/welder/how',
    identifier: 'https://badges.example.org/welder',
    description: 'Joins steel.',
    criteria: 'Pass the bench test.',
  };
  test.each<[string, unknown]>([
    ['a badge', badge],
    ['an award with its badge in it', award],
    ['badges in a list', [badge]],
    ['an answer of an interface', { status: { success: true }, result: [badge] }],
    [
      'award, badge and issuer beside each other',
      [{ ...award, badge: badge.id }, { ...badge, issuer: issuer.id }, issuer],
    ],
    [
      'a badge before its award',
      { '@graph': [issuer, { ...badge, issuer: issuer.id }, { ...award, badge: badge.id }] },
    ],
  ])('%s', (_, root) => {
    expect(readRoot(root)).toMatchObject({
      format: 'Open Badges 2.0',
      kind: 'credentials',
      records: [record],
    });
    expect(readRoot(root)?.records).toHaveLength(1);
  });
  test('nothing of who earned it is read', () => {
    expect(JSON.stringify(readRoot(award)?.records)).not.toContain('ada');
  });
  test('an award without its badge is refused in words', () => {
    const found = readRoot([badge, { ...award, badge: 'https://badges.example.org/other' }]);
    expect(whyRefused(found?.records[1])).toEqual({
      why: 'only the address of the badge is given, and nothing is fetched: add the badge itself to the file',
      raw: 'https://badges.example.org/other',
    });
  });
  test('a file of such awards alone is refused as a whole', async () => {
    await expect(importCredentials(JSON.stringify({ ...award, badge: badge.id }))).rejects.toThrow(
      /The one record of this file cannot be read: only the address of the badge is given/,
    );
  });
  test('an award that was taken back is refused', () => {
    const found = readRoot({
      '@context': V2,
      type: 'Assertion',
      id: 'x',
      revoked: true,
      revocationReason: 'Error',
    });
    expect(whyRefused(found?.records[0])).toEqual({
      why: 'the badge was taken back by its issuer',
      raw: 'Error',
    });
  });
  test('extensions of an issuer', () => {
    const found = readRoot({
      ...badge,
      'extensions:ECTSExtension': { type: ['Extension'], ECTS: 3 },
      'extensions:StudyLoadExtension': { StudyLoad: 84 },
      'extensions:EQFExtension': { EQF: 5 },
      'extensions:LearningOutcomeExtension': { LearningOutcome: 'Can join steel.' },
    });
    expect(found?.records).toMatchObject([
      { studyLoad: '3 ECTS', hours: '84', level: 'EQF level 5', learningOutcomes: 'Can join steel.' },
    ]);
  });
  test('a criteria address is a page, not a text', () => {
    const [record] = readRoot({ ...badge, criteria: 'https://badges.example.org/how' })!.records;
    expect(record).toMatchObject({ url: 'https://badges.example.org/how' });
    expect(record).not.toHaveProperty('criteria');
  });
  test('awards as version 1 wrote them', () => {
    const { type: _, ...untyped } = award;
    const old = {
      uid: '1',
      recipient: 'ada',
      badge: { name: 'Welder I', description: 'x', alignment: { name: 'Welding' } },
      verify: {},
    };
    expect(readRoot({ badges: [{ assertion: old }] })?.records).toMatchObject([
      { title: 'Welder I', skills: 'Welding' },
    ]);
    expect(readRoot(untyped)?.records).toMatchObject([{ title: 'Welder I' }]);
  });
});

describe('Open Badges 3.0', () => {
  const record = {
    title: 'Surveying',
    provider: 'Harbour College',
    type: 'Micro Credential',
    criteria: 'Survey a field.',
  };
  const token = `${['{"alg":"ES256"}', JSON.stringify({ vc: credential })].map((part) => Buffer.from(part).toString('base64url')).join('.')}.c2ln`;
  test.each<[string, unknown]>([
    ['a credential', credential],
    ['a bare achievement', { ...achievement, '@context': V3, creator: { name: 'Harbour College' } }],
    ['under its other name', { ...credential, type: ['VerifiableCredential', 'AchievementCredential'] }],
    [
      'a presentation',
      { '@context': V3, type: 'VerifiablePresentation', verifiableCredential: [credential] },
    ],
    [
      'a presentation of tokens',
      { '@context': V3, type: 'VerifiablePresentation', verifiableCredential: [token] },
    ],
    [
      'a token in an envelope',
      { type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${token}` },
    ],
    ['an answer of a host', { credential: [], compactJwsString: [token] }],
    ['a token alone', token],
  ])('%s', (_, root) => {
    expect(readRoot(root)).toMatchObject({
      format: 'Open Badges 3.0',
      kind: 'credentials',
      records: [record],
    });
    expect(readRoot(root)?.records).toHaveLength(1);
  });
  test('one alignment or many, each by what it is', () => {
    const aligned = (alignment: unknown) =>
      readRoot({ ...achievement, '@context': V3, alignment })?.records[0];
    expect(aligned({ targetName: 'Levelling' })).toMatchObject({ skills: 'Levelling' });
    expect(
      aligned([
        { targetType: 'CFItem', targetName: 'Levelling' },
        { targetType: 'ext:EQF', targetName: 'EQF level 5' },
        { targetType: 'ext:QualityAssurance', targetName: 'Accredited 2020' },
        { targetName: 'Can plan and carry out the survey of a field with simple instruments.' },
      ]),
    ).toMatchObject({
      skills: 'Levelling',
      level: 'EQF level 5',
      alignedTo: ['Accredited 2020'],
      learningOutcomes: 'Can plan and carry out the survey of a field with simple instruments.',
    });
  });
  test('field, credits and how it is assessed', () => {
    const values = {
      fieldOfStudy: 'Geodesy',
      creditsAvailable: 5,
      humanCode: 'S-1',
      tag: ['survey'],
      resultDescription: [{ name: 'Final grade', valueMin: '1', valueMax: '10', requiredValue: '6' }],
    };
    expect(readRoot({ ...achievement, ...values, '@context': V3 })?.records).toMatchObject([
      {
        subject: 'Geodesy',
        studyLoad: '5 credits',
        code: 'S-1',
        tags: 'survey',
        results: ['Final grade: 1 to 10, at least 6'],
      },
    ]);
  });
  test('endorsements are no credentials', () => {
    const endorsement = {
      '@context': V3,
      type: ['VerifiableCredential', 'EndorsementCredential'],
      credentialSubject: { id: 'x', endorsementComment: 'Good.' },
    };
    expect(readRoot([{ ...credential, endorsement: [endorsement] }])).toMatchObject({
      records: [record],
      notes: ['1 endorsement left out: an endorsement speaks of a credential and is none.'],
    });
    expect(() => readRoot(endorsement)).toThrow(/holds an endorsement, and no badge/);
    expect(() => readRoot({ '@context': V2, ...issuer })).toThrow(/holds the issuer of badges, and no badge/);
  });
});

describe('comprehensive learner records', () => {
  const course = { ...achievement, id: 'urn:uuid:10', achievementType: 'Course', name: 'Geodesy' };
  const competency = { ...achievement, id: 'urn:uuid:11', achievementType: 'Competency', name: 'Levelling' };
  const record = {
    '@context': [...V3, 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'],
    type: ['VerifiableCredential', 'ClrCredential'],
    issuer: credential.issuer,
    credentialSubject: {
      type: ['ClrSubject'],
      verifiableCredential: [
        credential,
        { ...credential, id: 'urn:uuid:4', credentialSubject: { achievement: course } },
      ],
      achievement: [competency],
      association: [
        {
          type: 'Association',
          associationType: 'isChildOf',
          sourceId: 'urn:uuid:11',
          targetId: 'urn:uuid:10',
        },
      ],
    },
  };
  test('hold many credentials; competencies are skills of what they are part of', () => {
    expect(readRoot(record)).toMatchObject({
      format: 'CLR 2.0',
      records: [{ title: 'Surveying' }, { title: 'Geodesy', type: 'Course', skills: 'Levelling' }],
      notes: ['1 competency taken as skills of the achievements that they are part of.'],
    });
  });
  test('a competency of its own is a record', () => {
    const { association: _, ...subject } = record.credentialSubject;
    expect(readRoot({ ...record, credentialSubject: subject })?.records).toMatchObject([
      { title: 'Levelling', type: 'Competency', provider: 'Harbour College' },
      { title: 'Surveying' },
      { title: 'Geodesy' },
    ]);
  });
});

test('all fields arrive where people look for them', async () => {
  const { records, result } = await importCredentials(
    [
      credential,
      {
        ...credential,
        credentialSubject: {
          achievement: { ...achievement, name: 'Levelling', ECTS: 2, SBU: 56, tag: ['dumpy level, optical'] },
        },
      },
    ]
      .map((each) => JSON.stringify(each))
      .join('\n'),
  );
  expect(result.format).toBe('JSON Lines, Open Badges 3.0');
  expect(records).toMatchObject([
    {
      title: 'Surveying',
      provider: 'Harbour College',
      type: 'Micro Credential',
      description: 'Measures land.\n\nSurvey a field.',
    },
    {
      title: 'Levelling',
      duration: '2 ECTS',
      hours: 56,
      skills: ['dumpy level, optical'],
      externalId: 'urn:uuid:2',
    },
  ]);
});
