import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/relevance/assess';
import {
  about,
  fewerThanOneIn,
  list,
  number,
  oneIn,
  percent,
  shareInWords,
} from '@/lib/relevance/figures-in-words';
import { morePostingsToDecide } from '@/lib/relevance/more-postings';
import { changeFigure, trendInWords } from '@/lib/relevance/trend-in-words';
import { wilsonInterval } from '@/lib/stats/wilson';
import { credential, postings, taught, view } from './made-up';

/** A number and its unit stand on one line; these examples write a plain space there. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const reasons = (...given: Parameters<typeof assess>) => assess(...given).reasons.map(plain);

describe('the reasons, in plain words, the deciding one first', () => {
  test('in demand', () => {
    const market = view([...postings(46, ['SQL']), ...postings(551)]);
    expect(reasons(credential(['SQL', 'Python', 'Telex']), market)[0]).toBe(
      'Only part of what it teaches is asked for. Not asked for: Python and Telex.',
    );
    const both = view([...postings(46, ['SQL', 'Python']), ...postings(551)]);
    expect(reasons(credential(['SQL', 'Python']), both)).toEqual([
      'Asked for in 46 of 597 postings (7.7 %; 5.8–10.1 %).',
      'Both of its skills are asked for: SQL and Python.',
      'No posting in this slice carries a date.',
    ]);
  });

  test('seldom asked for', () => {
    const market = view([
      ...postings(30, ['SQL', 'Statistics']),
      ...postings(4, ['Python']),
      ...postings(1966),
    ]);
    expect(reasons(credential(['SQL', 'Statistics', 'Python']), market)[0]).toBe(
      'Only part of what it teaches is asked for, and seldom: each core skill by about 1 in 140 postings on average. Not asked for beyond chance: Python.',
    );
  });

  test('no demand found: the bound is part of the words, and claims no more than is known', () => {
    expect(reasons(credential(['Telex', 'Fax machines', 'Windows Vista']), view(postings(6000)))[0]).toBe(
      'No posting of 6,000 asks for any of its 3 core skills: fewer than 1 in 1,320, if at all.',
    );
    const market = view([...postings(2, ['Telex']), ...postings(5998)]);
    expect(reasons(credential(['Telex', 'Fax machines']), market).slice(0, 2)).toEqual([
      'Asked for in 2 of 6,000 postings (0.03 %; 0.01–0.12 %).',
      'None of its 2 core skills is asked for often enough to tell from chance: all together in fewer than 1 in 699 postings.',
    ]);
  });

  test('too few postings', () => {
    const course = credential(['SQL', 'Python']);
    expect(reasons(course, view(postings(140, ['SQL'])))[0]).toBe(
      'Only 140 postings are in this slice: a verdict needs 200.',
    );
    expect(reasons(course, view(postings(12, ['SQL'])))).toEqual([
      'Only 12 postings are in this slice, too few to say: a verdict needs 200.',
    ]);
    expect(reasons(course, view(postings(1)))[0]).toMatch(/^Only 1 posting is in this slice, too few to say/);
    expect(reasons(course, view([]))).toEqual(['No posting is in this slice: a verdict needs 200.']);
  });

  test('too few skills, and too few of those declared', () => {
    const market = view(postings(300, ['SQL']));
    const described = credential([], { taught: [{ ...taught('SQL'), origin: 'description' }] });
    expect(reasons(described, market)[0]).toBe(
      'Only 1 skill of its subject was recognised (SQL). A verdict needs 2, or one that its title or its issuer names.',
    );
    expect(reasons(credential([]), market)).toEqual([
      'No skill was recognised in it. A verdict needs 2, or one that its title or its issuer names.',
    ]);
    const unrecognised = ['Zig', 'Zag', 'Zog'];
    expect(reasons(credential(['SQL', 'Python'], { declared: 5, unrecognised }), market)[0]).toBe(
      'Only 2 of the 5 skills that its issuer declares were recognised, too few for a verdict. Not recognised: Zig, Zag and Zog.',
    );
  });

  test('what was not recognised is listed, also where it decides nothing', () => {
    const one = credential(['SQL', 'Python'], { declared: 3, unrecognised: ['Zig'] });
    expect(reasons(one, view(postings(300, ['SQL', 'Python'])))).toContain(
      '2 of its 3 declared skills were recognised. Not recognised: Zig.',
    );
  });

  test('a slice too small says how many more postings would decide it', () => {
    const market = view(postings(210));
    expect(reasons(credential(['Telex', 'Fax machines']), market)).toEqual([
      'No posting of 210 asks for any of its 2 core skills, but so few postings cannot rule out 1 in 47.',
      'About 240 more postings would decide it.',
    ]);
    const one = view([...postings(1, ['Telex']), ...postings(299)]);
    expect(reasons(credential(['Telex', 'Fax machines']), one)[0]).toBe(
      '1 of 300 postings asks for any of its 2 core skills (0.33 %; 0.06–1.86 %): too few postings to say whether it is more than 1 in 100.',
    );
  });

  test('niche names the occupation; fading and emerging begin with the trend', () => {
    const jobs = [
      ...postings(20, ['Telex'], { occupation: 'Telex operator' }),
      ...postings(60, [], { occupation: 'Telex operator' }),
      ...postings(3920),
    ];
    expect(reasons(credential(['Telex', 'Fax machines']), view(jobs))[0]).toBe(
      'Asked for in 20 of the 80 postings for Telex operator (25.0 %; 16.8–35.5 %), about 50 times as often as in the whole slice.',
    );
    const months = Array.from({ length: 12 }, (_, i) => [
      ...postings(24 - 2 * i, ['Telex'], { date: () => `2024-${String(1 + i).padStart(2, '0')}-10` }),
      ...postings(475, [], { date: () => `2024-${String(1 + i).padStart(2, '0')}-10` }),
    ]).flat();
    expect(reasons(credential(['Telex', 'Fax machines']), view(months))[0]).toMatch(
      /^Falling by \d\d % a year \(\d\d–\d\d %\)\.$/,
    );
  });

  test('little demand, and partly aligned with the part named', () => {
    const market = view([...postings(40, ['Telex']), ...postings(7960)]);
    expect(reasons(credential(['Telex', 'Fax machines']), market)[0]).toBe(
      'Asked for in only 40 of 8,000 postings (0.50 %; 0.37–0.68 %): fewer than 1 in 124, even with the mentions that matching misses.',
    );
    const other = view([...postings(400, ['SQL']), ...postings(1600)]);
    expect(reasons(credential(['SQL', 'Fax machines', 'Telex', 'Teamwork']), other).slice(0, 2)).toEqual([
      'Only part of what it teaches is asked for. Not asked for: Fax machines and Telex.',
      '1 of its 3 core skills is asked for: SQL.',
    ]);
    const unsure = view([...postings(12, ['SQL', 'Python']), ...postings(988)]);
    expect(reasons(credential(['SQL', 'Python']), unsure)[0]).toBe(
      'The postings that ask for it may be fewer than 1 in 100.',
    );
  });

  test('a soft course is said to be one', () => {
    const market = view(postings(300, ['Teamwork', 'Communication']));
    expect(reasons(credential(['Teamwork', 'Communication']), market).at(-1)).toBe(
      'Soft skills are most of what it teaches: compare it with others of its kind.',
    );
  });

  test('never speak of the market', () => {
    const market = view([...postings(46, ['SQL']), ...postings(551)]);
    for (const names of [['SQL', 'Python'], ['Telex', 'PMP'], ['Teamwork', 'French'], []] as const) {
      expect(reasons(credential([...names]), market).join(' ')).not.toMatch(/market|undefined|NaN/);
    }
  });
});

describe('figures in words', () => {
  test('carry no more digits than the data does', () => {
    expect(plain(shareInWords(wilsonInterval(46, 597)))).toBe('7.7 %; 5.8–10.1 %');
    expect(plain(shareInWords(wilsonInterval(10, 30)))).toBe('33 %; 19–51 %');
    expect(plain(shareInWords(wilsonInterval(30_000, 100_000)))).toBe('30.0 %; 29.7–30.3 %');
  });

  test.each([
    [0.000753, '1 in 1,320'],
    [0.01, '1 in 100'],
    [0.0182, '1 in 54'],
    [0.5, '1 in 2'],
  ])('a bound of %d is %s', (bound, words) => {
    expect(fewerThanOneIn(bound)).toBe(words);
  });

  test('about, numbers and lists', () => {
    expect([about(238), about(7), about(1234)]).toEqual(['240', '7', '1,300']);
    expect([number(999), number(1_234_567)]).toEqual(['999', '1,234,567']);
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'], 2)]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(list(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  });

  test.each([
    [
      { word: 'falling', change: { value: -0.21, low: -0.29, high: -0.12 } },
      'Falling by 21 % a year (12–29 %).',
    ],
    [{ word: 'rising', change: { value: 0.34, low: 0.12, high: 0.6 } }, 'Rising by 34 % a year (12–60 %).'],
    [{ word: 'rising', change: { value: 1.38, low: 0.8, high: 2.14 } }, 'Rising by 140 % a year (80–210 %).'],
    [
      { word: 'rising', change: { value: 4.2, low: 2, high: 9 } },
      'Rising 5.2-fold in a year (3- to over 10-fold).',
    ],
    [
      { word: 'rising', change: { value: 1.4, low: 0.2, high: 9 } },
      'Rising by 140 % a year (20–over 900 %).',
    ],
    [
      { word: 'rising', change: { value: 0.0042, low: 0.0013, high: 0.0071 } },
      'Rising by 0.4 % a year (0.1–0.7 %).',
    ],
    [
      { word: 'rising', change: { value: 210, low: 11, high: 9000 } },
      'Rising more than 10-fold in a year (at least 10-fold).',
    ],
    [
      { word: 'rising', change: { value: 3, low: 0.5, high: 9000 } },
      'Rising 4-fold in a year (1.5- to over 10-fold).',
    ],
    [
      { word: 'unclear', change: { value: 3, low: -0.5, high: 900 } },
      'Its trend is unclear: a yearly change anywhere between −50 % and over +900 %.',
    ],
    [
      { word: 'steady', change: { value: 0.01, low: -0.041, high: 0.062 } },
      'Steady: its yearly change lies between −4 % and +6 %.',
    ],
    [
      { word: 'unclear', change: { value: 0.1, low: -0.3, high: 0.25 } },
      'Its trend is unclear: a yearly change anywhere between −30 % and +25 %.',
    ],
    [{ word: 'unknown', change: null, why: 'No dates.' }, 'No dates.'],
  ] as const)('%j', (trend, words) => {
    expect(plain(trendInWords(trend))).toBe(words);
  });

  test.each([
    [{ value: -0.21, low: -0.29, high: -0.12 }, '−21 %', '−29 % to −12 %'],
    [{ value: 0.0042, low: 0.0013, high: 0.0071 }, '+0.4 %', '+0.1 % to +0.7 %'],
    [{ value: 0, low: -0.034, high: 0.000001 }, '0 %', '−3 % to 0 %'],
    [{ value: 1.38, low: 0.8, high: 9 }, '+140 %', '+80 % to over +900 %'],
    [{ value: 9, low: 9, high: 9 }, 'over +900 %', 'at least +900 %'],
  ])('the change %j is %s (%s), by the same rule as in the sentence', (change, value, interval) => {
    const figure = changeFigure({ word: 'rising', change })!;
    expect([figure.value, figure.interval].map(plain)).toEqual([value, interval]);
  });

  test.each([
    [0.0771, '7.7 %'],
    [0.0004, '0.04 %'],
    [0, '0 %'],
    [0.0996, '10 %'],
    [0.684, '68 %'],
    [9, '900 %'],
  ])('a share of %d alone is %s', (share, words) => {
    expect(plain(percent(share))).toBe(words);
  });

  test.each([
    [0, 'none'],
    [0.077, '1 in 13'],
    [0.01, '1 in 100'],
    [0.001, '1 in 1,000'],
    [0.00081, '1 in 1,200'],
    [0.25, '1 in 4'],
    [0.71, '7 in 10'],
  ])('a share of %d is %s', (share, words) => {
    expect(oneIn(share)).toBe(words);
  });

  test('as many more postings as are promised do decide it, and one fewer does not', () => {
    const more = morePostingsToDecide(0, view(postings(210)))!;
    expect(wilsonInterval(0, 210 + more).high / 0.85).toBeLessThan(0.01);
    expect(wilsonInterval(0, 209 + more).high / 0.85).toBeGreaterThanOrEqual(0.01);
    const close = view([...postings(3, ['SQL']), ...postings(297)]);
    expect(morePostingsToDecide(3, close)).toBeNull();
  });
});
