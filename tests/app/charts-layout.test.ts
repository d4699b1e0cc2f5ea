import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotAxis } from '@/app/components/charts/dot-axis';
import { monthsBetween, monthTicks } from '@/app/components/charts/month-axis';
import { payTick, payWords } from '@/app/components/charts/pay-words';
import { shareAxis, shareTicks } from '@/app/components/charts/share-axis';
import { stackLabels } from '@/app/components/charts/stack-labels';
import { layOutSeries, PLOT } from '@/app/components/charts/time-series-layout';
import { wrapWords } from '@/app/components/charts/wrap-words';
import { monthNames, monthNumber } from '@/lib/market/months';

const months = (first: string, count: number) => monthNames(monthNumber(first), count);
const flat = (share: number) => ({ value: share, low: share * 0.8, high: share * 1.2 });

describe('labels at the ends of lines', () => {
  test('stay where they want to be when there is room', () => {
    expect(stackLabels([20, 100, 60], [16, 16, 16], 0, 240)).toEqual([20, 100, 60]);
  });

  test('give way evenly when two want the same place', () => {
    expect(stackLabels([100, 104], [16, 16], 0, 240)).toEqual([94, 110]);
  });

  test('never lie on one another, keep their order and stay inside', () => {
    const label = fc.record({
      at: fc.integer({ min: -20, max: 260 }),
      lines: fc.integer({ min: 1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 5 }), (labels) => {
        const heights = labels.map(({ lines }) => 16 * lines);
        const wanted = labels.map(({ at }) => at);
        const placed = stackLabels(wanted, heights, 0, 240)
          .map((middle, i) => ({ middle, height: heights[i] ?? 0, wanted: wanted[i] ?? 0 }))
          .sort((a, b) => a.middle - b.middle);
        for (const [i, { middle, height, wanted }] of placed.entries()) {
          expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + height / 2).toBeLessThanOrEqual(240 + 1e-6);
          const next = placed[i + 1];
          if (!next) continue;
          expect(next.middle - next.height / 2).toBeGreaterThanOrEqual(middle + height / 2 - 1e-6);
          expect(next.wanted).toBeGreaterThanOrEqual(wanted);
        }
      }),
    );
  });
});

describe('a long name', () => {
  test.each([
    ['SQL', ['SQL']],
    ['Python (programming language)', ['Python (programming', 'language)']],
    ['Customer relationship management and retention', ['Customer', 'relationship manage…']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahr', 'tsgesellschaft']],
  ])('%s is broken into two lines of 20 characters', (name, lines) => {
    expect(wrapWords(name, 20, 2)).toEqual(lines);
  });
});

describe('months along an axis', () => {
  test('are whole, whatever is missing among them', () => {
    expect(monthsBetween(['2024-11', '2025-02'])).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(monthsBetween([])).toEqual([]);
  });

  test('of one year are all named, of two each quarter, of five each half', () => {
    const named = (count: number) => monthTicks(months('2020-01', count)).map(({ month }) => month);
    expect(named(12)).toHaveLength(12);
    expect(named(24)).toEqual(['Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr', 'Jul', 'Oct']);
    expect(named(60)).toEqual(Array.from({ length: 5 }, () => ['Jan', 'Jul']).flat());
  });

  test('say the year under January, and under the first of them', () => {
    const years = (first: string, count: number) =>
      monthTicks(months(first, count)).flatMap(({ month, year }) => (year ? [`${month} ${year}`] : []));
    expect(years('2023-04', 24)).toEqual(['Jul 2023', 'Jan 2024', 'Jan 2025']);
    expect(years('2024-11', 12)).toEqual(['Nov 2024', 'Jan 2025']);
    expect(years('2024-12', 12)).toEqual(['Jan 2025']);
    expect(years('2025-03', 1)).toEqual(['Mar 2025']);
  });

  test('leave room for one another on a phone', () => {
    const narrowest = 290;
    const year = 32;
    for (let count = 2; count <= 150; count++) {
      const places = monthTicks(months('2001-03', count))
        .filter((tick) => tick.narrow)
        .map(({ i }) => (narrowest * i) / (count - 1));
      const closest = Math.min(...places.slice(1).map((at, i) => at - (places[i] ?? 0)));
      expect(closest, `${count} months`).toBeGreaterThan(year);
    }
  });
});

describe('an axis of shares', () => {
  test('holds every share and never goes beyond all', () => {
    const axis = shareAxis([flat(0.5), { value: 0.97, low: 0.9, high: 1 }], 240);
    expect(axis.domain()).toEqual([0, 1]);
    expect(axis(1)).toBe(0);
  });

  test('does not let one wide interval press the shares down', () => {
    const [, top] = shareAxis([{ value: 0.04, low: 0, high: 0.6 }, flat(0.05)], 240).domain();
    expect(top).toBeLessThanOrEqual(0.1);
  });

  test('stands for no shares and for shares of zero', () => {
    expect(shareAxis([], 240)(0)).toBe(240);
    expect(shareAxis([{ value: 0, low: 0, high: 0.02 }], 240)(0)).toBe(240);
  });

  test('is written in per cent, or as one in so many', () => {
    const axis = shareAxis([{ value: 0.2, low: 0.15, high: 0.25 }], 240);
    expect(shareTicks(axis, 'percent').map(({ words }) => words)).toContain('10\u00a0%');
    expect(shareTicks(axis, 'one in').map(({ words }) => words)).toEqual([
      'none',
      '1 in 20',
      '1 in 10',
      '1 in 5',
      '1 in 4',
    ]);
  });

  test('by ratios shows a share of zero at its start and keeps all others in order', () => {
    const { at } = dotAxis([flat(0), flat(0.002), flat(0.4)], 'log');
    expect(at(0)).toBe(0);
    expect(at(0.002)).toBeGreaterThan(at(0));
    expect(at(0.4)).toBeGreaterThan(at(0.002));
    expect(at(1)).toBeLessThanOrEqual(100);
  });
});

describe('a chart by month', () => {
  const line = (name: string, share: number, count = 24) => ({
    name,
    months: months('2023-01', count).map((month) => ({ month, share: flat(share) })),
  });

  test('tells at most five lines apart', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => line(name, 0.1));
    expect(layOutSeries({ label: '', lines }).lines).toHaveLength(5);
  });

  test('draws a month without a share as a gap, and a month between two gaps as a stroke', () => {
    const { name, months: all } = line('a', 0.1, 6);
    const gaps = all.map((month, i) => (i === 1 || i === 3 ? { ...month, share: null } : month));
    const drawn = layOutSeries({ label: '', lines: [{ name, months: gaps }] }).lines[0];
    expect(drawn?.points.map((point) => point !== null)).toEqual([true, false, true, false, true, true]);
    expect(drawn?.lonely.map(({ i }) => i)).toEqual([0, 2]);
  });

  test('keeps the names of lines that meet apart', () => {
    const lines = ['a', 'b', 'c', 'd', 'e'].map((name) => line(`${name} with quite a long name`, 0.1));
    const middles = layOutSeries({ label: '', lines }).labels.map(({ middle }) => middle);
    const sorted = middles.toSorted((a, b) => a - b);
    for (const [i, middle] of sorted.slice(1).entries())
      expect(middle - (sorted[i] ?? 0)).toBeGreaterThanOrEqual(2 * PLOT.row - 1e-6);
  });

  test('puts words that stand close together into rows of their own', () => {
    const { head } = layOutSeries({ label: '', lines: [line('a', 0.1)], changes: ['2023-03', '2023-06'] });
    expect(head.map(({ row }) => row).sort()).toEqual([0, 1]);
  });

  test('says once what many dotted lines mean', () => {
    const changes = ['2023-03', '2023-06', '2023-09', '2024-02'];
    const layout = layOutSeries({ label: '', lines: [line('a', 0.1)], changes });
    expect(layout.changes).toHaveLength(4);
    expect(layout.head).toHaveLength(1);
  });

  test('leaves out changes of months that it does not show', () => {
    expect(layOutSeries({ label: '', lines: [line('a', 0.1)], changes: ['2019-01'] }).changes).toEqual([]);
  });
});

describe('pay', () => {
  test.each([
    [34_460, 'GBP', '£34,500'],
    [34_460, null, '34,500'],
    [34_460, 'not a currency', '34,500'],
  ])('%d in %s is %s', (amount, currency, words) => {
    expect(payWords(amount, currency)).toBe(words);
  });

  test('along an axis is short', () => {
    expect(payTick(35_000, 'EUR')).toBe('€35k');
    expect(payTick(122_500, null)).toBe('122.5k');
  });
});
