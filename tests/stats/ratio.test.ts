import { describe, expect, test } from 'vitest';
import { locationQuotient } from '@/lib/stats/location-quotient';
import { ratioOfShares } from '@/lib/stats/ratio';
import { binomial, seeded } from './random';

describe('a share in times of another', () => {
  test('20 of 100 is 6 times 30 of 900, between 3.6 and 10.1', () => {
    const { value, low, high } = ratioOfShares([20, 100], [30, 900]);
    expect([value, low, high].map((times) => times.toFixed(1))).toEqual(['6.0', '3.6', '10.1']);
  });

  test('none is 0 with an upper end; of none it has no upper end', () => {
    const none = ratioOfShares([0, 100], [30, 900]);
    expect(none).toMatchObject({ value: 0, low: 0 });
    expect(none.high).toBeGreaterThan(0.5);
    expect(none.high).toBeLessThan(3);
    expect(ratioOfShares([5, 100], [0, 900])).toMatchObject({
      value: Number.POSITIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    });
    expect(ratioOfShares([5, 100], [0, 900]).low).toBeGreaterThan(1);
    expect(ratioOfShares([0, 100], [0, 900])).toEqual({
      value: Number.NaN,
      low: 0,
      high: Number.POSITIVE_INFINITY,
    });
  });

  test.each([
    [100, 0.1, 900, 0.05],
    [50, 0.05, 1000, 0.01],
    [200, 0.5, 800, 0.3],
    [60, 0.02, 300, 0.02],
  ])('of %i postings at %f and %i at %f holds the truth in 93 to 97 of 100 samples', (n, p, m, q) => {
    const random = seeded(2);
    let held = 0;
    let heldOfWhole = 0;
    for (let i = 0; i < 3000; i++) {
      const [here, there] = [binomial(random, n, p), binomial(random, m, q)];
      const ratio = ratioOfShares([here, n], [there, m]);
      if (ratio.low <= p / q && p / q <= ratio.high) held++;
      const times = (p * (n + m)) / (n * p + m * q);
      const quotient = locationQuotient(here, n, here + there, n + m);
      if (quotient === null || (quotient.low <= times && times <= quotient.high)) heldOfWhole++;
    }
    for (const count of [held, heldOfWhole]) {
      expect(count / 3000).toBeGreaterThan(0.93);
      expect(count / 3000).toBeLessThan(0.97);
    }
  });
});

describe('the location quotient', () => {
  test('20 of 100 in a whole with 50 of 1,000 is 4 times, between 2.8 and 5.3', () => {
    const { value, low, high } = locationQuotient(20, 100, 50, 1000)!;
    expect([value, low, high].map((times) => times.toFixed(1))).toEqual(['4.0', '2.8', '5.3']);
  });

  test('never exceeds what the part could have: all that ask lie in it', () => {
    const all = locationQuotient(50, 100, 50, 1000)!;
    expect(all.value).toBe(10);
    expect(all.high).toBe(10);
    expect(locationQuotient(0, 100, 50, 1000)).toMatchObject({ value: 0, low: 0 });
  });

  test('is unknown of a part that is nothing or the whole, or where nobody asks', () => {
    expect(locationQuotient(0, 0, 50, 1000)).toBeNull();
    expect(locationQuotient(50, 1000, 50, 1000)).toBeNull();
    expect(locationQuotient(0, 100, 0, 1000)).toBeNull();
  });
});
