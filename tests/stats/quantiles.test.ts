import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianOf, quantile, quantilesOf } from '@/lib/stats/quantiles';
import { normal, seeded } from './random';

/** The chance that a fair coin falls heads at most `k` times of `n`. */
function coins(k: number, n: number): number {
  let term = 0.5 ** n;
  let sum = term;
  for (let i = 1; i <= k; i++) {
    term *= (n - i + 1) / i;
    sum += term;
  }
  return sum;
}

describe('the spread of values', () => {
  test('lies between the values in straight lines', () => {
    expect(quantile([10, 20, 30, 40], 0.5)).toBe(25);
    expect(quantile([10, 20, 30, 40], 0)).toBe(10);
    expect(quantile([10, 20, 30, 40], 1)).toBe(40);
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantilesOf(Array.from({ length: 101 }, (_, i) => 100 - i))).toEqual({
      p10: 10,
      p25: 25,
      p50: 50,
      p75: 75,
      p90: 90,
    });
    expect(quantilesOf([])).toBeNull();
  });

  test('rises from p10 to p90, leaves the values as they were, and takes typed ones', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
        const before = [...values];
        const { p10, p25, p50, p75, p90 } = quantilesOf(values)!;
        expect(p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90).toBe(true);
        expect(values).toEqual(before);
      }),
      { seed: 1 },
    );
    expect(quantilesOf(Float32Array.of(3, 1, 2))?.p50).toBe(2);
  });
});

describe('the interval of a median', () => {
  test('ends at values themselves, and needs six of them', () => {
    expect(medianOf([31, 34, 36, 40, 41, 45, 52, 60])).toEqual({ value: 40.5, low: 31, high: 60 });
    expect(medianOf([1, 2, 3, 4, 5, 6])).toEqual({ value: 3.5, low: 1, high: 6 });
    expect(medianOf([1, 2, 3, 4, 5])).toBeNull();
  });

  test('has ranks that hold the median with 95 % by counting coins', () => {
    for (let n = 6; n <= 400; n++) {
      const { low } = medianOf(Array.from({ length: n }, (_, i) => i + 1))!;
      expect(1 - 2 * coins(low - 1, n)).toBeGreaterThan(0.947);
      if (n > 30) expect(1 - 2 * coins(low - 1, n)).toBeLessThan(0.98);
    }
  });

  test('holds the truth in 94 to 98 of 100 skewed samples', () => {
    const random = seeded(2);
    let held = 0;
    for (let i = 0; i < 3000; i++) {
      const sorted = Float64Array.from({ length: 60 }, () => Math.exp(normal(random))).sort();
      const { low, high } = medianOf(sorted)!;
      if (low <= 1 && 1 <= high) held++;
    }
    expect(held / 3000).toBeGreaterThan(0.94);
    expect(held / 3000).toBeLessThan(0.98);
  });
});
