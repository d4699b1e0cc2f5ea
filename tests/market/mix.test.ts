import { describe, expect, test } from 'vitest';
import { mixChanges, sourceOf } from '@/lib/market/mix';
import { seeded } from '../stats/random';

/** Postings by source and month, drawn from the shares that each month has. */
function drawn(
  random: () => number,
  months: number,
  size: number,
  mix: (month: number) => readonly number[],
): Uint32Array[] {
  const counts = mix(0).map(() => new Uint32Array(months));
  for (let month = 0; month < months; month++) {
    const shares = mix(month);
    for (let posting = 0; posting < size; posting++) {
      let at = random();
      const source = shares.findIndex((share) => {
        at -= share;
        return at < 0;
      });
      counts.at(source)![month]!++;
    }
  }
  return counts;
}

const changeOf = (counts: readonly Uint32Array[]) =>
  mixChanges(
    Array.from(counts[0] ?? [], (_, i) => 600 + i),
    counts,
    counts.map((_, source) => `source ${source}`),
  );

describe('a change of the sources of postings', () => {
  test('is told with its month, how far the mixes are apart, and who rose and fell', () => {
    const change = mixChanges(
      [673, 674, 675],
      [Uint32Array.of(90, 80, 0), Uint32Array.of(10, 20, 100)],
      ['old.csv', 'new.csv'],
    );
    expect(change).toMatchObject({
      month: 675,
      at: 2,
      risen: { name: 'new.csv', before: 0.15, after: 1 },
      fallen: { name: 'old.csv', before: 0.85, after: 0 },
    });
    expect(change?.distance).toBeCloseTo(0.85, 12);
  });

  test('is found at its month in samples, and a slow drift near its middle', () => {
    const random = seeded(1);
    for (let round = 0; round < 100; round++) {
      const step = changeOf(drawn(random, 24, 30, (m) => (m < 15 ? [0.7, 0.3] : [0.2, 0.8])));
      expect(Math.abs((step?.at ?? 0) - 15)).toBeLessThanOrEqual(2);
      const swap = changeOf(drawn(random, 24, 30, (m) => (m < 22 ? [1, 0] : [0, 1])));
      expect(swap).toMatchObject({ at: 22, month: 622, distance: expect.closeTo(1, 12) });
      const drift = changeOf(drawn(random, 24, 30, (m) => [1 - m / 23, m / 23]));
      expect(Math.abs((drift?.at ?? 0) - 12)).toBeLessThanOrEqual(7);
    }
  });

  test('of many small sources for as many others is found too', () => {
    const counts = Array.from({ length: 20 }, (_, source) =>
      Uint32Array.from({ length: 20 }, (_, month) => (month < 10 === source < 10 ? 10 : 0)),
    );
    expect(changeOf(counts)).toMatchObject({ at: 10, distance: expect.closeTo(1, 12) });
  });

  test.each([
    { data: 'two like sources', months: 12, size: 10, mix: [0.5, 0.5] },
    { data: 'ten small ones', months: 24, size: 5, mix: Array.from({ length: 10 }, () => 0.1) },
    { data: 'a big one and small ones', months: 24, size: 30, mix: [0.9, 0.05, 0.03, 0.02] },
    { data: 'ten years', months: 120, size: 5, mix: [0.4, 0.3, 0.3] },
  ])('is found by chance in fewer than 2 of 100 samples of $data', ({ months, size, mix }) => {
    const random = seeded(2);
    let alarms = 0;
    for (let round = 0; round < 500; round++) if (changeOf(drawn(random, months, size, () => mix))) alarms++;
    expect(alarms).toBeLessThan(10);
  });

  test('is none where sources take turns, or each month has a mix of its own', () => {
    const turns = [0, 1, 2].map((source) =>
      Uint32Array.from({ length: 24 }, (_, month) => (month % 3 === source ? 60 : 0)),
    );
    expect(changeOf(turns)).toBeNull();
    const random = seeded(3);
    let alarms = 0;
    for (let round = 0; round < 300; round++) {
      const parts = Array.from({ length: 24 }, () => 0.2 + 0.6 * random());
      if (changeOf(drawn(random, 24, 100, (m) => [parts[m]!, 1 - parts[m]!]))) alarms++;
    }
    expect(alarms).toBeLessThan(6);
  });

  test('needs 30 postings on either side, and two sources', () => {
    const names = ['a', 'b'];
    expect(mixChanges([1, 2], [Uint32Array.of(300, 0), Uint32Array.of(0, 29)], names)).toBeNull();
    expect(mixChanges([1, 2], [Uint32Array.of(300, 0), Uint32Array.of(0, 30)], names)).toMatchObject({
      at: 1,
    });
    expect(mixChanges([1, 2, 3], [Uint32Array.of(300, 0, 0), Uint32Array.of(0, 0, 30)], names)).toMatchObject(
      {
        at: 2,
      },
    );
    expect(mixChanges([1, 2], [Uint32Array.of(300, 300)], ['a'])).toBeNull();
    expect(mixChanges([], [], [])).toBeNull();
  });
});

describe('the source that a file is of', () => {
  test.each([
    ['2026-03-15.json', '#-#-#.json'],
    ['jobs_March_2026 (1).csv', 'jobs_#_#.csv'],
    ['jobs-sep2026.csv', 'jobs-##.csv'],
    ['export_(10).xlsx', 'export_#.xlsx'],
    ['export_2025.xlsx', 'export_#.xlsx'],
    ['mayor.csv', 'mayor.csv'],
    ['postings', 'postings'],
  ])('%s is of %s', (file, source) => {
    expect(sourceOf(file)).toBe(source);
  });
});
