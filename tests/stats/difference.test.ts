import { describe, expect, test } from 'vitest';
import { differenceOfShares } from '@/lib/stats/difference';

describe('the difference of two shares', () => {
  // Newcombe 1998, table II, method 10.
  test.each<[[number, number], [number, number], number, number, number]>([
    [[48, 80], [56, 70], 0.2, 0.0524, 0.3339],
    [[3, 10], [9, 10], 0.6, 0.1705, 0.809],
  ])('of %j and %j is %d, between %d and %d', (first, second, value, low, high) => {
    const found = differenceOfShares(first, second);
    expect(found.value).toBeCloseTo(value, 4);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('of two shares turned around is turned around', () => {
    const one = differenceOfShares([10, 100], [30, 100]);
    const other = differenceOfShares([30, 100], [10, 100]);
    expect(one.low).toBeCloseTo(-other.high, 12);
  });
});
