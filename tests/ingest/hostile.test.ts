import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isProblem, type TableRow } from '@/lib/ingest/formats/format';
import { openTable } from '@/lib/ingest/formats/open';
import { ImportError } from '@/lib/ingest/import-error';
import { importPostings, inPieces } from './memory-store';

const HOSTILE = path.resolve(import.meta.dirname, '../../../shared/data/hostile');
const SPECTRUM = path.join(HOSTILE, 'csv-spectrum');
const JSON_SUITE = path.join(HOSTILE, 'json-test-suite');
const NAUGHTY = path.join(HOSTILE, 'naughty-strings/blns.json');

describe.skipIf(!existsSync(SPECTRUM))('csv-spectrum: edge cases of CSV', () => {
  const names = existsSync(SPECTRUM) ? readdirSync(path.join(SPECTRUM, 'csvs')) : [];
  test.each(names.map((file) => file.replace('.csv', '')))('%s', async (name) => {
    const bytes = readFileSync(path.join(SPECTRUM, 'csvs', `${name}.csv`));
    const expected = JSON.parse(readFileSync(path.join(SPECTRUM, 'json', `${name}.json`), 'utf8'));
    const table = await openTable(inPieces(bytes, 3));
    const rows: TableRow[] = [];
    for await (const group of table.rows) rows.push(...group);
    expect(rows.filter(isProblem)).toEqual([]);
    const plain = (value: unknown) =>
      JSON.stringify(value)
        .replace(/\\r/g, '')
        .replace(/[^\x20-\x7eʤ]+/g, '?');
    const read = rows.map((row) =>
      Object.fromEntries(table.columns.map((c, i) => [c, 'cells' in row ? row.cells[i] : ''])),
    );
    // The answer published for location_coordinates is of another row.
    if (Array.isArray(expected)) expect(plain(read)).toBe(plain(expected));
    else expect(table.columns).toEqual(Object.keys(expected));
  });
});

describe.skipIf(!existsSync(JSON_SUITE))('JSONTestSuite: no JSON breaks the import', () => {
  const names = existsSync(JSON_SUITE)
    ? readdirSync(JSON_SUITE).filter((name) => name.endsWith('.json'))
    : [];
  test(`${names.length} files are read or refused in words`, async () => {
    for (const name of names) {
      const bytes = readFileSync(path.join(JSON_SUITE, name));
      try {
        const { result } = await importPostings(bytes);
        const { read, accepted, rejected, duplicates } = result.counts;
        expect(read, name).toBe(accepted + rejected + duplicates);
      } catch (error) {
        expect(error, name).toBeInstanceOf(ImportError);
      }
    }
  });
});

describe.skipIf(!existsSync(NAUGHTY))('naughty strings: each is a title like any other', () => {
  test('as JSON Lines and as CSV', async () => {
    const strings: string[] = JSON.parse(readFileSync(NAUGHTY, 'utf8'));
    const lines = strings
      .map((title, id) => JSON.stringify({ id: `${id}`, title, description: title }))
      .join('\n');
    const csv = ['id,title', ...strings.map((title, id) => `${id}x,"${title.replaceAll('"', '""')}"`)].join(
      '\n',
    );
    for (const content of [lines, csv]) {
      const { result } = await importPostings(content);
      const { read, accepted, rejected, duplicates } = result.counts;
      expect(read).toBe(strings.length);
      expect(read).toBe(accepted + rejected + duplicates);
      expect(accepted).toBeGreaterThan(strings.length * 0.6);
    }
  });
});
