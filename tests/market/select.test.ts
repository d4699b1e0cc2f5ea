import { describe, expect, test } from 'vitest';
import { DIMENSION_NAMES, NOT_STATED } from '@/lib/market/dimensions';
import type { IndexedPosting } from '@/lib/market/market-index';
import { monthNumber } from '@/lib/market/months';
import { selectSlice, selectWithChoices } from '@/lib/market/select';
import { type Slice, sliceWithout } from '@/lib/market/slice';
import { indexOf, randomPostings } from './postings';

const named = (
  title: string,
  occupation: string | null = null,
  region: string | null = null,
  date: string | null = null,
) => ({ id: 1, title, occupation, region, date, described: true, skills: [] }) satisfies IndexedPosting;

const titlesIn = (postings: IndexedPosting[], slice: Slice) =>
  Array.from(selectSlice(indexOf(postings), slice).rows, (row) => postings[row]!.title);

describe('a slice', () => {
  const postings = randomPostings(4, 4000);
  const index = indexOf(postings);

  test.each<[string, Slice, (posting: IndexedPosting) => boolean]>([
    ['without filters holds every posting', {}, () => true],
    [
      'of a region ignores letter case',
      { region: ['kent'] },
      ({ region }) => region?.toLowerCase() === 'kent',
    ],
    ['of an unknown region is empty', { region: ['Atlantis'] }, () => false],
    ['from a month on', { from: '2023-07' }, ({ date }) => date !== null && date >= '2023-07'],
    ['up to and with a month', { to: '2023-07' }, ({ date }) => date !== null && date < '2023-08'],
    [
      'of an occupation looks in the title and the occupation',
      { occupation: 'nurse' },
      ({ title, occupation }) => /nurse/i.test(title) || occupation === 'Nurse',
    ],
    [
      'of two words needs both, wherever each stands',
      { occupation: 'Senior Carer' },
      ({ title, occupation }) => /senior/i.test(title) && occupation === 'Carer',
    ],
    [
      'of several values of a dimension holds any of them',
      { workplace: ['remote', 'Hybrid'] },
      ({ workplace }) => workplace === 'remote' || workplace === 'hybrid',
    ],
    ['of what is not stated', { degree: [NOT_STATED] }, ({ degree }) => degree == null],
    [
      'of a group of occupations holds those inside it',
      { isco: ['25', '5321'] },
      ({ isco }) => isco === '5321' || Boolean(isco?.startsWith('25')),
    ],
    [
      'of a pay range is of the most frequent currency',
      { payFrom: 30_000, payTo: 50_000 },
      ({ pay, currency }) => currency === 'GBP' && pay! >= 30_000 && pay! <= 50_000,
    ],
    [
      'of a pay range in another currency',
      { payTo: 50_000, currency: ['EUR'] },
      ({ pay, currency }) => currency === 'EUR' && pay! <= 50_000,
    ],
    [
      'of all filters at once is what they share',
      { from: '2023-02', to: '2024-02', region: ['KENT'], occupation: 'data' },
      ({ title, occupation, region, date }) =>
        date !== null &&
        date >= '2023-02' &&
        date < '2024-03' &&
        region?.toLowerCase() === 'kent' &&
        (title === 'Data Analyst' || occupation === 'Data analysts'),
    ],
  ])('%s', (_, slice, holds) => {
    const selection = selectSlice(index, slice);
    const expected = postings.flatMap((posting, row) => (holds(posting) ? [row] : []));
    expect([...selection.rows]).toEqual(expected);
    expect(selection.size).toBe(expected.length);
    expect([...selection.mask.keys()].filter((row) => selection.mask[row] === 1)).toEqual(expected);

    const dated = expected.map((row) => monthNumber(postings[row]!.date)).filter((month) => month > 0);
    expect(selection.undated).toBe(expected.length - dated.length);
    if (dated.length === 0) {
      expect(selection.months).toBeNull();
      expect(selection.monthTotals).toHaveLength(0);
    } else {
      const first = Math.min(...dated);
      const last = Math.max(...dated);
      expect(selection.months).toEqual({ first, last });
      const totals = Array.from(
        { length: last - first + 1 },
        (_, i) => dated.filter((m) => m === first + i).length,
      );
      expect([...selection.monthTotals]).toEqual(totals);
    }
  });

  test('says how many postings a period left out for want of a date alone', () => {
    const selection = selectSlice(index, { from: '2023-01', region: ['kent'] });
    const undated = postings.filter(({ date, region }) => date === null && region?.toLowerCase() === 'kent');
    expect(selection.undatedLeftOut).toBe(undated.length);
    expect(selectSlice(index, { region: ['kent'] }).undatedLeftOut).toBe(0);
  });

  test.each<Slice>([
    {},
    { region: ['kent', 'Surrey'], degree: ['required'] },
    { isco: ['25'], from: '2023-02', workplace: [NOT_STATED, 'remote'] },
    { employer: ['Alpha'], payFrom: 40_000, occupation: 'nurse' },
  ])('counts beside each choice the postings that fit all other filters: %j', (slice) => {
    const { choices } = selectWithChoices(index, slice);
    for (const name of DIMENSION_NAMES) {
      const { values } = index.dimensions[name];
      const others = selectSlice(index, sliceWithout(slice, name));
      const counts = Array.from(values, () => 0);
      for (const row of others.rows) counts[values.codeOf(postings[row]![name] ?? '')]!++;
      expect([...choices[name]]).toEqual(counts);
    }
  });

  test('of words of the text is what the search finds', () => {
    const search = (text: string) => (text === 'night shift' ? [1003, 1007, 99_999] : []);
    expect([...selectSlice(index, { text: 'night shift' }, search).rows]).toEqual([3, 7]);
    expect(selectSlice(index, { text: 'other' }, search).size).toBe(0);
    expect(selectSlice(index, { text: 'night shift' }).size).toBe(0);
  });
});

describe('the words of an occupation', () => {
  const postings = [
    'Nurses, night shift',
    'Item writer',
    'IT support',
    'Auditor',
    'Head of IT',
    'C++ developer',
    'C developer',
    'Pflegefachkräfte',
    'Nursing home manager',
    'first\nNurse',
  ].map((title) => named(title));

  test.each([
    ['nurse', ['Nurses, night shift', 'first\nNurse']],
    ['NURSES', ['Nurses, night shift', 'first\nNurse']],
    ['nurs', []],
    ['it', ['IT support', 'Head of IT']],
    ['C', ['C developer']],
    ['c++', ['C++ developer']],
    ['Pflegefachkrafte', ['Pflegefachkräfte']],
    ['pflegefachkräfte', ['Pflegefachkräfte']],
    ['head it', ['Head of IT']],
    ['???', []],
  ])('%s finds %j', (occupation, expected) => {
    expect(titlesIn(postings, { occupation })).toEqual(expected);
  });

  test('may be as many as thirty-one', () => {
    const long = Array.from({ length: 31 }, (_, i) => `word${i}x`).join(' ');
    expect(titlesIn([named(long), named('word0x')], { occupation: long })).toEqual([long]);
  });
});
