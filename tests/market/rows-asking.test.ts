import { expect, test } from 'vitest';
import { rowsAsking } from '@/lib/market/rows-asking';
import { indexOf, randomPostings } from './postings';

const postings = randomPostings(5, 3000);
const index = indexOf(postings, 15);

test('the postings that ask for a skill are those that looking through all of them finds', () => {
  for (let skill = 0; skill < 15; skill++) {
    const slow = postings.flatMap(({ skills }, row) => (skills.includes(skill) ? [row] : []));
    expect([...rowsAsking(index, skill)]).toEqual(slow);
  }
});

test('a skill that no index knows is asked for by none', () => {
  expect(rowsAsking(index, 999)).toHaveLength(0);
  expect(rowsAsking(index, -1)).toHaveLength(0);
});
