import { describe, expect, test } from 'vitest';
import { jackknifeError } from '@/lib/stats/jackknife';
import { tMultiplier } from '@/lib/stats/student-t';
import { binomial, seeded } from './random';

describe('the error of a figure from leaving groups out', () => {
  test('for a mean of single values it is the textbook standard error', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    const mean = values.reduce((a, b) => a + b) / 8;
    const textbook = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 7 / 8);
    const without = values.map((x) => (mean * 8 - x) / 7);
    expect(jackknifeError(without)).toBeCloseTo(textbook, 12);
  });

  test('a figure that no group moves has no error; fewer than two groups tell none', () => {
    expect(jackknifeError([2, 2, 2])).toBe(0);
    expect(jackknifeError([2])).toBeNull();
    expect(jackknifeError([])).toBeNull();
    expect(jackknifeError([1, 2, 99], 2)).toBeCloseTo(0.5, 12);
  });

  test('with 50 groups it holds the true share in 93 to 97 of 100 samples', () => {
    const random = seeded(7);
    let held = 0;
    const samples = 3000;
    for (let i = 0; i < samples; i++) {
      const counts = Array.from({ length: 50 }, () => binomial(random, 20, 0.2));
      const all = counts.reduce((a, b) => a + b);
      const half = tMultiplier(49) * jackknifeError(counts.map((count) => (all - count) / 980))!;
      if (Math.abs(all / 1000 - 0.2) <= half) held++;
    }
    expect(held / samples).toBeGreaterThan(0.93);
    expect(held / samples).toBeLessThan(0.97);
  });
});
