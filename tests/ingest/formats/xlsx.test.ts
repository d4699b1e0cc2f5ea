import { describe, expect, test } from 'vitest';
import { makeXlsx } from '@/scripts/fuzz/make/xlsx';
import { makeZip } from '@/scripts/fuzz/make/zip';
import { readTable } from './read-table';
import { cellText } from './xlsx-cells';

const HEADER = ['Job title', 'Employer', 'Posted', 'Salary'];
const JOBS = [
  ['Nurse', 'Leeds Hospital', { day: 45292 }, 30000],
  ['Welder', 'Yard & Sons', { day: 45352.5 }, 17.5],
];

describe('an XLSX workbook is read as people see it', () => {
  test('text, dates, and numbers', async () => {
    const { format, columns, cells, notes } = await readTable(
      makeXlsx([{ name: 'Jobs', rows: [HEADER, ...JOBS] }]),
    );
    expect(format).toBe('XLSX');
    expect(columns).toEqual(HEADER);
    expect(cells).toEqual([
      ['Nurse', 'Leeds Hospital', '2024-01-01', '30000'],
      ['Welder', 'Yard & Sons', '2024-03-01 12:00:00', '17.5'],
    ]);
    expect(notes).toEqual([]);
  });

  test.each<[string, Parameters<typeof cellText>[0], string]>([
    ['a sum without the noise of the floating point', 0.1 + 0.2, '0.3'],
    ['a large number', 43232202, '43232202'],
    ['a number with many digits behind the point', 1234.5678, '1234.5678'],
    ['yes', true, 'true'],
    ['no', false, 'false'],
    ['a formula by its value', { formula: '1+1', value: 2 }, '2'],
    ['a formula that gives text', { formula: 'A1&A2', value: 'Leeds <North>' }, 'Leeds <North>'],
    ['an error as nothing', { error: '#N/A' }, ''],
    ['what looks like a formula and is text', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['line breaks and letters of any script', 'Zürich\nčeština 東京 😀', 'Zürich\nčeština 東京 😀'],
    ['a new line as XML cannot hold it', 'a_x000D_\nb', 'a\r\nb'],
    ['day 1, before the leap day that never was', { day: 1 }, '1900-01-01'],
    ['the first day after it', { day: 61 }, '1900-03-01'],
    ['a time of day', { day: 0.75 }, '18:00:00'],
    ['no day at all', { day: -5 }, '-5'],
  ])('%s', async (_, cell, text) => {
    expect(await cellText(cell)).toBe(text);
    expect(await cellText(cell, { inline: true })).toBe(text);
  });

  test('days counted from 1904 on', async () => {
    expect(await cellText({ day: 45292 - 1462 }, { from1904: true })).toBe('2024-01-01');
  });

  test('what stands above the table is left out, and told', async () => {
    const rows = [['Vacancies of the region'], ['Exported', { day: 45292 }], [], HEADER, ...JOBS];
    const { columns, cells, notes } = await readTable(makeXlsx([{ name: 'Jobs', rows }]));
    expect(columns).toEqual(HEADER);
    expect(cells).toHaveLength(2);
    expect(notes).toEqual([
      '2 lines above the table were left out: “Vacancies of the region / Exported 2024-01-01”.',
    ]);
  });

  test('empty rows and a line of totals are no records', async () => {
    const rows = [HEADER, JOBS[0]!, [], [null, null], JOBS[1]!, ['Total', null, null, 30017.5]];
    const { cells, problems } = await readTable(makeXlsx([{ name: 'Jobs', rows }]));
    expect(cells.map(([title]) => title)).toEqual(['Nurse', 'Welder']);
    expect(problems).toMatchObject([{ row: 3, why: 'a line of totals, no record' }]);
  });

  test('a cell merged over several rows holds for each of them', async () => {
    const rows = [
      HEADER,
      ['Nurse', 'Leeds Hospital', null, 1],
      ['Cook', null, null, 2],
      ['Porter', null, null, 3],
      ['Smith', 'Yard', null, 4],
    ];
    const { cells } = await readTable(makeXlsx([{ name: 'Jobs', rows, merged: ['B2:B4'] }]));
    expect(cells.map(([, employer]) => employer)).toEqual([
      'Leeds Hospital',
      'Leeds Hospital',
      'Leeds Hospital',
      'Yard',
    ]);
  });

  test('a record that is merged as a whole stays one record', async () => {
    const rows = [HEADER, ['Nurse', 'Leeds Hospital', null, 1], [], ['Cook', 'Inn', null, 2], []];
    const merged = ['A2:A3', 'B2:B3', 'D2:D3', 'A4:A5'];
    const { cells } = await readTable(makeXlsx([{ name: 'Jobs', rows, merged }]));
    expect(cells.map(([title]) => title)).toEqual(['Nurse', 'Cook']);
  });

  test('a header in two rows', async () => {
    const rows = [
      ['Job', null, 'Pay', null],
      ['Title', 'Town', 'from', 'to'],
      ['Nurse', 'Leeds', 30000, 35000],
      ['Cook', 'York', 21000, 24000],
      ['Welder', 'Hull', 28000, 31000],
    ];
    const { columns, cells } = await readTable(makeXlsx([{ name: 'Jobs', rows }]));
    expect(columns).toEqual(['Title', 'Town', 'Pay from', 'Pay to']);
    expect(cells[0]).toEqual(['Nurse', 'Leeds', '30000', '35000']);
  });
});

describe('of several sheets the table is found', () => {
  const notes = { name: 'Read me', rows: [['How to read this'], ['Ask Ann']] };

  test('the others are told of', async () => {
    const lists = {
      name: 'Lists',
      rows: [
        ['Code', 'Meaning'],
        ['A', 'Open'],
        ['B', 'Closed'],
      ],
    };
    const jobs = { name: 'Jobs', rows: [HEADER, ...JOBS] };
    const table = await readTable(makeXlsx([notes, lists, jobs]));
    expect(table.columns).toEqual(HEADER);
    expect(table.cells).toHaveLength(2);
    expect(table.notes).toEqual(['The sheets “Read me”, “Lists” were left out: each has other columns.']);
  });

  test('sheets with the same columns are one table', async () => {
    const table = await readTable(
      makeXlsx([
        notes,
        { name: '2023', rows: [HEADER, JOBS[0]!] },
        { name: '2024', rows: [HEADER, JOBS[1]!] },
      ]),
    );
    expect(table.cells.map(([title]) => title)).toEqual(['Nurse', 'Welder']);
    expect(table.rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  test('hidden sheets are left out, and told', async () => {
    const hidden = { name: 'Old', rows: [HEADER, ...JOBS, ...JOBS], hidden: true };
    const table = await readTable(makeXlsx([hidden, { name: 'Jobs', rows: [HEADER, JOBS[0]!] }]));
    expect(table.cells).toHaveLength(1);
    expect(table.notes).toEqual(['The sheet “Old” is hidden and was left out.']);
  });
});

describe('a workbook made to do harm does none', () => {
  const sheet = (cells: string) =>
    makeZip([
      {
        name: 'xl/workbook.xml',
        content: '<workbook xmlns:r="x"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>',
      },
      { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${cells}</sheetData></worksheet>` },
    ]);

  test('cells at the far ends of a sheet', async () => {
    const rows =
      '<row r="1"><c r="XFD1" t="str"><v>title</v></c></row><row r="1048576"><c r="A1048576" t="str"><v>x</v></c></row>';
    expect((await readTable(sheet(rows))).columns).toEqual(['x']);
  });
  test('a million rows with a cell in the last column', async () => {
    const rows = '<row><c r="NTP1" t="str"><v>x</v></c></row>'.repeat(5_000);
    await expect(readTable(sheet(rows))).rejects.toThrow(/too far apart/);
  });
  test('cells without an address, and texts that are not there', async () => {
    const rows =
      '<row><c t="str"><v>title</v></c><c t="str"><v>place</v></c></row><row><c t="s"><v>99</v></c><c><v>7</v></c></row>';
    const { columns, cells } = await readTable(sheet(rows));
    expect(columns).toEqual(['title', 'place']);
    expect(cells).toEqual([['', '7']]);
  });
  test('entities that grow are not read', async () => {
    const dtd =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const rows = `${dtd}<row><c t="str"><v>title</v></c></row><row><c t="str"><v>&b;&f;</v></c></row>`;
    expect(JSON.stringify((await readTable(sheet(rows))).cells)).not.toMatch(/aaaa|root/);
  });
  test('elements without end', async () => {
    await expect(readTable(sheet('<row>'.repeat(100_000)))).rejects.toThrow(/workbook is damaged/);
  });
  test('a workbook without sheets', async () => {
    const empty = makeZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]);
    await expect(readTable(empty)).rejects.toThrow(/No sheet of this workbook holds anything/);
  });
});
