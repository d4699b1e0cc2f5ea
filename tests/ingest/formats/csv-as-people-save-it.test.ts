import { describe, expect, test } from 'vitest';
import { rowEnd } from '@/lib/ingest/formats/csv-row-end';
import { readTable } from './read-table';

const JOBS = [
  'title,place,pay,posted',
  'Nurse,Leeds,30000,2024-01-01',
  'Cook,York,21000,2024-02-01',
  'Welder,Hull,28000,2024-03-01',
];
const CELLS = JOBS.slice(1).map((line) => line.split(','));
const lines = (...rows: string[]) => rows.join('\n');

describe('what spreadsheets and exports put around a table', () => {
  test.each<[string, string, string | null]>([
    ['the separator in the first line', lines('sep=,', ...JOBS), null],
    [
      'the separator in the first line, Windows line ends',
      `sep=;\r\n${JOBS.join('\r\n').replaceAll(',', ';')}\r\n`,
      null,
    ],
    [
      'a title above',
      lines('Vacancies of the region', ...JOBS),
      'One line above the table was left out: “Vacancies of the region”.',
    ],
    [
      'a title and a date above, and an empty line',
      lines('Vacancies,,,', 'Exported on 2024-04-01,,,', ',,,', ...JOBS),
      '2 lines above the table were left out: “Vacancies / Exported on 2024-04-01”.',
    ],
    [
      'facts by name above',
      lines('Report,All vacancies', 'Date,2024-04-01', '', ...JOBS),
      '2 lines above the table were left out: “Report All vacancies / Date 2024-04-01”.',
    ],
    ['cells in single quotes', JOBS.map((line) => `'${line.replaceAll(',', "','")}'`).join('\n'), null],
    [
      'a blank behind each comma, and quotes',
      JOBS.map((line) => `"${line.replaceAll(',', '", "')}"`).join('\n'),
      null,
    ],
    [
      'commas in cells behind a blank',
      lines(
        '"title", "place", "pay", "posted"',
        ...CELLS.map((row) => row.map((cell) => `"${cell}"`).join(', ')),
      ),
      null,
    ],
  ])('%s', async (_, content, note) => {
    const { columns, cells, notes, problems } = await readTable(content);
    expect(columns).toEqual(['title', 'place', 'pay', 'posted']);
    expect(cells).toEqual(CELLS);
    expect(problems).toEqual([]);
    expect(notes).toEqual(note === null ? [] : [note]);
  });

  test('a title above a single record, Windows line ends', async () => {
    const { columns, cells, notes } = await readTable('Export\r\n\r\na;b;c;d;e\r\n1;2;3;4;5\r\n');
    expect(columns).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(cells).toEqual([['1', '2', '3', '4', '5']]);
    expect(notes).toEqual(['One line above the table was left out: “Export”.']);
  });

  test('Excel’s “Unicode text”: UTF-16 with tabs', async () => {
    const { columns, cells } = await readTable(
      Buffer.from(`\ufeff${JOBS.join('\r\n').replaceAll(',', '\t')}\r\n`, 'utf16le'),
    );
    expect(columns).toEqual(['title', 'place', 'pay', 'posted']);
    expect(cells).toEqual(CELLS);
  });

  test('a comma inside a quoted cell behind a blank', async () => {
    const { cells } = await readTable(
      '"title", "place"\n"Nurse", "Leeds, Yorkshire"\n"Cook", "York, Yorkshire"\n',
    );
    expect(cells).toEqual([
      ['Nurse', 'Leeds, Yorkshire'],
      ['Cook', 'York, Yorkshire'],
    ]);
  });

  test('names of groups above the names', async () => {
    const { columns, cells } = await readTable(
      lines(
        'Job,,Pay,,Contact,',
        'Title,Town,from,to,Name,Name',
        'Nurse,Leeds,30000,35000,Ann,Bob',
        'Cook,York,21000,24000,Cy,Di',
        'Smith,Hull,1,2,Eve,Flo',
      ),
    );
    expect(columns).toEqual(['Title', 'Town', 'Pay from', 'Pay to', 'Contact Name', 'Contact Name (2)']);
    expect(cells).toHaveLength(3);
  });

  test('a line of totals, and the header once more, are rejected rows', async () => {
    const { cells, problems } = await readTable(lines(...JOBS, JOBS[0]!, 'Total,,79000,', 'Grand total:,,,'));
    expect(cells).toEqual(CELLS);
    expect(problems.map(({ row, why }) => [row, why])).toEqual([
      [4, 'the names of the columns again'],
      [5, 'a line of totals, no record'],
      [6, 'a line of totals, no record'],
    ]);
  });

  test('a company called Total is none', async () => {
    const { problems } = await readTable(
      lines('employer,title,place,pay', 'Total,Welder,Hull,28000', 'Total,Cook,,'),
    );
    expect(problems).toMatchObject([{ row: 2 }]);
  });

  test.each<[string, string]>([
    ['dates', 'Nurse,2024-01-01,Leeds\nCook,2024-02-01,York\n'],
    ['addresses', 'Nurse,https://example.org/1,Leeds\nCook,https://example.org/2,York\n'],
    ['numbers', '101,30000,Leeds\n102,21000,York\n'],
  ])('a first row that looks like a record is doubted: %s', async (_, content) => {
    expect((await readTable(content)).notes[0]).toMatch(
      /^The first row was taken for the names of the columns, though/,
    );
  });

  test.each<[string, string]>([
    ['a table with hardly anything filled', 'title,place,pay,posted\nNurse,,,\nCook,,,\nWelder,,,\n'],
    ['columns of years', 'Occupation,2022,2023\nNurse,1,2\n'.replace('2022', 'y2022')],
    ['a list of titles with commas', 'Title\nFinance, Law and You\nBake, Boil, Fry\nWelding\n'],
    ['one record', 'title,place\nNurse,Leeds\n'],
    ['names alone', 'title,place,pay\n'],
  ])('the first line is the header of %s', async (_, content) => {
    const { columns, notes } = await readTable(content);
    expect(columns.join(',')).toBe(content.split('\n')[0]);
    expect(notes).toEqual([]);
  });
});

describe('a cell longer than memory should hold costs its own row only', () => {
  const long = (text: string) => text.repeat(Math.ceil((9 << 20) / text.length));

  test.each<[string, string]>([
    ['in one line', long('word ')],
    ['in many lines', long('a line of a text, with a comma\n')],
    ['with quotation marks doubled', long('say ""hi"", then\n')],
  ])('%s', async (_, cell) => {
    const { cells, problems } = await readTable(
      `title,text,place\nNurse,x,Leeds\nCook,"${cell}",York\nWelder,"y",Hull\n`,
    );
    expect(cells.map(([title]) => title)).toEqual(['Nurse', 'Welder']);
    expect(problems).toMatchObject([{ row: 2, why: 'the row is longer than 8 MB' }]);
  });

  test('one that is never closed is told as such', async () => {
    const { cells, problems } = await readTable(`title,text,place\nNurse,x,Leeds\nCook,"${long('a line\n')}`);
    expect(cells).toHaveLength(1);
    expect(problems).toMatchObject([
      { row: 2, why: 'a quotation mark is opened here and not closed, or the row is longer than 8 MB' },
    ]);
  });

  test('a forgotten quotation mark before many rows costs its own row only', async () => {
    const rows = Array.from({ length: 600_000 }, (_, i) => `Job ${i},some text here,Leeds`).join('\n');
    const { cells, problems } = await readTable(`title,text,place\n"Nurse,x,Leeds\n${rows}\n`);
    expect(problems).toMatchObject([{ row: 1, why: 'a quotation mark is opened here and not closed' }]);
    expect(cells).toHaveLength(600_000);
  }, 20_000);

  test('a file cut short inside a quoted text ends with one rejected row', async () => {
    const { cells, problems } = await readTable(
      'title,text,place\nNurse,x,Leeds\nCook,"A text\nthat goes\non and',
    );
    expect(cells).toEqual([['Nurse', 'x', 'Leeds']]);
    expect(problems).toMatchObject([{ row: 2, why: 'a quotation mark is opened here and not closed' }]);
  });

  test.each<[string, string, string]>([
    ['plain cells', 'a,b,c\nrest', 'rest'],
    ['a new line in a quoted cell', '"a\nb",c\nrest', 'rest'],
    ['doubled marks', '"a""\n""b",c\nrest', 'rest'],
    ['Windows line ends', '"a\nb"\r\nrest', 'rest'],
    ['a mark inside a plain cell', 'a"b,c\nrest', 'rest'],
    ['a mark inside a quoted cell that is not doubled', '"a "x" b\n",c\nrest', 'rest'],
  ])('the end of a long row is found: %s', (_, text, expected) => {
    for (let size = 1; size <= text.length; size++) {
      const scan = rowEnd({ delimiter: ',', quote: '"', newline: '\n' });
      let behind: string | null = null;
      let at = 0;
      for (; behind === null && at < text.length; at += size) behind = scan(text.slice(at, at + size));
      expect((behind ?? '') + text.slice(at)).toBe(expected);
    }
  });
});
