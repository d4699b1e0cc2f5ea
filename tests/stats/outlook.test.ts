import { describe, expect, test } from 'vitest';
import { type LogitTrend, logitTrend } from '@/lib/stats/logit-trend';
import { outlookOf, outlookTogether } from '@/lib/stats/outlook';
import { binomial, normal, seeded } from './random';

const share = (x: number) => 1 / (1 + Math.exp(-x));
const within = ({ low, high }: { low: number; high: number }, x: number) => low <= x && x <= high;
const fitted = (counts: number[], totals: number[]) => {
  const trend = logitTrend(counts, totals);
  if (!trend) throw new Error('No line goes through these months.');
  return trend;
};
const steps = Array.from({ length: 24 }, (_, month) => month);

describe('the outlook of a share', () => {
  const trend: LogitTrend = fitted(
    steps.map((m) => 40 + 2 * m + 6 * (m % 2)),
    steps.map(() => 500),
  );

  test('goes on a month at a time, as the months did, and grows wider with every month', () => {
    const months = outlookOf(trend, 23);
    expect(months.map(({ month }) => month)).toEqual([24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35]);
    for (const { value, low, high } of months) {
      expect(0 <= low && low < value && value < high && high <= 1).toBe(true);
    }
    expect(months.map(({ value }) => value)).toEqual(
      months.map(({ value }) => value).toSorted((a, b) => a - b),
    );
    const widths = months.map(({ low, high }) => high - low);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(outlookOf(trend, 23, 3)).toEqual(months.slice(0, 3));
    expect(outlookOf(trend, 23, 0)).toEqual([]);
  });

  test('carries a sure slope on as it is, and half of one that is no larger than its error', () => {
    const at = (slope: number) =>
      outlookOf({ ...trend, slope, standardError: 0.01, covariance: 0 }, 23)[11]!.value;
    const line = (slope: number) => share(trend.intercept + slope * (35 - trend.middle));
    expect(at(0.2)).toBeCloseTo(line(0.2), 2);
    expect(at(0.01)).toBeCloseTo(line(0.005), 12);
    expect(at(-0.01)).toBeCloseTo(line(-0.005), 12);
    expect(at(0)).toBeCloseTo(line(0), 12);
  });

  test('of a year as a whole is narrower than that of a month, and wider for a smaller year', () => {
    const year = outlookTogether(trend, 23, 6000);
    const middle = outlookOf(trend, 23)[5]!;
    expect(year.high - year.low).toBeLessThan(middle.high - middle.low);
    const few = outlookTogether(trend, 23, 100);
    expect(few.high - few.low).toBeGreaterThan(year.high - year.low);
    expect(few.value).toBe(year.value);
  });

  test('at a higher level is wider', () => {
    const [at80, at95] = [outlookOf(trend, 23)[0]!, outlookOf(trend, 23, 1, 0.95)[0]!];
    expect(at95.low).toBeLessThan(at80.low);
    expect(at95.high).toBeGreaterThan(at80.high);
  });

  test('stays a share where next to nobody or nearly everybody asks', () => {
    for (const of of [3, 497]) {
      const edge = fitted(
        steps.map((m) => of + (m % 3) - 1),
        steps.map(() => 500),
      );
      for (const { low, high } of outlookOf(edge, 23, 60)) expect(low >= 0 && high <= 1).toBe(true);
    }
  });

  test.each([
    { data: 'months that scatter by chance', scatter: 0, size: 600, most: 0.87 },
    { data: 'over-dispersed months', scatter: 0.3, size: 200, most: 0.84 },
  ])('holds 4 in 5 of $data', ({ scatter, size, most }) => {
    const random = seeded(3);
    const samples = 1200;
    const held = { next: 0, last: 0, year: 0 };
    for (let i = 0; i < samples; i++) {
      const slope = (random() - 0.5) / 15;
      const counts = Array.from({ length: 36 }, (_, m) =>
        binomial(random, size, share(-2 + slope * (m - 12) + scatter * normal(random))),
      );
      const line = fitted(
        counts.slice(0, 24),
        steps.map(() => size),
      );
      const months = outlookOf(line, 23);
      if (within(months[0]!, counts[24]! / size)) held.next++;
      if (within(months[11]!, counts[35]! / size)) held.last++;
      const coming = counts.slice(24).reduce((a, b) => a + b) / (12 * size);
      if (within(outlookTogether(line, 23, 12 * size), coming)) held.year++;
    }
    for (const count of Object.values(held)) {
      expect(count / samples).toBeGreaterThan(0.75);
      expect(count / samples).toBeLessThan(most);
    }
  });
});
