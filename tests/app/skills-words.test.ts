import { describe, expect, test } from 'vitest';
import {
  compareHeadline,
  compareTrendFinding,
  degreeFinding,
  levelsFinding,
  payFinding,
  rolesFinding,
  standsOut,
} from '@/app/components/skills/findings';
import { demandHeadline, listHeadline, money, oneOf, timesInWords } from '@/app/components/skills/words';
import { wilsonInterval } from '@/lib/stats/wilson';

const plain = (words: string | null) => words?.replaceAll('\u00a0', ' ') ?? null;
const demand = (postings: number, of: number) => ({ postings, of, share: wilsonInterval(postings, of) });
const UNCLEAR = { word: 'unclear', change: { value: 0.02, low: -0.2, high: 0.3 } } as const;

describe('the headline of a skill', () => {
  test('tells how often it is asked for, with its interval, and which way that goes', () => {
    const rising = { word: 'rising', change: { value: 0.12, low: 0.04, high: 0.21 } } as const;
    expect(plain(demandHeadline({ demand: demand(455, 5474), bound: 0.1, trend: rising }))).toBe(
      'Asked for in 1 of 12 postings (7.6–9.1 %), rising by 12 % a year',
    );
    const falling = { word: 'falling', change: { value: -0.21, low: -0.29, high: -0.12 } } as const;
    expect(demandHeadline({ demand: demand(455, 5474), bound: 0.1, trend: falling })).toContain(
      ', falling by 21\u00a0% a year',
    );
  });

  test('names no direction where none is sure', () => {
    expect(plain(demandHeadline({ demand: demand(455, 5474), bound: 0.1, trend: UNCLEAR }))).toBe(
      'Asked for in 1 of 12 postings (7.6–9.1 %)',
    );
  });

  test('tells of none with its bound, and of too few with their number', () => {
    expect(demandHeadline({ demand: demand(0, 5474), bound: 0.000753, trend: UNCLEAR })).toBe(
      'Asked for in none of 5,474 postings: in fewer than 1 in 1,320',
    );
    expect(demandHeadline({ demand: { postings: 3, of: 12, share: null }, bound: 1, trend: UNCLEAR })).toBe(
      'Too few postings to say how often it is asked for: 3 of 12',
    );
  });
});

test('the headline of a list names the skill asked for most, in whatever order the list is', () => {
  const rows = [
    { name: 'Python', ...demand(20, 300) },
    { name: 'SQL', ...demand(100, 300) },
    { name: 'Cobol', ...demand(0, 300) },
  ];
  expect(listHeadline(rows)).toBe('SQL: asked for most of 2 skills, in 1 of 3 postings');
  expect(listHeadline([])).toBe('These postings ask for no skill that is known here');
});

test('shares, ratios and money are told as people say them', () => {
  expect([oneOf(0.083), oneOf(0.71)]).toEqual(['1 of 12', '7 of 10']);
  expect(timesInWords({ value: 3.14, low: 2.8, high: 3.5 })).toBe('3.1 times as often');
  expect(timesInWords({ value: 1.1, low: 0.9, high: 1.4 })).toBe('about as often');
  expect([plain(money(3412, 'GBP')), money(-1250, null), money(-20, null)]).toEqual([
    '£3,400',
    '−1,300',
    '0',
  ]);
});

describe('what a part of the page finds', () => {
  const pay = { currency: 'GBP', why: null, strata: 9, asking: null, others: null, stated: demand(40, 90) };

  test('a difference in pay is told with its range, and not at all where it may be none', () => {
    expect(plain(payFinding({ ...pay, difference: { value: 3400, low: 1200, high: 5600 } }))).toBe(
      'Postings that ask for it offer £3,400 more a year (1,200 to 5,600)',
    );
    expect(plain(payFinding({ ...pay, difference: { value: 900, low: -700, high: 2500 } }))).toBe(
      'No clear difference in pay: −700 to 2,500 a year in GBP',
    );
    expect(payFinding({ ...pay, difference: null })).toBe('Pay: no difference can be told');
  });

  test('a place stands out only where it asks more often than the whole slice for sure', () => {
    const place = (label: string, postings: number, low: number) => ({
      label,
      ...demand(postings, 300),
      times: { value: low + 0.3, low, high: low + 0.8 },
    });
    expect(standsOut([place('Kent', 60, 0.8), place('Wales', 50, 1.8)])).toBe(
      'Asked for most in Wales: 1 of 6 postings, 2.1 times as often as in the whole slice',
    );
    expect(standsOut([place('Kent', 60, 0.8)])).toBeNull();
  });

  test('firmness is told of those that say', () => {
    expect(
      plain(
        levelsFinding({ levels: { required: 120, preferred: 35, unstated: 300 }, demand: demand(455, 5474) }),
      ),
    ).toBe('Required in 77 % of the 155 postings that say how firmly they ask; most do not say');
  });

  test('a degree is told beside the whole slice’s own', () => {
    const signals = [{ signal: 'required', asking: demand(80, 300), slice: demand(1000, 3382) }];
    expect(plain(degreeFinding({ degrees: { signals, stated: demand(300, 455) } }))).toContain(
      'required in 27 %',
    );
  });
});

describe('skills beside each other', () => {
  const skill = (name: string, postings: number, word: 'rising' | 'falling' | 'unclear') => ({
    subject: { is: 'skill', id: 1, name, kind: 'tool', group: 'Databases' } as const,
    demand: demand(postings, 5000),
    trend: { word, change: null },
  });

  test('are ranked only where their intervals lie apart', () => {
    const apart = [skill('SQL', 400, 'rising'), skill('Python', 800, 'rising'), skill('Java', 90, 'falling')];
    expect(compareHeadline(apart)).toBe(
      'Python is asked for in 1 of 6 postings, SQL 1 of 13 and Java 1 of 56',
    );
    expect(compareHeadline([skill('SQL', 400, 'rising'), skill('Python', 410, 'rising')])).toBe(
      'Python and SQL are asked for about as often',
    );
    expect(compareTrendFinding(apart)).toBe('SQL and Python are rising; Java is falling');
    expect(compareTrendFinding([skill('SQL', 400, 'unclear')])).toBe(
      'Month by month: none is rising or falling for sure',
    );
  });
});

test('an occupation stands out only where it asks more often for sure', () => {
  const role = { code: '2511', name: 'Systems analysts', ...demand(251, 491), specificity: 9 };
  expect(rolesFinding({ roles: [{ ...role, times: { value: 8.4, low: 7.9, high: 8.8 } }] })).toBe(
    'Systems analysts ask for it 8.4 times as often as the whole slice',
  );
  expect(rolesFinding({ roles: [{ ...role, times: { value: 1.2, low: 0.8, high: 1.7 } }] })).toBe(
    'No occupation stands out for sure',
  );
});
