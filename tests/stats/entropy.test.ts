import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveNumber, normalisedEntropy } from '@/lib/stats/entropy';
import { binomial, seeded } from './random';

describe('how evenly something is spread', () => {
  test('is 0 where one has all, 1 where all have alike, and counts the places that have none', () => {
    expect(normalisedEntropy([3, 0, 0])).toBe(0);
    expect(normalisedEntropy([0.2, 0.2, 0.2, 0.2])).toBeCloseTo(1, 12);
    expect(normalisedEntropy([0.5, 0.5, 0, 0])).toBeCloseTo(0.5, 12);
  });

  test('is unknown of one place, of none, and where nobody has any', () => {
    expect(normalisedEntropy([1])).toBeNull();
    expect(normalisedEntropy([])).toBeNull();
    expect(normalisedEntropy([0, 0])).toBeNull();
  });

  test('as a number of places is 1, k, or in between', () => {
    expect(effectiveNumber([7, 0, 0])).toBe(1);
    expect(effectiveNumber([2, 2, 2, 2, 2])).toBeCloseTo(5, 12);
    expect(effectiveNumber([0.5, 0.25, 0.25])).toBeCloseTo(2.828, 3);
    expect(effectiveNumber([0, 0])).toBe(0);
  });

  test('does not depend on the unit of the weights, nor on their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 }), (weights) => {
        const found = normalisedEntropy(weights);
        const turned = normalisedEntropy(weights.map((weight) => weight / 1000).toReversed());
        if (found === null || turned === null) return expect(found).toBe(turned);
        expect(found).toBeCloseTo(turned, 10);
        expect(found >= 0 && found <= 1).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test('comes out too low by chance, by as much as is written beside it', () => {
    const random = seeded(1);
    let sum = 0;
    for (let i = 0; i < 1000; i++)
      sum += normalisedEntropy(Array.from({ length: 20 }, () => binomial(random, 50, 0.1) / 50)) ?? 1;
    expect(sum / 1000).toBeCloseTo(0.97, 2);
  });
});
