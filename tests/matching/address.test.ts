import { expect, test } from 'vitest';
import { buildMatcher } from '@/lib/matching/matcher';

const matcher = buildMatcher([{ id: 1, kind: 'tool', labels: [{ text: 'HTTPS', rule: 'any-case' }] }]);

test('the beginning of an address is no skill, the protocol is one', () => {
  expect(matcher.mentions('See https://example.org')).toEqual([]);
  expect(matcher.mentions('Knowledge of HTTPS: a must')).toHaveLength(1);
});
