import { describe, expect, test } from 'vitest';
import { onetTools } from '@/lib/taxonomy/onet-tools';
import { inWords, readFolder, tabs, workbookOf } from './folder';

const TECHNOLOGY = [
  ['O*NET-SOC Code', 'Example', 'Commodity Code', 'Commodity Title', 'Hot Technology', 'In Demand'],
  ['15-1252.00', 'Structured query language SQL', '43232306', 'Data base query software', 'Y', 'Y'],
  ['15-1252.00', 'Blackdog', '43232302', 'Music software', 'N', 'N'],
  ['15-1254.00', 'Structured query language SQL', '43232306', 'Data base query software', 'Y', 'N'],
];
const ALTERNATE = [
  ['O*NET-SOC Code', 'Alternate Title', 'Short Title', 'Source(s)'],
  ['15-1252.00', 'Application Engineer', 'n/a', '08'],
  ['15-1252.00', 'Software Quality Engineer (SQE)', 'SQE', '08'],
];
const OCCUPATIONS = [
  ['O*NET-SOC Code', 'Title', 'Description'],
  ['15-1252.00', 'Software Developers', 'Research, design, and develop software.'],
];

test('the database in text files: tools with their flags, occupations with all their titles', async () => {
  const { form, skills, occupations, notes } = await readFolder({
    'Technology Skills.txt': tabs(...TECHNOLOGY),
    'Alternate Titles.txt': tabs(...ALTERNATE),
    'Occupation Data.txt': tabs(...OCCUPATIONS),
    'Tools Used.txt': tabs(TECHNOLOGY[0]!.slice(0, 4), ['15-1252.00', 'Laptop computers', '4', 'Notebooks']),
  });
  expect(form).toBe('onet');
  expect(skills.map(({ name, kind, group, flags }) => ({ name, kind, group, flags }))).toEqual([
    {
      name: 'Structured query language SQL',
      kind: 'tool',
      group: 'Data base query software',
      flags: ['hot', 'in demand'],
    },
    { name: 'Blackdog', kind: 'tool', group: 'Music software', flags: [] },
  ]);
  expect(occupations).toEqual([
    {
      code: '15-1252.00',
      isco: null,
      name: 'Software Developers',
      labels: ['Software Developers', 'Application Engineer', 'Software Quality Engineer (SQE)', 'SQE'],
    },
  ]);
  expect(notes).toEqual([
    'Tools Used.txt was left out: it lists things that a workplace has (“desktop computers”), no skills.',
  ]);
});

test('the same as workbooks', async () => {
  const text = await readFolder({
    'Technology Skills.txt': tabs(...TECHNOLOGY),
    'Alternate Titles.txt': tabs(...ALTERNATE),
    'Occupation Data.txt': tabs(...OCCUPATIONS),
  });
  const workbooks = await readFolder({
    'Technology_Skills.xlsx': workbookOf(...TECHNOLOGY),
    'Alternate_Titles.xlsx': workbookOf(...ALTERNATE),
    'Occupation_Data.xlsx': workbookOf(...OCCUPATIONS),
  });
  expect(workbooks.skills).toEqual(text.skills);
  expect(workbooks.occupations.map(({ code, name, labels }) => [code, name, [...labels].sort()])).toEqual(
    text.occupations.map(({ code, name, labels }) => [code, name, [...labels].sort()]),
  );
});

test('reported titles are titles too, and the older file of tools and technology is read', async () => {
  const { skills, occupations } = await readFolder({
    'Sample of Reported Titles.txt': tabs(
      ['O*NET-SOC Code', 'Reported Job Title', 'Shown in My Next Move'],
      ['15-1252.00', 'Java Developer', 'Y'],
    ),
    'Tools and Technology.txt': tabs(
      ['O*NET-SOC Code', 'T2 Type', 'T2 Example', 'Commodity Code', 'Commodity Title'],
      ['15-1252.00', 'Tools', 'Laptop computers', '43211503', 'Notebook computers'],
      ['15-1252.00', 'Technology', 'Ada', '43232402', 'Development environment software'],
    ),
  });
  expect(skills.map(({ name }) => name)).toEqual(['Ada']);
  expect(occupations).toEqual([
    { code: '15-1252.00', isco: null, name: 'Java Developer', labels: ['Java Developer'] },
  ]);
});

test('elements of skills and knowledge; abilities and work activities are none', async () => {
  const rows = (...elements: [string, string][]) =>
    tabs(
      ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value'],
      ...elements.map(([id, name]) => ['11-1011.00', id, name, 'IM', '4.12']),
    );
  const { skills } = await readFolder({
    'Skills.txt': rows(
      ['2.A.1.a', 'Reading Comprehension'],
      ['2.A.1.a', 'Reading Comprehension'],
      ['2.A.1.d', 'Speaking'],
      ['2.B.3.k', 'Troubleshooting'],
    ),
    'Knowledge.txt': rows(['2.C.2.b', 'Food Production']),
    'Abilities.txt': rows(['1.A.1.a.1', 'Oral Comprehension']),
    'Work Activities.txt': rows(['4.A.1.a.1', 'Getting Information']),
  });
  expect(skills.map((skill) => [skill.uri, skill.kind, ...inWords(skill)])).toEqual([
    ['onet:2.A.1.a', 'soft', 'Reading Comprehension (any-case)'],
    ['onet:2.A.1.d', 'soft', 'Speaking (as-term)'],
    ['onet:2.B.3.k', 'hard', 'Troubleshooting (as-term)'],
    ['onet:2.C.2.b', 'knowledge', 'Food Production (as-term)'],
  ]);
});

test('a column that is missing is told, with what was found', async () => {
  await expect(
    readFolder({ 'Technology Skills.txt': tabs(['O*NET-SOC Code', 'Tool'], ['15-1252.00', 'Ada']) }),
  ).rejects.toThrow('Technology Skills.txt, row 1: the column “Example” is missing');
});

test('rows without a code or name are told by number', async () => {
  const { leftOut } = await readFolder({
    'Technology Skills.txt': tabs(TECHNOLOGY[0]!, ['15-1252.00', '', '1', 'Music software', 'N', 'N']),
    'Occupation Data.txt': tabs(OCCUPATIONS[0]!, ['', 'Nobody', ''], ['11-1011.00', '', 'Direct.']),
  });
  expect(leftOut).toEqual([
    { file: 'Technology Skills.txt', row: 2, why: 'it has no name' },
    { file: 'Occupation Data.txt', row: 2, why: 'it has no O*NET-SOC code' },
    { file: 'Occupation Data.txt', row: 3, why: 'it has no name' },
  ]);
});

describe('labels of a tool that employers ask for by name', () => {
  test.each<[string, string[]]>([
    ['C++', ['C++ (as-written)']],
    ['R', ['R (in-context)']],
    ['Slack', ['Slack (in-context)']],
    ['JavaScript', ['JavaScript (as-written)']],
    ['Microsoft Excel', ['Microsoft Excel (as-written)']],
    ['Intuit QuickBooks', ['Intuit QuickBooks (as-written)', 'QuickBooks (as-written)']],
    ['Salesforce software', ['Salesforce software (any-case)', 'Salesforce (in-context)']],
    [
      'ESRI ArcGIS software',
      ['ESRI ArcGIS software (as-written)', 'ESRI ArcGIS (as-written)', 'ArcGIS (as-written)'],
    ],
    [
      'Structured query language SQL',
      [
        'Structured query language SQL (as-written)',
        'Structured query language (any-case)',
        'SQL (in-context)',
      ],
    ],
    [
      'JavaScript Object Notation JSON',
      [
        'JavaScript Object Notation JSON (as-written)',
        'JavaScript Object Notation (as-written)',
        'JSON (as-written)',
      ],
    ],
  ])('%s', (name, labels) => {
    const [tool] = onetTools([{ name, group: '', hot: true, inDemand: false }], new Set());
    expect(tool && inWords(tool)).toEqual(labels);
  });
});

describe('labels of a tool that hardly any posting names', () => {
  const everyday = new Set(['front', 'desk', 'route', 'people', 'work', 'reduce']);
  test.each<[string, string[]]>([
    ['Bugzilla', ['Bugzilla (in-context)']],
    ['Route', ['Route (as-term)']],
    ['REDUCE', ['REDUCE (as-term)']],
    ['people@work', ['people@work (as-term)']],
    ['Front Desk', ['Front Desk (as-term)']],
    ['Recipe Wizard', ['Recipe Wizard (as-written)']],
    ['Inventory management software', ['Inventory management software (any-case)']],
    ['Risk assessment software', ['Risk assessment software (any-case)']],
    ['Testing software', ['Testing software (as-term)']],
    ['Infinity QS ProFicient', ['Infinity QS ProFicient (as-written)']],
    [
      'Electronic Time Clock ETC',
      ['Electronic Time Clock ETC (as-written)', 'Electronic Time Clock (as-written)'],
    ],
    [
      'Laboratory information system LIS',
      ['Laboratory information system LIS (as-written)', 'Laboratory information system (any-case)'],
    ],
  ])('%s', (name, labels) => {
    const [tool] = onetTools([{ name, group: '', hot: false, inDemand: true }], everyday);
    expect(tool && inWords(tool)).toEqual(labels);
  });
});
