import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval, Z95 } from '@/lib/stats/wilson';
import { binomial, seeded } from './random';

describe('a share with its interval', () => {
  test('46 of 597 postings is 7.7 %, between 5.8 and 10.1 %', () => {
    const { value, low, high } = wilsonInterval(46, 597);
    expect([value, low, high].map((share) => (100 * share).toFixed(1))).toEqual(['7.7', '5.8', '10.1']);
  });

  test('none of 381 postings is under 1 %; none of 380 is not', () => {
    expect(wilsonInterval(0, 381).high).toBeLessThan(0.01);
    expect(wilsonInterval(0, 380).high).toBeGreaterThan(0.01);
    expect(wilsonInterval(0, 381, 1.96).high).toBeLessThan(0.01);
  });

  test('none is exactly zero at the low end, and all exactly one at the high end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), (n) => {
        expect(wilsonInterval(0, n).low).toBe(0);
        expect(wilsonInterval(n, n).high).toBe(1);
      }),
    );
  });

  test('from no postings, nothing is known', () => {
    expect(wilsonInterval(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
  });

  test('the ends solve the score equation, found a second way by bisection', () => {
    const end = (p: number, n: number, from: number, to: number) => {
      // the root of |p - x| = z sqrt(x (1 - x) / n) between p and 0 or 1
      let [inside, outside] = [from, to];
      for (let i = 0; i < 200; i++) {
        const x = (inside + outside) / 2;
        if (Math.abs(p - x) <= Z95 * Math.sqrt((x * (1 - x)) / n)) inside = x;
        else outside = x;
      }
      return inside;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const successes = Math.round(part * n);
          const { value, low, high } = wilsonInterval(successes, n);
          if (successes > 0) expect(low).toBeCloseTo(end(value, n, value, 0), 9);
          if (successes < n) expect(high).toBeCloseTo(end(value, n, value, 1), 9);
          expect(low <= value && value <= high && low >= 0 && high <= 1).toBe(true);
        },
      ),
    );
  });

  test('the interval holds the true share in 93 to 97 of 100 samples', () => {
    const random = seeded(1);
    let held = 0;
    const samples = 4000;
    for (let i = 0; i < samples; i++) {
      const p = 0.02 + 0.5 * random();
      const { low, high } = wilsonInterval(binomial(random, 300, p), 300);
      if (low <= p && p <= high) held++;
    }
    expect(held / samples).toBeGreaterThan(0.93);
    expect(held / samples).toBeLessThan(0.97);
  });

  test('more successes than postings are refused', () => {
    expect(() => wilsonInterval(3, 2)).toThrow(/3 of 2/);
    expect(() => wilsonInterval(-1, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(Number.NaN, 2)).toThrow(RangeError);
  });
});
