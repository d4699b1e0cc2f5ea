import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TREND_RULES, trendOf } from '@/lib/market/trend';

const months = (n: number, of: (month: number) => number) =>
  Array.from({ length: n }, (_, month) => of(month));

describe('the trend of a share', () => {
  test('is rising or falling where the interval of its yearly change excludes zero', () => {
    const totals = months(12, () => 1000);
    expect(
      trendOf(
        months(12, (m) => 50 + 8 * m),
        totals,
      ).word,
    ).toBe('rising');
    expect(
      trendOf(
        months(12, (m) => 150 - 8 * m),
        totals,
      ).word,
    ).toBe('falling');
  });

  test('is steady where it lies within 10 % a year, and unclear where it does not', () => {
    const flat = trendOf(
      months(24, (m) => 3000 + (m % 2)),
      months(24, () => 10_000),
    );
    expect(flat.word).toBe('steady');
    expect(flat.change!.low).toBeGreaterThanOrEqual(-0.1);
    expect(
      trendOf(
        months(12, (m) => 3 + (m % 2)),
        months(12, () => 100),
      ).word,
    ).toBe('unclear');
  });

  test('is no rise when only the number of postings grows', () => {
    const totals = months(24, (m) => 500 + 100 * m);
    expect(
      trendOf(
        totals.map((n) => Math.round(n / 5)),
        totals,
      ).word,
    ).toBe('steady');
  });

  test('does not fall because the last month has only begun', () => {
    const totals = [...months(12, () => 5000), 30];
    const counts = [...months(12, () => 1000), 6];
    expect(trendOf(counts, totals).word).toBe('steady');
  });

  test('is unknown, and says why, without dates, under 6 months, or under 30 postings', () => {
    expect(trendOf([], [])).toEqual({
      word: 'unknown',
      change: null,
      why: 'No posting in this slice carries a date.',
    });
    expect(
      trendOf(
        months(5, () => 90),
        months(5, () => 100),
      ).why,
    ).toBe('The dated postings cover 5 months: a trend needs 6.');
    expect(trendOf([90], [100]).why).toBe('The dated postings cover 1 month: a trend needs 6.');
    expect(
      trendOf(
        months(6, (m) => (m === 0 ? 4 : 5)),
        months(6, () => 100),
      ).why,
    ).toBe('29 dated postings ask for it: a trend needs 30.');
    expect(
      trendOf(
        months(6, () => 0),
        months(6, () => 100),
      ).why,
    ).toBe('No dated posting asks for it: a trend needs 30.');
    expect(
      trendOf(
        [1, 0, 0, 0, 0, 0],
        months(6, () => 100),
      ).why,
    ).toMatch(/^1 dated posting asks for it/);
    expect(trendOf([40, 0, 0, 0, 0, 40], [100, 0, 0, 0, 0, 100]).why).toBe(
      'Nearly all dated postings lie in 2 months: a trend needs them spread over 4 or more.',
    );
  });

  test('is unknown where a year of leftovers precedes two busy months', () => {
    const totals = [4, 13, 14, 11, 3, 6, 5, 18, 47, 59, 180, 3334, 2300];
    expect(
      trendOf(
        totals.map((n) => Math.round(n / 20)),
        totals,
      ).why,
    ).toMatch(/^Nearly all dated postings lie in 2 months/);
    expect(trendOf([...months(5, () => 20), 1], [...months(5, () => 100), 5]).word).not.toBe('unknown');
  });

  test('needs exactly 6 months and 30 postings', () => {
    expect(
      trendOf(
        months(6, () => 5),
        months(6, () => 100),
      ).change,
    ).not.toBeNull();
  });

  test('of a skill that nobody asked for until the last months is a rise, told as tenfold', () => {
    const totals = months(12, () => 500);
    const most = { value: TREND_RULES.most, low: TREND_RULES.most, high: TREND_RULES.most };
    for (const counts of [
      [...months(9, () => 0), 20, 60, 200],
      [1, ...months(9, () => 0), 10, 200],
      [...months(9, () => 0), 10, 20, 30],
    ]) {
      expect(trendOf(counts, totals)).toEqual({ word: 'rising', change: most });
      const fall = trendOf(counts.toReversed(), totals);
      expect(fall.word).toBe('falling');
      expect(fall.change!.high).toBeLessThan(-0.9);
    }
  });

  test('of one busy month is none, wherever it lies', () => {
    const totals = months(12, () => 500);
    for (const at of [3, 7, 11]) {
      const counts = months(12, (m) => (m === at ? 200 : 0));
      expect(trendOf(counts, totals)).toMatchObject({
        word: 'unknown',
        why: 'All that ask for it lie in one month: a trend needs 3.',
      });
    }
  });

  test('has ends that a file can hold, whatever the months', () => {
    const month = fc.tuple(fc.nat(300), fc.constantFrom(0, 0, 1, 30, 300));
    fc.assert(
      fc.property(fc.array(month, { minLength: 6, maxLength: 30 }), (pairs) => {
        const totals = pairs.map(([total]) => total);
        const { change } = trendOf(
          pairs.map(([total, count]) => Math.min(total, count)),
          totals,
        );
        if (!change) return;
        expect(change.low).toBeGreaterThanOrEqual(-1);
        expect(change.low).toBeLessThanOrEqual(change.value);
        expect(change.value).toBeLessThanOrEqual(change.high);
        expect(change.high).toBeLessThanOrEqual(TREND_RULES.most);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  test('keeps its interval wide where a change of source makes the months jump', () => {
    const totals = months(12, () => 1000);
    const calm = trendOf(
      months(12, () => 100),
      totals,
    ).change!;
    const jumpy = trendOf(
      months(12, (m) => (m % 3 === 0 ? 200 : 50)),
      totals,
    ).change!;
    expect(jumpy.high - jumpy.low).toBeGreaterThan(2 * (calm.high - calm.low));
  });
});
