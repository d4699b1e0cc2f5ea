import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Stratum, stratifiedDifference } from '@/lib/stats/hodges-lehmann';
import { normal, seeded } from './random';

/** The weighted median by a table of all pairs. */
function byTable(strata: readonly Stratum[]): number {
  const pairs = strata.flatMap(({ with: first, without: second }) =>
    Array.from(first).flatMap((x) =>
      Array.from(second).map((y) => ({ difference: x - y, weight: 1 / (first.length + second.length) })),
    ),
  );
  pairs.sort((a, b) => a.difference - b.difference);
  const half = pairs.reduce((sum, { weight }) => sum + weight, 0) / 2;
  const at = (wanted: number) => {
    let sum = 0;
    for (const { difference, weight } of pairs) {
      sum += weight;
      if (sum >= wanted) return difference;
    }
    return Number.NaN;
  };
  return (at(half * (1 - 1e-9)) + at(half * (1 + 1e-9))) / 2;
}

const skewed = (random: () => number) => 50_000 * Math.exp(0.5 * normal(random));

describe('the difference of pay with and without a skill', () => {
  test('of two groups is the median of all differences between them', () => {
    const found = stratifiedDifference([{ with: [52, 55, 61, 58], without: [50, 51, 54, 49, 47] }]);
    expect(found).toEqual({ value: 6.5, low: -2, high: 14, with: 4, without: 5, strata: 1 });
  });

  test('compares within strata alone: higher pay of one place is no difference', () => {
    const strata = [
      { with: [30, 31, 32, 33, 34, 35, 36, 37, 38, 39], without: [30, 31, 32, 33] },
      { with: [90, 91, 92, 93], without: [90, 91, 92, 93, 94, 95, 96, 97, 98, 99] },
      { with: [500], without: [] },
    ];
    const found = stratifiedDifference(strata);
    expect(found?.value).toBe(0);
    expect(found).toMatchObject({ with: 14, without: 14, strata: 2 });
  });

  test('is that of the table of all pairs, whatever the values, ties among them', () => {
    const group = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 8 });
    const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(
        fc.array(fc.record({ with: group, without: fc.array(value, { maxLength: 8 }) }), { maxLength: 4 }),
        (strata) => {
          const found = stratifiedDifference(strata, 0.2);
          if (!found) return;
          const scale = Math.max(1, ...strata.flatMap(({ without }) => without.map(Math.abs)));
          expect(Math.abs(found.value - byTable(strata))).toBeLessThan(1e-10 * scale);
          expect(found.low <= found.value && found.value <= found.high).toBe(true);
        },
      ),
      { numRuns: 500, seed: 2 },
    );
  });

  test('turns its sign where the groups change places, and moves with what is added to one', () => {
    const random = seeded(4);
    const draw = (n: number) => Array.from({ length: n }, () => Math.round(skewed(random)));
    const strata = Array.from({ length: 5 }, () => ({ with: draw(12), without: draw(30) }));
    const found = stratifiedDifference(strata)!;
    const turned = stratifiedDifference(strata.map((s) => ({ with: s.without, without: s.with })))!;
    expect([turned.value, turned.low, turned.high]).toEqual([-found.value, -found.high, -found.low]);
    const raised = stratifiedDifference(strata.map((s) => ({ ...s, with: s.with.map((x) => x + 1000) })))!;
    expect([raised.value, raised.low, raised.high]).toEqual([
      found.value + 1000,
      found.low + 1000,
      found.high + 1000,
    ]);
  });

  test('has an interval like that of a bootstrap where groups are large', () => {
    const random = seeded(9);
    const strata = Array.from({ length: 3 }, () => ({
      with: Array.from({ length: 80 }, () => 4000 + skewed(random)),
      without: Array.from({ length: 160 }, () => skewed(random)),
    }));
    const found = stratifiedDifference(strata)!;
    const again = (values: number[]) => values.map(() => values[Math.floor(random() * values.length)]!);
    const resampled = Array.from(
      { length: 400 },
      () =>
        stratifiedDifference(strata.map((s) => ({ with: again(s.with), without: again(s.without) })))!.value,
    ).sort((a, b) => a - b);
    const width = found.high - found.low;
    expect(Math.abs(resampled[10]! - found.low)).toBeLessThan(0.15 * width);
    expect(Math.abs(resampled[389]! - found.high)).toBeLessThan(0.15 * width);
  });

  test('is unknown where no stratum holds both, or too few to bound it', () => {
    expect(stratifiedDifference([])).toBeNull();
    expect(stratifiedDifference([{ with: [1, 2], without: [] }])).toBeNull();
    expect(stratifiedDifference([{ with: [1], without: [2] }])).toBeNull();
  });

  test('of like values is none at all', () => {
    const zero = { value: 0, low: 0, high: 0, with: 3, without: 4, strata: 1 };
    expect(stratifiedDifference([{ with: [0, 0, 0], without: [0, 0, 0, 0] }])).toEqual(zero);
    expect(stratifiedDifference([{ with: [7, 7, 7], without: [7, 7, 7, 7] }])).toEqual(zero);
  });

  test.each([
    { data: '30 and 60 skewed values', strata: 1, with: 30, without: 60 },
    { data: '20 strata of 3 and 10', strata: 20, with: 3, without: 10 },
    { data: '40 strata of 1 and 4', strata: 40, with: 1, without: 4 },
    { data: '60 pairs', strata: 60, with: 1, without: 1 },
  ])('holds the truth in 93 to 97 of 100 samples of $data', ({ strata, with: n, without: m }) => {
    const random = seeded(7);
    const samples = 1500;
    let held = 0;
    for (let i = 0; i < samples; i++) {
      const found = stratifiedDifference(
        Array.from({ length: strata }, () => {
          const level = 30_000 * random();
          return {
            with: Array.from({ length: n }, () => level + 5000 + skewed(random)),
            without: Array.from({ length: m }, () => level + skewed(random)),
          };
        }),
      );
      if (found && found.low <= 5000 && 5000 <= found.high) held++;
    }
    expect(held / samples).toBeGreaterThan(0.93);
    expect(held / samples).toBeLessThan(0.97);
  });
});
