import { describe, expect, test } from 'vitest';
import { whyRefused } from '@/lib/ingest/shapes/refused';
import { readRoot } from '@/lib/ingest/shapes/registry';
import { importCredentials } from '../memory-store';

const CONTEXT = 'https://credreg.net/ctdl/schema/context/json';
const CTID = 'ce-12345678-1234-1234-1234-123456789abc';

const guild = {
  '@id': '_:guild',
  '@type': 'ceterms:CredentialOrganization',
  'ceterms:name': { 'en-US': 'Welders’ Guild' },
};
const welder = {
  '@id': `https://credentials.example.org/resources/${CTID}`,
  '@type': 'ceterms:Certification',
  'ceterms:ctid': CTID,
  'ceterms:name': { 'en-US': 'Welder I' },
  'ceterms:description': { de: 'Fügt Stahl.', 'en-us': 'Joins steel.' },
  'ceterms:ownedBy': ['_:guild'],
  'ceterms:subjectWebpage': 'https://guild.example.org/welder',
};
const framework = {
  '@id': 'urn:fw',
  '@type': 'ceasn:CompetencyFramework',
  'ceasn:name': { en: 'Safe welding' },
  'ceasn:hasTopChild': ['urn:c1'],
};
const competencies = [
  {
    '@id': 'urn:c1',
    '@type': 'ceasn:Competency',
    'ceasn:competencyText': { en: 'Fire safety' },
    'ceasn:hasChild': ['urn:c2'],
  },
  {
    '@id': 'urn:c2',
    '@type': 'ceasn:Competency',
    'ceasn:competencyText': { en: 'Recognise what can catch fire near the bench, and keep it away.' },
  },
];

function read(...graph: object[]) {
  return readRoot({ '@context': CONTEXT, '@id': 'graph:x', '@graph': graph });
}

describe('a credential in any form of JSON-LD', () => {
  const record = {
    title: 'Welder I',
    provider: 'Welders’ Guild',
    type: 'Certification',
    description: 'Joins steel.',
  };
  test.each<[string, unknown]>([
    ['a graph', { '@context': CONTEXT, '@graph': [welder, guild] }],
    ['a list', [welder, guild]],
    [
      'with its owner inside',
      {
        ...welder,
        'ceterms:ownedBy': [{ '@type': 'ceterms:Organization', 'ceterms:name': 'Welders’ Guild' }],
      },
    ],
    [
      'expanded',
      [
        {
          '@id': welder['@id'],
          '@type': ['https://purl.org/ctdl/terms/Certification'],
          'https://purl.org/ctdl/terms/name': [{ '@language': 'en', '@value': 'Welder I' }],
          'https://purl.org/ctdl/terms/description': [
            { '@language': 'de', '@value': 'Fügt Stahl.' },
            { '@language': 'en-US', '@value': 'Joins steel.' },
          ],
          'https://purl.org/ctdl/terms/ownedBy': [{ '@id': '_:guild' }],
        },
        {
          '@id': '_:guild',
          '@type': ['https://purl.org/ctdl/terms/Organization'],
          'https://purl.org/ctdl/terms/name': [{ '@value': 'Welders’ Guild' }],
        },
      ],
    ],
    [
      'with bare names',
      [
        {
          '@type': 'ceterms:Certification',
          Name: 'Welder I',
          Description: 'Joins steel.',
          OwnedBy: ['_:guild'],
        },
        guild,
      ],
    ],
  ])('%s', (_, root) => {
    expect(readRoot(root)).toMatchObject({ format: 'CTDL', kind: 'credentials', records: [record] });
  });
});

describe('what it teaches', () => {
  const outcome = 'Recognise what can catch fire near the bench, and keep it away.';
  test.each<[string, object]>([
    [
      'competencies that it demands',
      {
        'ceterms:requires': [
          {
            '@type': 'ceterms:ConditionProfile',
            'ceterms:targetCompetency': [
              {
                '@type': 'ceterms:CredentialAlignmentObject',
                'ceterms:targetNode': 'urn:c1',
                'ceterms:targetNodeName': 'x',
              },
            ],
          },
        ],
      },
    ],
    [
      'a whole framework',
      {
        'ceterms:teaches': [{ '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNode': 'urn:fw' }],
      },
    ],
    ['competencies by reference', { 'ceterms:assesses': ['urn:c1'] }],
    [
      'those of the assessment that it demands',
      { 'ceterms:requires': { 'ceterms:targetAssessment': ['urn:exam'] } },
    ],
    [
      'those of the course that it demands',
      { 'ceterms:requires': [{ 'ceterms:targetLearningOpportunity': [{ 'ceterms:teaches': 'urn:c1' }] }] },
    ],
  ])('%s', (_, values) => {
    const exam = {
      '@id': 'urn:exam',
      '@type': 'ceterms:AssessmentProfile',
      'ceterms:name': 'Exam',
      'ceterms:assesses': ['urn:c1'],
    };
    const found = read(
      { ...welder, ...values },
      ...('ceterms:requires' in values ? [exam] : []),
      framework,
      ...competencies,
    );
    expect(found?.records[0]).toMatchObject({ skills: 'Fire safety', learningOutcomes: outcome });
  });
  test('by name, where the framework is elsewhere', () => {
    const found = read({
      ...welder,
      'ceterms:teaches': [
        { 'ceterms:targetNode': 'urn:elsewhere', 'ceterms:targetNodeName': { en: 'Cutting' } },
        'https://example.org/unknown',
      ],
    });
    expect(found?.records).toMatchObject([{ skills: 'Cutting' }]);
  });
  test('what is demanded for entering it does not teach', () => {
    const found = read(
      {
        ...welder,
        'ceterms:entryCondition': [
          { 'ceterms:description': 'Be 18.', 'ceterms:targetCompetency': ['urn:c1'] },
        ],
      },
      ...competencies,
    );
    expect(found?.records).toMatchObject([{ prerequisites: ['Be 18.'] }]);
    expect(found?.records[0]).not.toHaveProperty('skills');
  });
});

describe('what it takes', () => {
  test.each<[object, object]>([
    [
      { 'ceterms:estimatedDuration': [{ 'ceterms:exactDuration': 'PT40H' }] },
      { duration: '40 hours', hours: 40 },
    ],
    [
      { 'ceterms:estimatedDuration': { 'ceterms:minimumDuration': 'P1M', 'ceterms:maximumDuration': 'P3M' } },
      { duration: '1 month to 3 months' },
    ],
    [
      { 'ceterms:estimatedDuration': [{ 'ceterms:description': { en: 'One term' } }] },
      { duration: 'One term' },
    ],
    [
      { 'ceterms:estimatedCost': [{ 'ceterms:price': 120, 'ceterms:currency': 'USD' }] },
      { cost: 120, currency: 'USD' },
    ],
    [
      {
        'ceterms:estimatedCost': [
          {
            'ceterms:price': 100,
            'ceterms:currency': 'USD',
            'ceterms:directCostType': [{ 'ceterms:targetNodeName': 'Tuition' }],
          },
          {
            'ceterms:price': '20.50',
            'ceterms:currency': 'USD',
            'ceterms:directCostType': [{ 'ceterms:targetNodeName': 'Exam' }],
          },
        ],
      },
      { cost: 120.5, currency: 'USD', costs: ['Tuition 100 USD', 'Exam 20.5 USD'] },
    ],
    [
      {
        'ceterms:estimatedCost': [
          { 'ceterms:price': 100, 'ceterms:currency': 'USD' },
          {
            'ceterms:price': 150,
            'ceterms:currency': 'USD',
            'ceterms:directCostType': { 'ceterms:targetNodeName': 'Aggregate Cost' },
          },
        ],
      },
      { cost: 150 },
    ],
    [
      {
        'ceterms:creditValue': [
          {
            'schema:value': 3,
            'ceterms:creditUnitType': [{ 'ceterms:targetNode': 'creditUnit:DegreeCredit' }],
          },
        ],
      },
      { studyLoad: ['3 Degree Credit'] },
    ],
    [{ 'ceterms:audienceLevelType': ['audLevel:BeginnerLevel'] }, { level: 'Beginner Level' }],
    [
      {
        'ceterms:subject': [{ 'ceterms:targetNodeName': { en: 'Metal' } }],
        'ceterms:keyword': { en: ['steel', 'arc'] },
      },
      { subject: 'Metal', keywords: 'steel\narc' },
    ],
    [
      {
        'ceterms:isPreparationFor': [
          { 'ceterms:targetCredential': [{ '@type': 'ceterms:License', 'ceterms:name': 'Welder II' }] },
        ],
      },
      { leadsTo: ['Welder II'] },
    ],
    [
      { 'ceterms:credentialStatusType': { 'ceterms:targetNode': 'credentialStat:Deprecated' } },
      { status: 'Deprecated', retired: 'true' },
    ],
  ])('%j', (values, expected) => {
    expect(read({ ...welder, ...values })?.records[0]).toMatchObject(expected);
  });
});

describe('what else is in a file', () => {
  const badge = {
    '@id': 'urn:b',
    '@type': 'ceterms:CredentialComponent',
    'ceterms:name': { en: 'Bench badge' },
    'ceterms:credentialType': 'ceterms:DigitalBadge',
    'ceasn:isPartOf': ['urn:path'],
  };
  const pathway = {
    '@id': 'urn:path',
    '@type': 'ceterms:Pathway',
    'ceterms:name': { en: 'Metal path' },
    'ceterms:ownedBy': '_:guild',
  };
  test('places on a pathway are credentials of its owner; the pathway is told of', () => {
    expect(read(pathway, badge, guild)).toMatchObject({
      records: [{ title: 'Bench badge', type: 'Digital Badge', provider: 'Welders’ Guild' }],
      notes: ['Left out: 1 pathway (“Metal path”). Only credentials and courses are read.'],
    });
  });
  test('a place that stands for a credential of the file is not a second one', () => {
    expect(
      read({ ...badge, 'ceterms:proxyFor': CTID.replace('ce-', 'res:ce-') }, welder, guild)?.records,
    ).toMatchObject([{ title: 'Welder I' }]);
  });
  test('an assessment that stands alone is read', () => {
    const exam = {
      '@type': 'ceterms:AssessmentProfile',
      'ceterms:name': 'Bench test',
      'ceterms:assesses': [{ 'ceterms:targetNodeName': 'Welding' }],
    };
    expect(read(exam)?.records).toMatchObject([
      { title: 'Bench test', type: 'Assessment', skills: 'Welding' },
    ]);
  });
  test('what is signed in an envelope of verifiable credentials is read, the envelope is not', () => {
    const achievement = [{ id: 'urn:1', type: 'ceterms:Course', 'ceterms:name': { en: 'Welding' } }];
    const context = ['https://www.w3.org/2018/credentials/v1', CONTEXT];
    const found = readRoot({
      '@context': context,
      type: 'VerifiableCredential',
      credentialSubject: { achievement },
    });
    expect(found).toMatchObject({ format: 'CTDL', records: [{ title: 'Welding', type: 'Course' }] });
    expect(found?.records).toHaveLength(1);
  });
  test('a credential without a name is a rejected row', () => {
    const found = read(welder, guild, {
      '@id': '_:1',
      '@type': 'ceterms:BachelorDegree',
      'ceterms:offeredBy': '_:guild',
    });
    expect(whyRefused(found?.records[1])).toEqual({ why: 'a bachelor degree without a name', raw: '_:1' });
  });
  test.each<[string, object[], RegExp]>([
    [
      'a competency framework',
      [framework, ...competencies],
      /holds 1 competency framework \(“Safe welding”\) and 2 competencies, and no credential/,
    ],
    [
      'outcome data',
      [{ '@type': 'qdata:DataSetProfile', 'ceterms:name': 'Pass rates' }],
      /holds 1 data set profile \(“Pass rates”\), and no credential/,
    ],
    [
      'a framework of levels',
      [{ '@type': 'ceterms:QualificationsFramework', 'ceterms:name': { en: 'Levels' } }],
      /holds 1 qualifications framework/,
    ],
  ])('%s alone is no catalogue', (_, graph, words) => {
    expect(() => read(...graph)).toThrow(words);
  });
});

test('all fields arrive where people look for them', async () => {
  const { records, problems } = await importCredentials(
    JSON.stringify({
      '@context': CONTEXT,
      '@graph': [
        {
          ...welder,
          'ceterms:teaches': ['urn:c1'],
          'ceterms:keyword': ['steel'],
          'ceterms:estimatedDuration': [{ 'ceterms:exactDuration': 'PT40H' }],
          'ceterms:estimatedCost': [{ 'ceterms:price': 120, 'ceterms:currency': 'USD' }],
          'ceterms:subject': [{ 'ceterms:targetNodeName': 'Metal' }],
        },
        {
          ...welder,
          '@id': 'urn:old',
          'ceterms:ctid': 'ce-old',
          'ceterms:name': 'Old',
          'ceterms:credentialStatusType': 'credentialStat:Ceased',
        },
        guild,
        ...competencies,
      ],
    }),
  );
  expect(records).toMatchObject([
    {
      externalId: CTID,
      title: 'Welder I',
      provider: 'Welders’ Guild',
      type: 'Certification',
      subject: 'Metal',
      duration: '40 hours',
      hours: 40,
      cost: 120,
      currency: 'USD',
      skills: ['Fire safety', 'steel'],
      description: 'Joins steel.\n\nRecognise what can catch fire near the bench, and keep it away.',
      url: 'https://guild.example.org/welder',
    },
  ]);
  expect(problems).toMatchObject([{ row: 2, column: 'retired', why: 'marked as deleted' }]);
});
