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
  test.each<[string, string]>([
    ['commas behind the lines', '{"title":"A"},\n{"title":"B"},\n'],
    ['Windows line ends and blank lines', '{"title":"A"}\r\n\r\n{"title":"B"}\r\n'],
    ['a byte order mark inside, from files put together', '{"title":"A"}\n\uFEFF{"title":"B"}\n'],
    ['lists of values under a header', '["title","place"]\n["A","Leeds"]\n["B","York"]\n'],
    ['lists of objects', '[{"title":"A"}]\n[{"title":"B"}]\n'],
  ])('%s', async (_, text) => {
    const { format, rows } = await read(text);
    expect(format).toBe('JSON Lines');
    expect(rows).toMatchObject([
      { row: 1, cells: expect.arrayContaining(['A']) },
      { row: 2, cells: expect.arrayContaining(['B']) },
    ]);
  });
  test('a document of a known shape on each line', async () => {
    const posting = (title: string) =>
      JSON.stringify({ '@type': 'JobPosting', title, hiringOrganization: { name: 'X' } });
    const { format, kind, columns, rows } = await read(`${posting('A')}\n${posting('B')}\n`);
    expect({ format, kind }).toEqual({ format: 'JSON Lines, schema.org JobPosting', kind: 'postings' });
    expect(columns).toEqual(['title', 'employer']);
    expect(rows).toHaveLength(2);
  });
  test('a line whose shape holds nothing to read is a rejected row', async () => {
    const framework = { '@type': 'ceasn:CompetencyFramework', 'ceasn:name': 'Safety' };
    const course = { '@type': 'ceterms:Course', 'ceterms:name': 'Welding' };
    const { kind, rows } = await read([framework, course].map((each) => JSON.stringify(each)).join('\n'));
    expect(kind).toBe('credentials');
    expect(rows).toMatchObject([
      { row: 1, why: expect.stringContaining('This file holds 1 competency framework') },
      { row: 2, cells: expect.arrayContaining(['Welding']) },
    ]);
  });
  test('an inner list makes no records of a line', async () => {
    const line = JSON.stringify({ id: 1, text: 'x', parts: [{ a: 1 }, { a: 2 }, { a: 3 }] });
    const { columns, rows } = await read(`${line}\n${line}\n`);
    expect(columns).toEqual(['id', 'text', 'parts.a']);
    expect(rows).toHaveLength(2);
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
  test('every column is known from the beginning, however late it is filled', async () => {
    const many = Array.from({ length: 900 }, (_, i) =>
      i === 880 ? { title: 'x', late: 'y' } : { title: 'x' },
    );
    const table = await openTable(inPieces(Buffer.from(JSON.stringify(many)), 4096));
    expect(table.columns).toEqual(['title', 'late']);
  });
  test('more names than a table may have are told of', async () => {
    const names = Array.from({ length: 10_001 }, (_, i) => [`name${i}`, 'y']);
    const { columns, notes } = await read(JSON.stringify([Object.fromEntries(names)]), 65_536);
    expect(columns).toHaveLength(10_000);
    expect(notes).toEqual([expect.stringContaining('more than 10,000 different names')]);
  });
  test('JSON that does not parse is refused in words, with the place', async () => {
    await expect(read('[{"title": "A"},\n {"title" "B"}]')).rejects.toThrow(
      'This looks like JSON but is not: line 2, column 11, a colon is missing behind the name.',
    );
    await expect(read('"https://example.org"\n\n{\n  "title": "A"\n}')).rejects.toThrow(
      /line 3, column 1, a second value/,
    );
    await expect(read('[{"title": "A"},')).rejects.toThrow(/looks like JSON but is not/);
    await expect(read('[1, 2, 3]')).rejects.toThrow(/holds no list of objects/);
  });
  describe('a list of more than 32 MB is read in pieces', () => {
    const record = (title: string) =>
      JSON.stringify({ '@type': 'JobPosting', title, description: 'x,[{"y'.repeat(200_000) });
    const list = (...extra: string[]) =>
      `[\n${[...Array.from({ length: 26 }, (_, i) => record(`Nurse ${i}`)), ...extra].join(',\n')}`;
    test('record by record, whatever their texts hold', async () => {
      const { format, kind, rows } = await read(`${list(record('Last'))}\n]\n`, 1 << 20);
      expect({ format, kind }).toEqual({ format: 'schema.org JobPosting', kind: 'postings' });
      expect(rows).toHaveLength(27);
      expect(rows.at(-1)).toMatchObject({ row: 27, cells: expect.arrayContaining(['Last']) });
    });
    test('a record that is no JSON, or too long, is a rejected row', async () => {
      const long = JSON.stringify({ title: 'x'.repeat(17 << 20) });
      const { rows } = await read(`${list('{"title" 1}', long, '{"title": "Last"}')}]`, 1 << 20);
      expect(rows.slice(26)).toMatchObject([
        { row: 27, why: 'the record is not valid JSON' },
        { row: 28, why: 'the record is longer than 16 MB' },
        { row: 29, cells: ['Last'] },
      ]);
    });
    test('a list that never ends is refused', async () => {
      await expect(read(list(), 1 << 20)).rejects.toThrow('This JSON ends before its list does.');
    });
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
  test('of a text in several languages English is taken, or else the first', () => {
    const record = JSON.parse(
      '{"title": {"de": "Pflege", "en": "Nursing"}, "about": {"fr": "Soins"}, "name": {"@value": "N"}, "range": {"min": 1, "max": 2}}',
    );
    expect(Object.fromEntries(flatten(record))).toEqual({
      title: 'Nursing',
      about: 'Soins',
      name: 'N',
      'range.min': '1',
      'range.max': '2',
    });
  });
  test('__proto__ is a name like any other', () => {
    expect([...flatten(JSON.parse('{"__proto__": "x", "constructor": {"name": "y"}}'))]).toEqual([
      ['__proto__', 'x'],
      ['constructor.name', 'y'],
    ]);
  });
});
