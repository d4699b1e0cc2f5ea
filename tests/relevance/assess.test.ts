import { describe, expect, test } from 'vitest';
import { Market } from '@/lib/market/market';
import { monthNumber } from '@/lib/market/months';
import { assess, assessAll } from '@/lib/relevance/assess';
import { groupOfRow } from '@/lib/relevance/groups';
import { MarketView } from '@/lib/relevance/market-view';
import { DEFAULT_THRESHOLDS } from '@/lib/relevance/thresholds';
import { utility } from '@/lib/relevance/utility';
import { wilsonInterval } from '@/lib/stats/wilson';
import { indexOf, randomPostings } from '../market/postings';
import { seeded } from '../stats/random';
import { credential, postings, taught, view } from './made-up';

describe('the figures of a credential', () => {
  const all = randomPostings(8, 4000);
  const index = indexOf(all);
  const taughtBy = (random: () => number) =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => Math.floor(random() * 14))
      .filter((id, i, ids) => ids.indexOf(id) === i)
      .map((id) => ({
        ...taught('SQL', 0.2 + 0.8 * random()),
        skill: { id, name: `s${id}`, kind: 'hard' as const, group: '' },
      }));

  test.each([{}, { region: ['kent'] }, { from: '2023-06', occupation: 'nurse' }])(
    'in the slice %j are what counting posting by posting gives',
    (slice) => {
      const market = new MarketView(new Market(index, slice));
      const chosen = all.flatMap((posting, row) =>
        market.selection.mask[row] === 1 ? [{ posting, row }] : [],
      );
      const random = seeded(9);
      for (let round = 0; round < 25; round++) {
        const one = credential([], { taught: taughtBy(random) });
        const got = assess(one, market);
        const ids = one.taught.map(({ skill }) => skill.id);
        const score = (rows: typeof chosen) => {
          const share = (asks: (skills: readonly number[]) => boolean) =>
            rows.filter(({ posting }) => asks(posting.skills)).length / rows.length;
          const reach = share((skills) => ids.some((id) => skills.includes(id)));
          const weights = one.taught.reduce((sum, { weight }) => sum + weight, 0);
          const alignment =
            one.taught.reduce(
              (sum, { skill, weight }) =>
                sum + weight * utility(share((skills) => skills.includes(skill.id))),
              0,
            ) / weights;
          return { reach, alignment, relevance: 100 * Math.sqrt(utility(reach) * alignment) };
        };
        const expected = score(chosen);
        expect(got.postings).toBe(chosen.length);
        expect(got.reach!.value).toBeCloseTo(expected.reach, 12);
        expect(got.alignment!.value).toBeCloseTo(expected.alignment, 10);
        expect(got.relevance!.value).toBeCloseTo(expected.relevance, 8);

        // the jackknife, the slow way: every figure anew for each group left out
        const without = Array.from({ length: 50 }, (_, g) =>
          score(chosen.filter(({ row }) => groupOfRow(row, 50) !== g)),
        );
        const half = (name: 'relevance' | 'alignment') => {
          const mean = without.reduce((sum, figures) => sum + figures[name], 0) / 50;
          return (
            2.0096 *
            Math.sqrt((49 / 50) * without.reduce((sum, figures) => sum + (figures[name] - mean) ** 2, 0))
          );
        };
        expect(got.relevance!.high - got.relevance!.value).toBeGreaterThanOrEqual(
          Math.min(half('relevance'), 100 - got.relevance!.value) * 0.999,
        );
        if (
          got.skills.every(({ share }) => share.value > 0.005 && share.value < 0.2) &&
          expected.reach < 0.2
        ) {
          expect(got.alignment!.high - got.alignment!.value).toBeCloseTo(half('alignment'), 4);
          expect(got.relevance!.value - got.relevance!.low).toBeCloseTo(half('relevance'), 2);
        }

        const dated = chosen.filter(({ posting }) => posting.date !== null);
        const asking = dated.filter(({ posting }) => ids.some((id) => posting.skills.includes(id)));
        if (asking.length < 30) expect(got.trend.word).toBe('unknown');
        for (const { taught: one, postings: count } of got.skills) {
          expect(count).toBe(chosen.filter(({ posting }) => posting.skills.includes(one.skill.id)).length);
        }
      }
    },
  );

  test('are ordered and in their range, whatever the data', () => {
    const random = seeded(12);
    for (let round = 0; round < 60; round++) {
      const market = new MarketView(
        new Market(indexOf(randomPostings(100 + round, Math.floor(random() * 90)))),
      );
      const { relevance, alignment, reach, reachBound } = assess(
        credential([], { taught: taughtBy(random) }),
        market,
      );
      for (const [figure, most] of [
        [relevance, 100],
        [alignment, 1],
        [reach, 1],
      ] as const) {
        if (!figure) continue;
        expect(figure.low).toBeGreaterThanOrEqual(0);
        expect(figure.low).toBeLessThanOrEqual(figure.value);
        expect(figure.value).toBeLessThanOrEqual(figure.high);
        expect(figure.high).toBeLessThanOrEqual(most);
      }
      expect(reachBound).toBeGreaterThanOrEqual(reach?.high ?? 1);
      expect(reachBound).toBeLessThanOrEqual(1);
    }
  });

  test('do not depend on the order of the catalogue, nor on who else is in it', () => {
    const random = seeded(13);
    const catalogue = Array.from({ length: 20 }, (_, id) => credential([], { id, taught: taughtBy(random) }));
    const forward = assessAll(catalogue, new MarketView(new Market(index)));
    const backward = assessAll(catalogue.toReversed(), new MarketView(new Market(index))).toReversed();
    expect(forward).toEqual(backward);
    expect(assess(catalogue[7]!, new MarketView(new Market(index)))).toEqual(forward[7]);
  });

  test('a posting without a date is in the reach and in no trend', () => {
    const market = view([
      ...postings(100, ['SQL']),
      ...postings(100, ['SQL'], { date: (i) => `2024-0${1 + (i % 9)}-01` }),
    ]);
    const { reachPostings, trend } = assess(credential(['SQL', 'Python']), market);
    expect(reachPostings).toBe(200);
    expect(trend.change!.value).toBeCloseTo(0, 1);
    expect(market.union([1]).byMonth.reduce((a, b) => a + b)).toBe(100);
    expect(market.selection.months!.first).toBe(monthNumber('2024-01'));
  });
});

describe('how sure the figures are', () => {
  test('where nobody asks, the upper bound of reach, divided by the matcher’s recall, bounds everything', () => {
    const { reach, reachBound, alignment, relevance } = assess(
      credential(['Telex', 'Fax machines']),
      view(postings(6000)),
    );
    expect(reachBound).toBeCloseTo(wilsonInterval(0, 6000).high / 0.85, 12);
    expect(reach).toEqual({ value: 0, low: 0, high: reachBound });
    expect(alignment).toEqual({ value: 0, low: 0, high: utility(reachBound) });
    expect(relevance!.high).toBe(100 * utility(reachBound));
    const small = assess(credential(['Telex', 'Fax machines']), view(postings(300)));
    expect(small.verdict).toBe('too little to judge');
    expect(small.relevance).toBeNull();
  });

  test('demand that lies wholly below the floor is not certain to be none', () => {
    const market = view([...postings(1, ['Telex']), ...postings(1999)]);
    const { relevance } = assess(credential(['Telex', 'Fax machines']), market);
    expect(relevance!.value).toBe(0);
    expect(relevance!.high).toBeGreaterThan(5);
  });

  test('an interval of relevance holds the truth in 90 to 98 of 100 random slices', () => {
    const random = seeded(21);
    const shares = { SQL: 0.12, Python: 0.04, Telex: 0.01 };
    const truth = (() => {
      const reach = 1 - (1 - 0.12) * (1 - 0.04) * (1 - 0.01);
      const alignment = (utility(0.12) + utility(0.04) + utility(0.01)) / 3;
      return 100 * Math.sqrt(utility(reach) * alignment);
    })();
    let held = 0;
    for (let i = 0; i < 400; i++) {
      const all = postings(1500).map((posting) => ({
        ...posting,
        skills: [
          ...(random() < shares.SQL ? [1] : []),
          ...(random() < shares.Python ? [2] : []),
          ...(random() < shares.Telex ? [8] : []),
        ],
      }));
      const { low, high } = assess(credential(['SQL', 'Python', 'Telex']), view(all)).relevance!;
      if (low <= truth && truth <= high) held++;
    }
    expect(held / 400).toBeGreaterThan(0.9);
    expect(held / 400).toBeLessThan(0.98);
  });

  test('the groups left out are of like size and do not follow the order of the import', () => {
    const sizes = new Array<number>(50).fill(0);
    let neighbours = 0;
    for (let row = 0; row < 50_000; row++) {
      sizes[groupOfRow(row, 50)]!++;
      if (groupOfRow(row, 50) === groupOfRow(row + 1, 50)) neighbours++;
    }
    expect(Math.min(...sizes)).toBeGreaterThan(850);
    expect(Math.max(...sizes)).toBeLessThan(1150);
    expect(neighbours / 50_000).toBeCloseTo(1 / 50, 2);
  });
});

describe('a market and a course', () => {
  const market = view([
    ...postings(600, ['SQL', 'Teamwork']),
    ...postings(300, ['Python', 'Teamwork', 'Communication']),
    ...postings(2100, ['Teamwork']),
  ]);

  test('that asks for what it teaches: in demand', () => {
    const one = assess(credential(['SQL', 'Python']), market);
    expect(one).toMatchObject({ verdict: 'in demand', reachPostings: 900, soft: false });
    expect(one.askedFor).toEqual({ weight: 1, skills: 2, of: 2 });
  });

  test('teamwork does not make a course on fax machines relevant', () => {
    const one = assess(credential(['Fax machines', 'Telex', 'Teamwork']), market);
    expect(one).toMatchObject({ verdict: 'no demand found', soft: false, reachPostings: 0 });
    expect(one.skills.map(({ core }) => core)).toEqual([true, true, false]);
    expect(one.skills[2]!.askedFor).toBe(true);
  });

  test('one popular tag does not carry a course about something else', () => {
    const padded = assess(credential(['SQL', 'Fax machines', 'Telex', 'Windows Vista']), market);
    expect(padded.verdict).toBe('partly aligned');
    expect(padded.relevance!.value).toBeLessThan(
      assess(credential(['SQL', 'Python']), market).relevance!.value,
    );
  });

  test('a course on teamwork and communication is judged on them, and marked as soft', () => {
    expect(assess(credential(['Teamwork', 'Communication']), market)).toMatchObject({
      soft: true,
      verdict: 'in demand',
    });
  });

  test('a skill that only one occupation asks for: niche, and it is named', () => {
    const index = view([
      ...postings(20, ['Telex'], { occupation: 'Telex operator' }),
      ...postings(60, [], { occupation: 'Telex operator' }),
      ...postings(3920, [], { occupation: 'Clerk' }),
    ]);
    const one = assess(credential(['Telex', 'Fax machines']), index);
    expect(one.verdict).toBe('niche');
    expect(one.niche).toMatchObject({ occupation: 'Telex operator', postings: 80, asking: 20 });
    expect(one.niche!.times).toBeCloseTo(50, 8);
  });

  test('a skill that fades and one that emerges, each by its share of the months', () => {
    const month = (i: number) => `2024-${String(1 + i).padStart(2, '0')}-10`;
    const months = Array.from({ length: 12 }, (_, i) => [
      ...postings(24 - 2 * i, ['Telex'], { date: () => month(i) }),
      ...postings(1 + 2 * i, ['PMP'], { date: () => month(i) }),
      ...postings(475, ['SQL'], { date: () => month(i) }),
    ]).flat();
    expect(assess(credential(['Telex', 'Fax machines']), view(months))).toMatchObject({
      verdict: 'fading',
      trend: { word: 'falling' },
    });
    expect(assess(credential(['PMP', 'Fax machines']), view(months))).toMatchObject({
      verdict: 'emerging',
      trend: { word: 'rising' },
    });
  });

  test('an empty slice and an empty course give no figure', () => {
    const nowhere = assess(
      credential(['SQL', 'Python']),
      view(postings(500, ['SQL']), { region: ['Atlantis'] }),
    );
    expect(nowhere).toMatchObject({
      verdict: 'too little to judge',
      postings: 0,
      reach: null,
      relevance: null,
      reachBound: 1,
    });
    const nothing = assess(credential([]), market);
    expect(nothing).toMatchObject({
      verdict: 'too little to judge',
      reach: null,
      relevance: null,
      alignment: null,
    });
  });

  test('thresholds are settings', () => {
    const few = indexOf(postings(120, ['SQL', 'Python']));
    expect(assess(credential(['SQL', 'Python']), new MarketView(new Market(few))).verdict).toBe(
      'too little to judge',
    );
    const thresholds = { ...DEFAULT_THRESHOLDS, judgedPostings: 100 };
    expect(
      assess(credential(['SQL', 'Python']), new MarketView(new Market(few), { thresholds })).verdict,
    ).toBe('in demand');
  });
});
