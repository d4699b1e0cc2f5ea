import { describe, expect, test } from 'vitest';
import type { Kind } from '@/lib/ingest/mapping/field';
import { MappingSchema, mappingInWords } from '@/lib/ingest/mapping/mapping';
import { applyOverrides } from '@/lib/ingest/mapping/overrides';
import { proposeMapping } from '@/lib/ingest/mapping/propose';

/** What is proposed for a table: field to columns. */
function propose(kind: Kind, table: Record<string, readonly string[]>) {
  const columns = Object.keys(table);
  const rows = Array.from({ length: 3 }, (_, i) => ({
    row: i + 1,
    cells: columns.map((column) => table[column]![i]!),
  }));
  const mapping = proposeMapping(kind, columns, rows);
  const fields = Object.fromEntries(
    Object.entries(mapping.fields).map(([field, mapped]) => [field, mapped.map(({ column }) => column)]),
  );
  return { mapping, fields, columns };
}

const titles = ['Nurse', 'Cook', 'Welder'];
const texts = titles.map((title) => `As a ${title} you do what a ${title} does. `.repeat(10));
const dates = ['2024-01-31', '2024-02-28', '2024-03-31'];

describe('columns are known by their names, however these are written', () => {
  test.each([
    'Job Title',
    'jobTitle',
    'job_title',
    'JOB-TITLE',
    'Intitulé',
    'Designation',
    'Stellenbezeichnung',
  ])('%s is the title', (name) => {
    const { fields, mapping } = propose('postings', { id: ['a1', 'b2', 'c3'], [name]: titles });
    expect(fields).toEqual({ title: [name], externalId: ['id'] });
    expect(mapping.fields.title?.[0]?.how).toBe('by its name');
  });
  test('all parts of a text are used', () => {
    const { fields } = propose('postings', {
      title: titles,
      description: texts,
      requirements: texts,
      'Preferred Skills': texts,
      benefits: texts,
      company_profile: texts,
    });
    expect(fields).toMatchObject({
      description: ['description'],
      requirements: ['requirements'],
      preferred: ['Preferred Skills'],
      benefits: ['benefits'],
      aboutUs: ['company_profile'],
    });
  });
  test('the box in which an interface hands out its records does not matter', () => {
    const { fields } = propose('postings', {
      id: ['a1', 'b2', 'c3'],
      'attributes.title': titles,
      'attributes.created-at': dates,
    });
    expect(fields).toEqual({
      title: ['attributes.title'],
      posted: ['attributes.created-at'],
      externalId: ['id'],
    });
  });
  test('country, postcode, way of work and the day of the export', () => {
    const { fields } = propose('postings', {
      title: titles,
      'Job Country': ['US', 'US', 'CA'],
      zip_code: ['10001', '60601', 'M5V'],
      remote_allowed: ['1', '0', '1'],
      scraped_at: dates,
    });
    expect(fields).toMatchObject({
      country: ['Job Country'],
      postcode: ['zip_code'],
      workplace: ['remote_allowed'],
      seen: ['scraped_at'],
    });
  });
  test('addresses of skills are no names of skills', () => {
    const urls = ['https://example.org/1', 'https://example.org/2', 'https://example.org/3'];
    const { fields } = propose('credentials', {
      title: titles,
      'Alignment Title': ['MIG', 'TIG', 'Arc'],
      Alignment: urls,
    });
    expect(fields.skills).toEqual(['Alignment Title']);
  });
  test('a column of the right name with the wrong values is not taken', () => {
    const { fields } = propose('postings', {
      title: titles,
      date: ['soon', 'later', 'never'],
      url: ['a', 'b', 'c'],
    });
    expect(fields).toEqual({ title: ['title'] });
  });
  test('a price that comes in parts, a provider, hours and skills of a credential', () => {
    const { fields } = propose('credentials', {
      officialname: titles,
      standardized_name_1: ['A College', 'B School', 'C Academy'],
      tuition: ['1', '2', '3'],
      fees: ['1', '2', '3'],
      totalcost: ['2', '4', '6'],
      totalclockhours: ['10', '20', '30'],
      'Gained Skills': ['a, b', 'c, d', 'e, f'],
    });
    expect(fields).toEqual({
      title: ['officialname'],
      provider: ['standardized_name_1'],
      hours: ['totalclockhours'],
      cost: ['totalcost'],
      costParts: ['tuition', 'fees'],
      skills: ['Gained Skills'],
    });
  });
});

test('a column that is empty in the first rows may be filled later, and stands behind those that are not', () => {
  const { fields } = propose('postings', {
    title: titles,
    'posting date': ['', '', ''],
    published: dates,
    benefits: ['', '', ''],
    id: ['', '', ''],
    'job id': ['a1', 'b2', 'c3'],
  });
  expect(fields).toEqual({
    title: ['title'],
    posted: ['published', 'posting date'],
    benefits: ['benefits'],
    externalId: ['job id'],
  });
});

describe('where the name says nothing, the values do', () => {
  test('dates, long texts, pay and lists of terms', () => {
    const { fields, mapping } = propose('postings', {
      title: titles,
      col_a: texts,
      online: dates,
      offer: ['$53K-$91K', '$60K-$80K', '-1'],
      'column 5': ['SQL, Excel, Word', 'Baking, Frying, Boiling', 'MIG, TIG, ARC'],
    });
    expect(fields).toEqual({
      title: ['title'],
      description: ['col_a'],
      posted: ['online'],
      pay: ['offer'],
      skills: ['column 5'],
    });
    expect(mapping.fields.pay?.[0]?.how).toBe('by its values');
  });
  test('a closing date is not the date of posting, revenue is not pay, competitors are not skills', () => {
    const { fields } = propose('postings', {
      title: titles,
      closing: dates,
      Revenue: ['$5 million to $10 million (USD)', '$1 billion', '$50 million'],
      Competitors: ['Acme, Brown, Clark', 'Dent, Eaves, Fox', 'Gray, Hill, Ives'],
    });
    expect(fields).toEqual({ title: ['title'] });
  });
  test('a text that begins with a line of its own gives the title', () => {
    const { mapping } = propose('postings', {
      text: titles.map((title) => `Acme | ${title} | Leeds<p>We look for you. ${texts[0]}`),
    });
    expect(mapping.fields.title).toEqual([{ column: 'text', how: 'by its first lines' }]);
  });
});

describe('columns that are not used are listed with the reason', () => {
  test('counters, empty columns, the rest', () => {
    const { mapping } = propose('postings', {
      'column 1': ['0', '1', '2'],
      title: titles,
      empty: ['-1', '', 'null'],
      fraudulent: ['0', '1', '0'],
    });
    expect(mapping.unused).toEqual([
      { column: 'column 1', why: 'it only counts the rows' },
      { column: 'empty', why: 'no values' },
      { column: 'fraudulent', why: 'not needed' },
    ]);
    expect(mappingInWords(mapping)[0]).toBe('title <- title (by its name)');
    expect(MappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });
});

describe('a mapping can be given by hand', () => {
  const { mapping, columns } = propose('postings', {
    name: titles,
    title: ['Mr', 'Ms', 'Dr'],
    place: ['a', 'b', 'c'],
  });
  test('the column named is used, and leaves its old field', () => {
    const { fields, unused } = applyOverrides(
      mapping,
      { title: 'NAME', employer: 'title', place: '' },
      columns,
    );
    expect(fields).toEqual({
      title: [{ column: 'name', how: 'by hand' }],
      employer: [{ column: 'title', how: 'by hand' }],
    });
    expect(unused.map(({ column }) => column)).toEqual(['place']);
  });
  test('what is unknown is refused in words', () => {
    expect(() => applyOverrides(mapping, { title: 'nope' }, columns)).toThrow(
      'There is no column "nope". Columns are: name, title, place.',
    );
    expect(() => applyOverrides(mapping, { colour: 'name' }, columns)).toThrow(/no field "colour"/);
  });
});
