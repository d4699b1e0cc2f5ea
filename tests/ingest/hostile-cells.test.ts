import { describe, expect, test } from 'vitest';
import { columnKey } from '@/lib/ingest/column-key';
import { normalCase } from '@/lib/ingest/fields/case';
import { parseCost } from '@/lib/ingest/fields/cost';
import { dateOrderOf, parseDate } from '@/lib/ingest/fields/date';
import { parseEmployer } from '@/lib/ingest/fields/employer';
import { parseEmploymentType } from '@/lib/ingest/fields/employment-type';
import { ungluedSentences } from '@/lib/ingest/fields/glue';
import { parseHours } from '@/lib/ingest/fields/hours';
import { maskContacts } from '@/lib/ingest/fields/mask';
import { repairMojibake } from '@/lib/ingest/fields/mojibake';
import { occupationOf } from '@/lib/ingest/fields/occupation';
import { payAsGiven } from '@/lib/ingest/fields/pay';
import { parsePlace } from '@/lib/ingest/fields/place';
import { parseSkillList } from '@/lib/ingest/fields/skill-list';
import { tidyText } from '@/lib/ingest/fields/tidy';
import { parseUrl } from '@/lib/ingest/fields/url';
import { columnNames } from '@/lib/ingest/formats/column-names';
import { flatten } from '@/lib/ingest/formats/flatten';
import { CREDENTIAL_FIELDS } from '@/lib/ingest/mapping/credential-fields';
import { POSTING_FIELDS } from '@/lib/ingest/mapping/posting-fields';
import { isMissing } from '@/lib/ingest/missing';
import { readCredential } from '@/lib/matching/credential';
import { passageOf } from '@/lib/matching/passages';
import { readPosting } from '@/lib/matching/posting';
import { htmlToText } from '@/lib/text/html';
import { starterLexicon } from '../starter';
import { importCredentials, importPostings, TODAY } from './memory-store';

/** What cells are filled with. Time that grows with the square of a cell's length runs into the time-out of the test. */
const UNITS = [
  ...[' ', '\n', ' \n', '\t', '\u00a0', '\u200b', '1', '1,', '1 ', '1-', '$1', '0-0', 'a', 'a ', 'A. '],
  ...[
    '(',
    '([{',
    '()',
    ',',
    ' ,',
    '.',
    '. ',
    ';',
    ' ;',
    '|',
    '-',
    ' - ',
    '/',
    'm/',
    'aaa / ',
    ':',
    '•',
    '• ',
  ],
  ...[
    'tel',
    'tel ',
    'phone no. ',
    '555 0100 tel',
    '@',
    'a@',
    '<',
    '<p',
    '<p> ',
    '<li>',
    '<!--',
    '&',
    '&lt;p',
    '&#',
  ],
  ...[
    '"',
    "'",
    "'\\",
    '"\\',
    "'name':'",
    '[',
    '{',
    'Ã©',
    'ð€€€',
    'e\u0301\u0316',
    '\u0301\u0316',
    'Python ',
    'Python.',
  ],
];
const LENGTH = 100_000;

const CELLS = UNITS.flatMap((unit) =>
  ['x', "['", '<p>'].map((start) => `${start}${unit.repeat(LENGTH / unit.length)}x\n1 a`),
);

describe('a hostile cell does not hold up the import', () => {
  const { matcher } = starterLexicon();
  const readers: [string, (cell: string) => unknown][] = [
    ['parseDate', (cell) => parseDate(cell, TODAY)],
    ['dateOrderOf', dateOrderOf],
    ['parseEmployer', parseEmployer],
    ['parseEmploymentType', parseEmploymentType],
    ['parsePlace', (cell) => parsePlace({ place: cell, region: cell }, { country: null })],
    ['parseUrl', parseUrl],
    ['parseCost', parseCost],
    ['parseHours', (cell) => parseHours(cell)],
    ['parseHours in a column of hours', (cell) => parseHours(cell, true)],
    ['parseSkillList', parseSkillList],
    ['payAsGiven', (cell) => payAsGiven({ words: cell, from: cell, to: cell, period: cell, currency: cell })],
    ['occupationOf', (cell) => occupationOf(cell, cell)],
    ['maskContacts', maskContacts],
    ['normalCase', normalCase],
    ['repairMojibake', repairMojibake],
    ['ungluedSentences', ungluedSentences],
    ['columnKey', columnKey],
    ['isMissing', isMissing],
    ['tidyText', tidyText],
    ['htmlToText', htmlToText],
    ['readCredential', (cell) => readCredential({ title: 'x', description: cell, skills: [] }, matcher)],
  ];
  test.each(readers)('%s', (_, read) => {
    for (const cell of CELLS) read(cell);
  });

  /** A row for each unit, with a hostile cell in every column but one. */
  const rows = (fields: readonly { field: string }[]) =>
    UNITS.map((unit, i) => {
      const cell = `x${unit.repeat(LENGTH / unit.length / 10)}x`;
      return { name: `Cook ${i}`, ...Object.fromEntries(fields.map(({ field }) => [`cell ${field}`, cell])) };
    });
  const columns = (fields: readonly { field: string }[]) => ({
    ...Object.fromEntries(fields.map(({ field }) => [field, `cell ${field}`])),
    title: 'name',
  });
  test('all fields of postings', async () => {
    const overrides = columns(POSTING_FIELDS);
    const { result } = await importPostings(JSON.stringify(rows(POSTING_FIELDS)), {
      overrides: () => overrides,
    });
    expect(result.counts).toMatchObject({ read: UNITS.length, rejected: 0 });
  });
  test('all fields of credentials', async () => {
    const overrides = columns(CREDENTIAL_FIELDS);
    const { result } = await importCredentials(JSON.stringify(rows(CREDENTIAL_FIELDS)), {
      overrides: () => overrides,
    });
    expect(result.counts).toMatchObject({ read: UNITS.length, rejected: 0 });
  });
});

test('a record with many values, a header with many equal names, a text with many mentions', () => {
  const { matcher } = starterLexicon();
  const skills = Array.from({ length: 50_000 }, (_, i) => ({ name: `skill ${i}` }));
  expect(flatten({ skills }).get('skills.name')?.split('; ')).toHaveLength(skills.length);
  expect(new Set(columnNames(Array<string>(10_000).fill('a'))).size).toBe(10_000);
  const text = `Job\n\n${'Python or SQL '.repeat(20_000)}`;
  const mentions = readPosting(text, matcher);
  expect(passageOf(text, mentions, new Set(mentions.map(({ skill }) => skill)))).not.toBeNull();
});
