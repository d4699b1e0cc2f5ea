import { expect, test } from 'vitest';
import { MATCHER_RECALL, MEASURED } from '@/lib/matching/measured';
import { MATCHER_VERSION } from '@/lib/matching/version';

test('the figures are those of this version of the matcher: who changes it measures it again', () => {
  expect(MEASURED.version).toBe(MATCHER_VERSION);
});

test('recall is a share that bounds may be divided by', () => {
  expect(MATCHER_RECALL).toBeGreaterThan(0.5);
  expect(MATCHER_RECALL).toBeLessThanOrEqual(1);
});
