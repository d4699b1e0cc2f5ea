import { describe, expect, test } from 'vitest';
import { logOddsZ } from '@/lib/stats/log-odds';
import { binomial, seeded } from './random';

describe('how much more a part names something than the rest', () => {
  test('is above 0 where it names it more, below where less, 0 where as often', () => {
    expect(logOddsZ(40, 200, 100, 2000, 100).z).toBeGreaterThan(7);
    expect(logOddsZ(1, 200, 100, 2000, 100).z).toBeLessThan(-2);
    expect(logOddsZ(10, 200, 100, 2000, 100).logOdds).toBeCloseTo(0, 12);
  });

  test('without a prior to speak of is the textbook log-odds ratio', () => {
    const { logOdds, z } = logOddsZ(40, 200, 100, 2000, 1e-9);
    expect(logOdds).toBeCloseTo(Math.log((40 * 1740) / (160 * 60)), 6);
    expect(z).toBeCloseTo(logOdds / Math.sqrt(1 / 40 + 1 / 160 + 1 / 60 + 1 / 1740), 6);
  });

  test('keeps what is named twice from topping what is named often', () => {
    const rare = logOddsZ(2, 200, 2, 20_000, 200);
    const frequent = logOddsZ(60, 200, 1500, 20_000, 200);
    expect(2 / 200 / (2 / 20_000)).toBeGreaterThan(60 / 200 / (1500 / 20_000));
    expect(rare.z).toBeLessThan(frequent.z);
    expect(rare.logOdds).toBeLessThan(logOddsZ(2, 200, 2, 20_000, 1).logOdds);
  });

  test('of a part that is nothing or all, or of what nobody names, is none', () => {
    const none = { logOdds: 0, z: 0 };
    expect(logOddsZ(0, 0, 10, 100, 10)).toEqual(none);
    expect(logOddsZ(10, 100, 10, 100, 10)).toEqual(none);
    expect(logOddsZ(0, 50, 0, 100, 10)).toEqual(none);
    expect(logOddsZ(50, 50, 100, 100, 10)).toEqual(none);
  });

  test('refuses a part that is larger than its whole', () => {
    expect(() => logOddsZ(11, 20, 10, 100, 10)).toThrow(/11 of 20/);
    expect(() => logOddsZ(1, 20, 10, 25, 10)).toThrow(RangeError);
  });

  test('by chance alone is seldom beyond 2', () => {
    const random = seeded(6);
    let beyond = 0;
    for (let i = 0; i < 3000; i++) {
      const here = binomial(random, 200, 0.05);
      if (Math.abs(logOddsZ(here, 200, here + binomial(random, 800, 0.05), 1000, 100).z) > 2) beyond++;
    }
    expect(beyond / 3000).toBeLessThan(0.05);
  });
});
