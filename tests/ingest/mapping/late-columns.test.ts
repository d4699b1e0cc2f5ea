import { expect, test } from 'vitest';
import { withLateColumns } from '@/lib/ingest/mapping/late-columns';
import type { Mapping } from '@/lib/ingest/mapping/mapping';

const mapping: Mapping = {
  kind: 'postings',
  fields: {
    title: [{ column: 'title', how: 'by its name' }],
    skills: [{ column: 'skills', how: 'by its name' }],
  },
  unused: [],
};

test('columns that turn up late are used where their name is known', () => {
  const { fields, unused } = withLateColumns(mapping, ['salary', 'Tags', 'attributes.location', 'colour']);
  expect(fields).toMatchObject({
    pay: [{ column: 'salary', how: 'by its name' }],
    skills: [{ column: 'skills' }, { column: 'Tags' }],
    place: [{ column: 'attributes.location' }],
  });
  expect(unused).toEqual([{ column: 'colour', why: 'not needed' }]);
});
test('a field with one column keeps it', () => {
  expect(withLateColumns(mapping, ['job title', 'colour'])).toBe(mapping);
});
test('what was named or left empty by hand stays so', () => {
  expect(withLateColumns(mapping, ['salary', 'tags'], { pay: '', skills: 'skills' })).toBe(mapping);
});
