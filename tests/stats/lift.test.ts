import { describe, expect, test } from 'vitest';
import { liftOf } from '@/lib/stats/lift';
import { seeded } from './random';

describe('how often two things come together', () => {
  test('30 of 1,000 have both where 6 would by chance: 5 times', () => {
    const { value, low, high } = liftOf(30, 100, 60, 1000)!;
    expect([value, low, high].map((times) => times.toFixed(1))).toEqual(['5.0', '4.0', '6.5']);
  });

  test('is the same from either side', () => {
    expect(liftOf(7, 100, 60, 1000)).toEqual(liftOf(7, 60, 100, 1000));
  });

  test('none together is 0 with an upper end; one where nobody has one of them is unknown', () => {
    const none = liftOf(0, 100, 100, 1000)!;
    expect(none).toMatchObject({ value: 0, low: 0 });
    expect(none.high).toBeGreaterThan(0.1);
    expect(none.high).toBeLessThan(1);
    expect(liftOf(0, 0, 10, 100)).toBeNull();
  });

  test('refuses counts that cannot be', () => {
    expect(() => liftOf(11, 10, 20, 100)).toThrow(/11 of 100/);
    expect(() => liftOf(1, 60, 60, 100)).toThrow(RangeError);
  });

  test.each([
    [1000, 0.1, 0.06, 0.03],
    [500, 0.2, 0.3, 0.06],
    [2000, 0.02, 0.02, 0.004],
    [300, 0.5, 0.5, 0.4],
    [1000, 0.05, 0.05, 0.0025],
  ])('in %i postings at %f, %f and %f together holds the truth in 93 to 97 of 100 samples', (n, a, b, ab) => {
    const random = seeded(3);
    let held = 0;
    let tried = 0;
    for (let i = 0; i < 3000; i++) {
      let [both, first, second] = [0, 0, 0];
      for (let posting = 0; posting < n; posting++) {
        const at = random();
        if (at < ab) both++;
        if (at < a) first++;
        if (at < ab || (at >= a && at < a + b - ab)) second++;
      }
      const lift = liftOf(both, first, second, n);
      if (!lift) continue;
      tried++;
      if (lift.low <= ab / (a * b) && ab / (a * b) <= lift.high) held++;
    }
    expect(held / tried).toBeGreaterThan(0.93);
    expect(held / tried).toBeLessThan(0.97);
  });
});
