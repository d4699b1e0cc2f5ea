import { describe, expect, test } from 'vitest';
import { readRoot } from '@/lib/ingest/shapes/registry';
import { importPostings } from '../memory-store';

const nurse = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Ward nurse',
  hiringOrganization: { '@type': 'Hospital', name: 'Harbour Hospital', description: 'We care since 1890.' },
};

/** The plain record of a posting with these values. */
function recordOf(values: object) {
  const found = readRoot({ ...nurse, ...values });
  expect(found).toMatchObject({ format: 'schema.org JobPosting', kind: 'postings' });
  return found!.records[0];
}

describe('a JobPosting is found wherever it stands', () => {
  const second = { ...nurse, title: 'Cook' };
  test.each<[string, unknown]>([
    ['in a list', [nurse, second]],
    [
      'in a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, nurse, second] },
    ],
    ['in the page that it is about', { '@type': 'WebPage', mainEntity: [nurse, second] }],
    [
      'in a list of items',
      {
        '@type': 'ItemList',
        itemListElement: [nurse, second].map((item) => ({ '@type': 'ListItem', item })),
      },
    ],
    ['with its class in a list', [{ ...nurse, '@type': ['JobPosting', 'Intangible'] }, second]],
    [
      'with prefixes',
      [nurse, second].map(({ title }) => ({ '@type': 'schema:JobPosting', 'schema:title': title })),
    ],
    [
      'expanded',
      [nurse, second].map(({ title }) => ({
        '@type': ['https://schema.org/JobPosting'],
        'https://schema.org/title': [{ '@value': title }],
      })),
    ],
    ['without a sign before its type', [nurse, second].map(({ title }) => ({ type: 'JobPosting', title }))],
  ])('%s', (_, root) => {
    expect(readRoot(root)?.records.map((record) => (record as { title: string }).title)).toEqual([
      'Ward nurse',
      'Cook',
    ]);
  });
});

describe('who, and where', () => {
  test.each([
    [{ hiringOrganization: 'Harbour' }, { employer: 'Harbour' }],
    [{ hiringOrganization: [{ name: 'Harbour' }] }, { employer: 'Harbour' }],
    [
      { hiringOrganization: { name: 'Harbour', description: 'Old.' } },
      { employer: 'Harbour', aboutUs: 'Old.' },
    ],
    [{ jobLocation: 'Leeds, UK' }, { place: 'Leeds, UK' }],
    [{ jobLocation: { address: 'Leeds' } }, { place: 'Leeds' }],
    [{ jobLocation: { '@type': 'Place', name: 'Harbour site' } }, { place: 'Harbour site' }],
    [
      {
        jobLocation: {
          address: {
            addressLocality: 'Leeds',
            addressRegion: 'West Yorkshire',
            addressCountry: { '@type': 'Country', name: 'United Kingdom' },
            postalCode: 'LS1 1AA',
          },
        },
      },
      { place: 'Leeds', region: 'West Yorkshire', country: 'United Kingdom', postcode: 'LS1 1AA' },
    ],
    [
      {
        jobLocation: [
          { address: { addressLocality: 'Leeds' } },
          { address: { addressLocality: 'York', addressCountry: 'GB' } },
        ],
      },
      { place: 'Leeds', otherPlaces: ['York, GB'] },
    ],
    [
      {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: { '@type': 'Country', name: 'Canada' },
      },
      { jobLocationType: 'TELECOMMUTE', country: 'Canada', applicantLocation: ['Canada'] },
    ],
  ])('%j', (values, expected) => {
    expect(recordOf(values)).toMatchObject(expected);
  });
  test('an employer that stands elsewhere in the file is looked up', () => {
    const found = readRoot({
      '@context': 'https://schema.org',
      '@graph': [
        { ...nurse, hiringOrganization: { '@id': '#org' } },
        { '@type': 'Organization', '@id': '#org', name: 'Harbour' },
      ],
    });
    expect(found?.records).toMatchObject([{ employer: 'Harbour' }]);
  });
});

describe('pay', () => {
  const amount = (value: unknown) => ({ baseSalary: { '@type': 'MonetaryAmount', currency: 'GBP', value } });
  test.each<[object, object]>([
    [
      { baseSalary: 37000, salaryCurrency: 'GBP' },
      { pay: '37000', payCurrency: 'GBP' },
    ],
    [{ baseSalary: '£18 an hour' }, { pay: '£18 an hour' }],
    [amount(37000), { pay: '37000', payCurrency: 'GBP' }],
    [amount({ value: 18.5, unitText: 'HOUR' }), { pay: '18.5', payPeriod: 'HOUR', payCurrency: 'GBP' }],
    [
      amount({ minValue: '30000', maxValue: '34000', unitText: 'YEAR', value: '£30,000 to £34,000' }),
      { pay: '£30,000 to £34,000', payFrom: '30000', payTo: '34000', payPeriod: 'YEAR' },
    ],
    [
      amount({ minValue: 0, maxValue: 15, unitCode: 'HUR' }),
      { payFrom: '0', payTo: '15', payPeriod: 'HOUR' },
    ],
    [
      {
        baseSalary: {
          '@type': 'PriceSpecification',
          minPrice: 10,
          maxPrice: 12,
          priceCurrency: 'EUR',
          unitText: 'HOUR',
        },
      },
      { payFrom: '10', payTo: '12', payCurrency: 'EUR', payPeriod: 'HOUR' },
    ],
    [
      {
        estimatedSalary: [
          {
            '@type': 'MonetaryAmountDistribution',
            currency: 'USD',
            duration: 'P1Y',
            median: 50000,
            percentile10: 40000,
            percentile90: 70000,
          },
        ],
      },
      { pay: '50000', payFrom: '40000', payTo: '70000', payPeriod: 'YEAR', payCurrency: 'USD' },
    ],
  ])('%j', (values, expected) => {
    expect(recordOf(values)).toMatchObject(expected);
  });
});

describe('what is demanded', () => {
  test.each<[object, object]>([
    [{ experienceRequirements: 'Two years on a ward' }, { experience: 'Two years on a ward' }],
    [
      { experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 36 } },
      { experience: '3 years of experience' },
    ],
    [
      { experienceRequirements: { monthsOfExperience: '6', description: 'On a ward' } },
      { experience: '6 months of experience: On a ward' },
    ],
    [
      { experienceRequirements: { monthsOfExperience: '', description: 'On a ward' } },
      { experience: 'On a ward' },
    ],
    [
      {
        educationRequirements: [
          { '@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree' },
        ],
      },
      { education: 'bachelor degree' },
    ],
    [
      {
        educationRequirements: { credentialCategory: 'bachelor degree' },
        experienceInPlaceOfEducation: true,
      },
      { education: 'bachelor degree or equivalent experience' },
    ],
    [{ educationRequirements: 'x '.repeat(100).trim() }, { educationRequirements: 'x '.repeat(100).trim() }],
    [
      { qualifications: { credentialCategory: 'license', name: 'Driving licence' } },
      { qualifications: 'license, Driving licence' },
    ],
    [{ skills: 'Triage, wound care' }, { skills: 'Triage, wound care' }],
    [
      { skills: ['Triage', { '@type': 'DefinedTerm', name: 'Wound care' }] },
      { skills: 'Triage\nWound care' },
    ],
  ])('%j', (values, expected) => {
    expect(recordOf(values)).toMatchObject(expected);
  });
});

describe('the rest', () => {
  test.each<[object, object]>([
    [{ employmentType: ['FULL_TIME', 'CONTRACTOR'] }, { employmentType: 'FULL_TIME, CONTRACTOR' }],
    [{ employmentType: ['"FULL_TIME"'] }, { employmentType: 'FULL_TIME' }],
    [{ employmentType: 'https://schema.org/FULL_TIME' }, { employmentType: 'FULL_TIME' }],
    [
      { occupationalCategory: '29-1141.00 Registered Nurses' },
      { occupation: '29-1141.00 Registered Nurses' },
    ],
    [
      { occupationalCategory: ['29-1141.00', 'Registered Nurses'] },
      { occupation: 'Registered Nurses', occupationCode: '29-1141.00' },
    ],
    [
      { occupationalCategory: { '@type': 'CategoryCode', codeValue: '29-1141', name: 'Registered Nurses' } },
      { occupation: 'Registered Nurses', occupationCode: '29-1141' },
    ],
    [{ identifier: { '@type': 'PropertyValue', name: 'Harbour', value: 'H-17' } }, { identifier: 'H-17' }],
    [{ identifier: 17 }, { identifier: '17' }],
    [{ mainEntityOfPage: { '@id': 'https://jobs.example.org/17' } }, { url: 'https://jobs.example.org/17' }],
    [{ jobBenefits: ['Pension', 'Bus'] }, { benefits: 'Pension\nBus' }],
    [{ internalNote: 'kept' }, { internalNote: 'kept' }],
  ])('%j', (values, expected) => {
    expect(recordOf(values)).toMatchObject(expected);
  });
  test('persons to write to are left out', () => {
    expect(recordOf({ applicationContact: { name: 'Ada', email: 'ada@example.org' } })).not.toHaveProperty(
      'applicationContact',
    );
  });
});

test('all fields arrive where people look for them', async () => {
  const { records } = await importPostings(
    JSON.stringify({
      ...nurse,
      datePosted: '2026-05-01T09:00:00+01:00',
      jobLocation: { address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
      baseSalary: { currency: 'GBP', value: { minValue: 30000, maxValue: 34000, unitText: 'YEAR' } },
      employmentType: 'FULL_TIME',
      industry: 'Health',
      identifier: { value: 'H-17' },
      url: 'https://jobs.example.org/17',
      description: '&lt;p&gt;Care for people.&lt;/p&gt;',
      skills: ['Triage'],
      responsibilities: 'Plan care.',
      educationRequirements: { credentialCategory: 'bachelor degree' },
      experienceRequirements: { monthsOfExperience: 24 },
      jobBenefits: 'Pension',
    }),
  );
  expect(records).toMatchObject([
    {
      title: 'Ward nurse',
      employer: 'Harbour Hospital',
      place: 'Leeds',
      posted: '2026-05-01',
      employmentType: 'Full-time',
      sector: 'Health',
      externalId: 'H-17',
      url: 'https://jobs.example.org/17',
    },
  ]);
  for (const part of [
    'Care for people.',
    'Plan care.',
    'Triage',
    'bachelor degree',
    '2 years of experience',
    'Pension',
    'since 1890',
  ])
    expect(records[0]!.text).toContain(part);
});
