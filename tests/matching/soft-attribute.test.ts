import { expect, test } from 'vitest';
import { isSaidOfEmployer } from '@/lib/matching/soft-attribute';

test.each([
  ['We have an opening in a [dynamic], fast growing company.', true],
  ['You will work in a [collaborative] environment.', true],
  ['Join our [creative] and friendly design team in Leeds.', true],
  ['Our client is an [innovative] supplier of pumps.', true],
  ['We are looking for a [dynamic] individual to join our company.', false],
  ['A [creative] approach to problems.', false],
  ['Excellent [communication], team working and time management.', false],
  ['Experience in [leadership] within a large organisation.', false],
  ['[Collaborative] team player.', false],
])('%s said of the employer: %s', (marked, expected) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(isSaidOfEmployer(marked.replace(/[[\]]/g, ''), start, end)).toBe(expected);
});
