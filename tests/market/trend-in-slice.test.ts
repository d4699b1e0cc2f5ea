import { describe, expect, test } from 'vitest';
import { Market } from '@/lib/market/market';
import type { Slice } from '@/lib/market/slice';
import { trendOf } from '@/lib/market/trend';
import { trendInSlice } from '@/lib/market/trend-in-slice';
import { warningsOf } from '@/lib/market/warnings';
import { indexOf } from './postings';

/** A hundred postings a month: ten ask for the skill in a year of one file, fifty in a year of the other. */
function twoFiles(secondFile: string) {
  const postings = Array.from({ length: 24 }, (_, month) => {
    const late = month >= 12;
    return Array.from({ length: 100 }, (_, i) => ({
      id: month * 100 + i + 1,
      title: 'Nurse',
      occupation: 'nurse',
      described: true,
      date: `${2023 + Number(late)}-${String((month % 12) + 1).padStart(2, '0')}-10`,
      dataset: late ? secondFile : 'nurses-2023.csv',
      skills: i < (late ? 50 : 10) ? [1] : [],
      levels: i < (late ? 50 : 10) ? [0] : [],
    }));
  }).flat();
  return indexOf(postings, 2);
}

const trendIn = (secondFile: string, slice: Slice = {}) => {
  const market = new Market(twoFiles(secondFile), slice);
  const counts = market.byMonth(market.asking([1]));
  return {
    market,
    trend: trendInSlice(market, counts),
    counted: trendOf(counts, market.selection.monthTotals),
  };
};

describe('the trend of a slice', () => {
  test('is that of its months where one source goes on', () => {
    const { trend, counted } = trendIn('nurses-2024.csv');
    expect(trend).toEqual(counted);
    expect(trend.word).toBe('rising');
  });

  test('is not told across a change of sources, and says which months to choose', () => {
    const { market, trend } = trendIn('programmers.csv');
    expect(trend).toEqual({
      word: 'unknown',
      change: null,
      why: 'The postings come from other sources from Jan 2024 on: choose months or a dataset on one side of it for a trend.',
    });
    expect(warningsOf(market, []).map(({ month, message }) => [month, message])).toEqual([
      [
        '2024-01',
        'From Jan 2024 on, 100\u00a0% of the postings come from programmers.csv, before that none: what seems a trend across that month may be a change of sources.',
      ],
    ]);
  });

  test.each([{ dataset: ['programmers.csv'] }, { to: '2023-12' }])(
    'is told on one side of it: %j',
    (slice) => {
      const { trend, counted } = trendIn('programmers.csv', slice);
      expect(trend).toEqual(counted);
      expect(trend.change).not.toBeNull();
    },
  );
});
