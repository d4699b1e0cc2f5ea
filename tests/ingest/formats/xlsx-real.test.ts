import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOnDisk } from '@/lib/ingest/formats/file-source';
import { openTable } from '@/lib/ingest/formats/open';

const DATA = path.resolve(import.meta.dirname, '../../../../shared/data');
const JOE = path.join(DATA, 'postings/joe-economists-xlsx');
const ONET = path.join(DATA, 'taxonomies/onet-29.2-xlsx');
const ONET_TEXT = path.join(DATA, 'taxonomies/onet-text');

async function read(file: string) {
  const table = await openTable(fileOnDisk(file));
  const rows: string[][] = [];
  for await (const group of table.rows)
    for (const row of group) if ('cells' in row) rows.push([...row.cells]);
  return { columns: table.columns, notes: table.notes, rows };
}

describe.skipIf(!existsSync(JOE))('openings for economists, a workbook a season', { timeout: 60_000 }, () => {
  test('every opening of eleven seasons, each with its number, title and date', async () => {
    let openings = 0;
    for (const name of readdirSync(JOE).filter((file) => file.endsWith('.xlsx'))) {
      const { columns, notes, rows } = await read(path.join(JOE, name));
      expect(columns, name).toHaveLength(15);
      expect(notes, name).toEqual([]);
      const cellsOf = (column: string) => rows.map((cells) => cells[columns.indexOf(column)]);
      const unlike = (column: string, pattern: RegExp) =>
        cellsOf(column).filter((cell) => !pattern.test(cell ?? ''));
      expect(unlike('jp_id', /^\d{6,9}$/), name).toEqual([]);
      expect(unlike('jp_title', /\S/).length, name).toBeLessThan(5);
      expect(unlike('Date_Active', /^20\d\d-\d\d-\d\d/), name).toEqual([]);
      openings += rows.length;
    }
    expect(openings).toBe(14_806);
  });
});

describe.skipIf(!existsSync(ONET) || !existsSync(ONET_TEXT))(
  'O*NET as a workbook and as text',
  { timeout: 60_000 },
  () => {
    test.each([
      ['Occupation_Data.xlsx', 'Occupation Data.txt', 1016],
      ['Technology_Skills.xlsx', 'Technology Skills.txt', 32_627],
      ['Alternate_Titles.xlsx', 'Alternate Titles.txt', 56_560],
    ])('%s says what %s says', async (workbook, text, count) => {
      const sheet = await read(path.join(ONET, workbook));
      const plain = await read(path.join(ONET_TEXT, text));
      const shared = plain.columns.filter((column) => sheet.columns.includes(column));
      expect(shared.length).toBeGreaterThan(2);
      const only = ({ columns, rows }: typeof sheet) =>
        rows.map((cells) =>
          shared.map((column) => cells[columns.indexOf(column)]?.replace(/^n\/a$/, '')).join('\t'),
        );
      expect(sheet.rows).toHaveLength(count);
      const known = new Set(only(plain));
      expect(only(sheet).filter((row) => !known.has(row))).toEqual([]);
    });
  },
);
