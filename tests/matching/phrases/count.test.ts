import { expect, test } from 'vitest';
import { PhraseCounter } from '@/lib/matching/phrases/count';

const count = (
  phrases: readonly string[],
  texts: readonly string[],
  known: { start: number; end: number }[] = [],
) => {
  const counter = new PhraseCounter(phrases.map((text) => ({ text, rule: 'any-case' })));
  texts.forEach((text, id) => {
    counter.add({ id, text: `Clerk\n${text}`, employer: `Firm ${id % 2}`, month: id, known });
  });
  return counter.finish();
};

test('phrases that hold each other are counted as though each came alone', () => {
  const counts = count(
    ['search', 'vector search', 'vector search engines'],
    ['You know vector search engines.', 'You know vector search.', 'You search for parts.'],
  );
  expect(counts.map(({ postings }) => postings)).toEqual([3, 2, 1]);
});

test('employers and months are counted by posting, once each', () => {
  const [found] = count(['forklift'], ['Drive a forklift, a big forklift.', 'Cook.', 'Drive a forklift.']);
  expect(found).toMatchObject({ postings: 2, employers: 1 });
  expect([...(found?.months ?? [])]).toEqual([
    [0, 1],
    [2, 1],
  ]);
});

test('what is not asked for, or stands inside a longer label, is not counted', () => {
  expect(count(['forklift'], ['No forklift experience needed.'])[0]?.postings).toBe(0);
  expect(count(['forklift'], ['Drive a forklift truck.'], [{ start: 14, end: 28 }])[0]?.postings).toBe(0);
});
