import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { flatten } from '@/lib/ingest/formats/flatten';
import type { TableRow } from '@/lib/ingest/formats/format';
import { openTable } from '@/lib/ingest/formats/open';
import { inPieces } from '../memory-store';

async function read(bytes: Buffer | string, size = 11) {
  const table = await openTable(inPieces(Buffer.from(bytes as string), size));
  const rows: TableRow[] = [];
  for await (const group of table.rows) rows.push(...group);
  return { ...table, rows };
}

describe('JSON Lines', () => {
  test('one object a line; the columns are what the lines name', async () => {
    const { format, columns, rows } = await read(
      '{"title":"Nurse","place":"Leeds"}\n{"title":"Cook","pay":12}\n',
    );
    expect(format).toBe('JSON Lines');
    expect(columns).toEqual(['title', 'place', 'pay']);
    expect(rows).toEqual([
      { row: 1, cells: ['Nurse', 'Leeds'] },
      { row: 2, cells: ['Cook', '', '12'] },
    ]);
  });
  test('a broken line is a rejected row, not the end', async () => {
    const { rows } = await read('{"title":"A"}\n{"title":"B"\n[1]\n\n{"title":"C"}');
    expect(rows).toMatchObject([
      { row: 1, cells: ['A'] },
      { row: 2, why: 'the line is not valid JSON' },
      { row: 3, why: 'not an object with named values' },
      { row: 4, cells: ['C'] },
    ]);
  });
  test('a name that turns up late is still a column', async () => {
    const lines = Array.from({ length: 900 }, (_, i) =>
      JSON.stringify(i === 880 ? { title: 'x', late: 'y' } : { title: 'x' }),
    );
    const { columns, rows } = await read(lines.join('\n'), 4096);
    expect(columns).toEqual(['title', 'late']);
    expect(rows[880]).toEqual({ row: 881, cells: ['x', 'y'] });
  });
  test('a line too long to hold is rejected, the next is read', async () => {
    const long = JSON.stringify({ title: 'x'.repeat(17 << 20) });
    const { rows } = await read(`{"title":"A"}\n{"title":"B"}\n${long}\n{"title":"C"}\n`, 1 << 20);
    expect(rows).toMatchObject([
      { row: 1 },
      { row: 2 },
      { row: 3, why: 'the line is longer than 16 MB' },
      { row: 4, cells: ['C'] },
    ]);
  });
  test('gzip is unpacked', async () => {
    const { format, rows } = await read(gzipSync('{"title":"A"}\n{"title":"B"}\n'));
    expect(format).toBe('JSON Lines');
    expect(rows).toHaveLength(2);
  });
  test('a gzip file cut short is refused in words', async () => {
    const packed = gzipSync(JSON.stringify({ title: 'A'.repeat(2000) }));
    await expect(read(packed.subarray(0, packed.length - 12))).rejects.toThrow(/gzip file is damaged/);
  });
});

describe('JSON', () => {
  const records = [{ title: 'Nurse' }, { title: 'Cook' }];
  test.each([
    ['a list of objects', records],
    ['an object whose values are the records', { '1_0': records[0], '1_1': records[1] }],
    ['records somewhere inside', { version: 1, meta: { source: 'x', tags: ['a'] }, data: { jobs: records } }],
    ['a graph', { '@context': 'x', '@graph': records }],
  ])('%s', async (_, value) => {
    const { format, columns, rows } = await read(JSON.stringify(value, null, 2));
    expect(format).toBe('JSON');
    expect(columns).toEqual(['title']);
    expect(rows).toHaveLength(2);
  });
  test('one record alone is a table of one row, whatever lists it holds', async () => {
    const { rows } = await read(
      JSON.stringify({
        '@type': 'JobPosting',
        title: 'Nurse',
        jobLocation: [{ name: 'Leeds' }, { name: 'York' }],
      }),
    );
    expect(rows).toHaveLength(1);
  });
  test('JSON that does not parse is refused in words', async () => {
    await expect(read('[{"title": "A"},')).rejects.toThrow(/looks like JSON but is not/);
    await expect(read('[1, 2, 3]')).rejects.toThrow(/holds no list of objects/);
  });
  test('depth does no harm', async () => {
    await expect(read('['.repeat(100_000), 65_536)).rejects.toThrow(/JSON/);
    const deep = `${'{"title":"x","a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    expect((await read(deep, 65_536)).rows).toHaveLength(1);
  });
});

describe('nested records become columns', () => {
  test('a schema.org posting', () => {
    const posting = {
      '@context': 'http://schema.org',
      '@type': 'JobPosting',
      title: 'Nurse',
      hiringOrganization: { '@type': 'Organization', name: 'Trust' },
      jobLocation: [{ address: { addressLocality: 'Leeds' } }, { address: { addressLocality: 'York' } }],
      skills: ['care', 'triage'],
      duties: ['Care for people.', 'Lead a team.'],
      salary: null,
    };
    expect(Object.fromEntries(flatten(posting))).toEqual({
      title: 'Nurse',
      'hiringOrganization.name': 'Trust',
      'jobLocation.address.addressLocality': 'Leeds; York',
      skills: 'care; triage',
      duties: 'Care for people.\nLead a team.',
    });
  });
  test('__proto__ is a name like any other', () => {
    expect([...flatten(JSON.parse('{"__proto__": "x", "constructor": {"name": "y"}}'))]).toEqual([
      ['__proto__', 'x'],
      ['constructor.name', 'y'],
    ]);
  });
});

test('a stream of text pieces is read as one of bytes', async () => {
  const table = await openTable(Readable.from(['title,place\n', 'Nurse,Leeds\n']));
  expect(table.columns).toEqual(['title', 'place']);
});
