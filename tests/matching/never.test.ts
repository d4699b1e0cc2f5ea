import { describe, expect, test } from 'vitest';
import { buildMatcher } from '@/lib/matching/matcher';

const matcher = buildMatcher([
  {
    id: 1,
    kind: 'hard',
    labels: [
      { text: 'closing', rule: 'any-case' },
      { text: 'closing date', rule: 'never' },
    ],
  },
  { id: 2, kind: 'hard', labels: [{ text: 'date', rule: 'any-case' }] },
]);

describe('words that are never a skill', () => {
  test('take the place of every shorter label in them', () => {
    expect(matcher.mentions('The closing date is near')).toEqual([]);
    expect(matcher.mentions('Closing dates')).toEqual([]);
  });

  test('leave the same label elsewhere as it is', () => {
    expect(matcher.mentions('closing deals by date').map(({ skill }) => skill)).toEqual([1, 2]);
  });

  test('are no term either', () => {
    expect(matcher.exact('closing date')).toBeNull();
    expect(matcher.exact('closing')?.skill).toBe(1);
  });
});
