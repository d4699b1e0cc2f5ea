import { describe, expect, test } from 'vitest';
import { centralProbability, tMultiplier } from '@/lib/stats/student-t';

describe('the multiplier of a standard error', () => {
  test.each([
    [1, 12.7062],
    [2, 4.3027],
    [3, 3.1824],
    [4, 2.7764],
    [10, 2.2281],
    [22, 2.0739],
    [49, 2.0096],
    [118, 1.9803],
  ])('with %i degrees of freedom it is that of the printed tables', (degrees, expected) => {
    expect(tMultiplier(degrees)).toBeCloseTo(expected, 4);
  });

  test('an 80 % interval takes a smaller one', () => {
    expect(tMultiplier(10, 0.8)).toBeCloseTo(1.3722, 4);
  });

  test('the probability is the area under the density, summed a second way', () => {
    for (const degrees of [1, 2, 3, 4, 7, 8, 31, 60]) {
      const density = (t: number) => (1 + (t * t) / degrees) ** (-(degrees + 1) / 2);
      // Simpson's rule after t = tan(a), which brings the tails to a finite place
      const area = (to: number) => {
        const steps = 20000;
        const h = Math.atan(to) / steps;
        let sum = 0;
        for (let i = 0; i <= steps; i++) {
          const a = i * h;
          const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
          sum += (weight * density(Math.tan(a))) / Math.cos(a) ** 2;
        }
        return (sum * h) / 3;
      };
      const whole = area(1e7);
      for (const t of [0.3, 1, 2.5, 6])
        expect(centralProbability(t, degrees)).toBeCloseTo(area(t) / whole, 5);
    }
  });

  test('it refuses what is no number of degrees', () => {
    expect(() => tMultiplier(0)).toThrow(RangeError);
    expect(() => tMultiplier(2.5)).toThrow(RangeError);
    expect(() => tMultiplier(3, 1)).toThrow(RangeError);
  });
});
