import { describe, expect, test } from 'vitest';
import { boundOf, portionOf } from '@/lib/market/demand';
import { Market } from '@/lib/market/market';
import type { IndexedPosting } from '@/lib/market/market-index';
import { payDifferenceOf } from '@/lib/market/pay-difference';
import { roleTable } from '@/lib/market/roles/role-table';
import { specificities } from '@/lib/market/roles/specificity';
import { rolesAsking } from '@/lib/market/specificity';
import { transferabilityOf } from '@/lib/market/transferability';
import { warningsOf } from '@/lib/market/warnings';
import { locationQuotient } from '@/lib/stats/location-quotient';
import { indexOf, randomPostings } from './postings';

const many = (count: number, of: (i: number) => Partial<IndexedPosting>): IndexedPosting[] =>
  Array.from({ length: count }, (_, i) => ({
    id: 0,
    title: 'Clerk',
    occupation: null,
    date: `2025-${String((i % 12) + 1).padStart(2, '0')}-01`,
    described: true,
    skills: [],
    ...of(i),
  }));
const marketOf = (...parts: IndexedPosting[][]) =>
  new Market(
    indexOf(
      parts.flat().map((posting, i) => ({ ...posting, id: i + 1 })),
      3,
    ),
  );
const codesOf = (market: Market) => warningsOf(market).map(({ code, field }) => field ?? code);

describe('a share', () => {
  test('is too few to say under 30 postings', () => {
    expect(portionOf(12, 29)).toEqual({ postings: 12, of: 29, share: null });
    expect(portionOf(12, 30).share?.value).toBe(0.4);
  });

  test('has a bound with what the matcher misses in it', () => {
    expect(boundOf(0, 381, 1)).toBeCloseTo(0.00998, 5);
    expect(boundOf(0, 381, 0.8)).toBeCloseTo(0.00998 / 0.8, 5);
    expect(boundOf(29, 30, 0.5)).toBe(1);
  });
});

describe('how many times as often as the whole', () => {
  test('20 of 100 where the whole has 50 of 1,000 is four times', () => {
    // To the rest, 30 of 900, it is six times: (20/100) / (30/900).
    const times = locationQuotient(20, 100, 50, 1000);
    expect(times?.value).toBeCloseTo(4, 12);
    expect(times?.low).toBeGreaterThan(2.5);
    expect(times?.high).toBeLessThan(6);
  });

  test('is at most the whole divided by the part, reached where the part alone asks', () => {
    const times = locationQuotient(50, 100, 50, 1000);
    expect(times?.value).toBe(10);
    expect(times?.high).toBe(10);
    expect(times?.low).toBeGreaterThan(1);
  });

  test('is not told of the whole itself, nor where none asks', () => {
    expect(locationQuotient(50, 1000, 50, 1000)).toBeNull();
    expect(locationQuotient(0, 100, 0, 1000)).toBeNull();
    expect(locationQuotient(0, 100, 50, 1000)).toMatchObject({ value: 0, low: 0 });
  });
});

describe('transferability', () => {
  const clerks = (asking: number) => many(60, (i) => ({ isco: '4110', skills: i < asking ? [0] : [] }));
  const nurses = (asking: number) => many(600, (i) => ({ isco: '2221', skills: i < asking ? [0] : [] }));
  const of = (...parts: IndexedPosting[][]) => {
    const market = marketOf(...parts);
    return transferabilityOf(market, market.asking([0]));
  };

  test('is 1 where all occupations ask alike, however many their postings', () => {
    expect(of(clerks(30), nurses(300)).value).toBeCloseTo(1, 12);
  });

  test('is 0 where one occupation alone asks', () => {
    expect(of(clerks(0), nurses(300)).value).toBe(0);
  });

  test('says why it is not told', () => {
    expect(of(nurses(300)).why).toBe('Only one occupation has 50 postings or more in this slice.');
    expect(of(clerks(1), nurses(0)).why).toContain('1 posting asks for it');
    expect(of(clerks(0), nurses(0)).why).toContain('No posting asks for it');
  });
});

test('the specificity of a skill in a role is the same from the skill as from the role', () => {
  const market = new Market(indexOf(randomPostings(3, 800), 12));
  const table = roleTable(market, 4);
  for (let skill = 0; skill < 12; skill++) {
    for (const { code, specificity } of rolesAsking(market, [skill], market.asking([skill]))) {
      const role = table.codes.indexOf(code);
      const place = table.skills.indexOf(skill, table.offsets[role]) - (table.offsets[role] ?? 0);
      expect(specificity).toBeCloseTo(specificities(market, table, role)[place] ?? Number.NaN, 9);
    }
  }
});

describe('the difference in pay', () => {
  const clerks = (pay: (i: number) => number, count: number, more: Partial<IndexedPosting> = {}) =>
    many(count, (i) => ({
      isco: '4110',
      country: 'GB',
      region: 'Kent',
      currency: 'GBP',
      pay: pay(i),
      ...more,
    }));
  const differenceOf = (...parts: IndexedPosting[][]) => {
    const market = marketOf(...parts);
    return payDifferenceOf(market, market.asking([0]));
  };

  test('is what those that ask pay more in the same occupation and region', () => {
    const found = differenceOf(
      clerks((i) => 33_000 + 100 * (i % 10), 40, { skills: [0] }),
      clerks((i) => 30_000 + 100 * (i % 10), 50),
    );
    expect(found).toMatchObject({ currency: 'GBP', strata: 1, why: null });
    expect(found.difference?.value).toBeCloseTo(3000, -1);
    expect(found.difference?.low).toBeGreaterThan(2700);
  });

  test('leaves out slips of the pen and other currencies', () => {
    const found = differenceOf(
      clerks(() => 33_000, 40, { skills: [0] }),
      clerks(() => 30_000, 50),
      clerks(() => 3_300_000, 5, { skills: [0] }),
      clerks(() => 12, 5),
      clerks(() => 90_000, 20, { skills: [0], currency: 'EUR' }),
    );
    expect(found.asking.length).toBe(40);
    expect(found.others.length).toBe(50);
  });

  test('says why it is not told', () => {
    expect(differenceOf(many(40, () => ({ skills: [0] }))).why).toBe(
      'No posting in this slice states its yearly pay.',
    );
    const few = differenceOf(
      clerks(() => 33_000, 29, { skills: [0] }),
      clerks(() => 30_000, 50),
    );
    expect(few.why).toBe('29 postings that ask for it state pay in GBP: 30 are needed.');
    const apart = differenceOf(
      clerks(() => 33_000, 40, { skills: [0], region: 'Surrey' }),
      clerks(() => 30_000, 50),
    );
    expect(apart.why).toBe(
      'Within the same occupation and region, no postings that ask for it can be held against no postings that do not: 30 are needed on either side.',
    );
  });
});

describe('warnings', () => {
  const full: Partial<IndexedPosting> = {
    country: 'GB',
    region: 'Kent',
    isco: '4110',
    sector: 'Health',
    degree: 'required',
    employer: 'Alpha',
    currency: 'GBP',
    pay: 30_000,
  };

  test('a full slice has none', () => {
    expect(warningsOf(marketOf(many(240, () => full)))).toEqual([]);
  });

  test('few postings, and none', () => {
    expect(warningsOf(marketOf(many(48, () => full)))).toEqual([
      {
        code: 'few-postings',
        message: 'This slice holds 48 postings: shares of so few are known only roughly.',
      },
    ]);
    expect(warningsOf(marketOf(many(24, () => full)))[0]?.message).toBe(
      'This slice holds 24 postings: shares need 30.',
    );
    expect(warningsOf(marketOf())).toEqual([
      { code: 'few-postings', message: 'No posting is in this slice.' },
    ]);
  });

  test('titles alone', () => {
    const market = marketOf(many(240, (i) => ({ ...full, described: i < 120 })));
    expect(warningsOf(market).map(({ message }) => message)).toEqual([
      'Only 50\u00a0% of the postings say more than their title: what the others ask for is mostly not known, so shares are too low.',
    ]);
  });

  test('a field that few state, with how many', () => {
    const market = marketOf(
      many(240, (i) => ({ ...full, region: i < 120 ? 'Kent' : null, pay: i < 1 ? 1 : null })),
    );
    expect(codesOf(market)).toEqual(['region', 'pay']);
    expect(warningsOf(market)[0]?.message).toBe(
      'The region is known for 50\u00a0% of the postings (120 of 240): figures by it rest on these alone.',
    );
    expect(warningsOf(market, [])).toEqual([]);
  });

  test('several currencies', () => {
    const market = marketOf(many(240, (i) => ({ ...full, currency: i < 180 ? 'GBP' : 'EUR' })));
    expect(warningsOf(market)).toEqual([
      {
        code: 'several-currencies',
        message:
          'Pay is stated in 2 currencies: only that in GBP is compared, 75\u00a0% of the postings with pay.',
      },
    ]);
  });

  test('dates: none, few, and crowded into few months', () => {
    expect(codesOf(marketOf(many(240, () => ({ ...full, date: null }))))).toEqual(['undated']);
    expect(codesOf(marketOf(many(240, (i) => (i < 120 ? { ...full, date: null } : full))))).toEqual([
      'undated',
    ]);
    expect(codesOf(marketOf(many(240, () => ({ ...full, date: '2025-03-01' }))))).toEqual(['few-dated']);
  });

  test('postings that a period leaves out for want of a date', () => {
    const postings = many(500, (i) => ({ ...full, id: i + 1, ...(i < 7 && { date: null }) }));
    const market = new Market(indexOf(postings, 3), { from: '2025-01' });
    expect(warningsOf(market).map(({ message }) => message)).toEqual([
      '7 postings without a date were left out: nobody knows whether they lie in this period.',
    ]);
  });
});
