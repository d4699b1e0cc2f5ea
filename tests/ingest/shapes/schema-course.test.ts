import { describe, expect, test } from 'vitest';
import { readRoot } from '@/lib/ingest/shapes/registry';
import { importCredentials } from '../memory-store';

const course = {
  '@context': 'https://schema.org',
  '@type': 'Course',
  name: 'Welding for beginners',
  description: 'How to join steel.',
  provider: { '@type': 'Organization', name: 'Harbour College' },
};

function recordOf(values: object) {
  const found = readRoot({ ...course, ...values });
  expect(found?.kind).toBe('credentials');
  return found!.records[0];
}

describe('a course of schema.org', () => {
  test.each<[string, object, object]>([
    ['who offers it', {}, { title: 'Welding for beginners', provider: 'Harbour College', type: 'Course' }],
    [
      'what it teaches, as a list',
      { teaches: ['Welding', { '@type': 'DefinedTerm', name: 'Safety' }] },
      { skills: 'Welding\nSafety' },
    ],
    ['what it teaches, in one text', { teaches: 'Welding, Safety' }, { skills: 'Welding\nSafety' }],
    [
      'what it teaches, as a sentence',
      { teaches: 'How to join two pieces of steel without burning through them.' },
      { learningOutcomes: 'How to join two pieces of steel without burning through them.' },
    ],
    [
      'how long it takes',
      { hasCourseInstance: { courseWorkload: 'PT22H' } },
      { duration: '22 hours', hours: 22 },
    ],
    ['how long it lasts', { timeRequired: 'P6W' }, { duration: '6 weeks' }],
    [
      'how often it meets',
      {
        hasCourseInstance: [
          { courseSchedule: { duration: 'PT3H', repeatFrequency: 'Weekly', repeatCount: 10 } },
        ],
      },
      { duration: '10 times 3 hours, weekly', hours: 30 },
    ],
    [
      'what it costs',
      { offers: [{ price: '49.00', priceCurrency: 'USD' }] },
      { cost: '49.00', currency: 'USD' },
    ],
    ['that it is free', { offers: { category: 'Free' } }, { cost: 'Free' }],
    ['that it costs nothing', { isAccessibleForFree: true }, { cost: 'Free' }],
    [
      'its level and subject',
      { educationalLevel: 'Beginner', about: ['Metal', { name: 'Craft' }] },
      { level: 'Beginner', subject: 'Metal; Craft' },
    ],
    ['its credits', { numberOfCredits: { value: 5, unitText: 'ECTS' } }, { studyLoad: '5 ECTS' }],
    [
      'what it leads to',
      { educationalCredentialAwarded: { '@type': 'EducationalOccupationalCredential', name: 'Welder I' } },
      { leadsTo: ['Welder I'] },
    ],
    [
      'its chapters',
      { syllabusSections: [{ name: 'Arc', description: 'First steps' }, { name: 'Gas' }] },
      { syllabus: 'Arc: First steps\nGas' },
    ],
    [
      'its number',
      { courseCode: 'W1', url: 'https://example.org/w1' },
      { identifier: 'W1', url: 'https://example.org/w1' },
    ],
  ])('%s', (_, values, expected) => {
    expect(recordOf(values)).toMatchObject(expected);
  });
});

test('what a course leads to, or comes after, is no course of its own', () => {
  const found = readRoot({
    ...course,
    coursePrerequisites: { '@type': 'Course', name: 'Cutting' },
    educationalCredentialAwarded: { '@type': 'EducationalOccupationalCredential', name: 'Welder I' },
    hasPart: [{ '@type': 'Course', name: 'Arc' }],
  });
  expect(found?.records).toMatchObject([
    { title: 'Welding for beginners', prerequisites: 'Cutting' },
    { title: 'Arc', provider: 'Harbour College' },
  ]);
});

test('courses in lists, pages and catalogues, each once', () => {
  const listed = { '@type': 'Course', '@id': '#w', name: 'Welding' };
  const found = readRoot({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: listed }] },
      { ...listed, description: 'Whole.' },
      {
        '@type': 'CollegeOrUniversity',
        name: 'Harbour',
        hasOfferCatalog: { itemListElement: [{ '@type': 'Course', name: 'Cutting' }] },
      },
    ],
  });
  expect(found?.records).toMatchObject([
    { title: 'Welding', description: 'Whole.' },
    { title: 'Cutting', provider: 'Harbour' },
  ]);
});

test('credentials and programmes', () => {
  const found = readRoot([
    {
      '@context': 'https://schema.org',
      '@type': 'EducationalOccupationalCredential',
      name: 'Welder I',
      credentialCategory: 'Certificate',
      competencyRequired: ['Welding'],
      recognizedBy: { name: 'Guild' },
    },
    {
      '@context': 'https://schema.org',
      '@type': 'EducationalOccupationalProgram',
      name: 'Metal work',
      timeToComplete: 'P1Y',
    },
  ]);
  expect(found).toMatchObject({
    format: 'schema.org Course',
    records: [
      { title: 'Welder I', type: 'Certificate', skills: 'Welding', provider: 'Guild' },
      { title: 'Metal work', type: 'Program', duration: '1 year' },
    ],
  });
});

test('a plain column "type" makes no schema.org of a table', () => {
  expect(readRoot([{ type: 'Course', name: 'A', vendor: 'B' }])).toMatchObject({
    format: 'JSON',
    records: [{ type: 'Course', name: 'A', vendor: 'B' }],
  });
});

test('all fields arrive where people look for them', async () => {
  const { records } = await importCredentials(
    JSON.stringify({
      ...course,
      teaches: ['Welding', 'Plan, direct and check work'],
      keywords: 'steel, metal',
      hasCourseInstance: { courseWorkload: 'PT22H' },
      offers: { price: 49, priceCurrency: 'EUR' },
      educationalLevel: 'Beginner',
      url: 'https://example.org/w1',
      courseCode: 'W1',
      educationalCredentialAwarded: 'Welder I',
    }),
  );
  expect(records).toMatchObject([
    {
      title: 'Welding for beginners',
      provider: 'Harbour College',
      type: 'Course',
      level: 'Beginner',
      duration: '22 hours',
      hours: 22,
      cost: 49,
      currency: 'EUR',
      skills: ['Welding', 'Plan, direct and check work', 'steel', 'metal'],
      url: 'https://example.org/w1',
      externalId: 'W1',
    },
  ]);
  expect(records[0]!.description).toBe('How to join steel.\n\nLeads to: Welder I');
});
