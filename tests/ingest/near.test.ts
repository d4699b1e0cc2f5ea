import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeliest, MOST_COMPARED } from '@/lib/ingest/near/candidates';
import { type ComparedPosting, differenceOf, isSameJob } from '@/lib/ingest/near/same-job';
import { sketchOf } from '@/lib/ingest/near/sketch';
import { tellingNumbers } from '@/lib/ingest/near/telling';
import { isVariant } from '@/lib/ingest/near/variant';

const BODY = `We are looking for a caring and careful person to join the team on Maple Ward at Larkfield Hospital.
You plan and give care to twenty patients, lead a small team of assistants, keep records of what was done, and talk with families.
You bring 2 years of experience in a busy ward and a good knowledge of wound care. You work 37.5 hours a week in shifts.
We offer a pension, free parking and time to learn. Our values are kindness and honesty, and we welcome applications from everyone.
Salary £28,000 to £33,000. Closing date 14 March 2025. For informal visits contact Amy Barlow on [phone].`;

const posting: ComparedPosting = {
  title: 'Staff Nurse',
  employer: 'Larkfield Hospital Ltd',
  externalId: 'J-20417',
  place: 'Leeds',
  pay: '£28,000 to £33,000',
  posted: '2025-02-01',
  text: `Staff Nurse\n\n${BODY}`,
};
const again = (changes: Partial<ComparedPosting>): ComparedPosting => ({
  ...posting,
  externalId: 'J-30999',
  posted: '2025-03-20',
  ...changes,
});
const worded = (from: string | RegExp, to: string): Partial<ComparedPosting> => {
  const text = posting.text.replaceAll(from, to);
  expect(text).not.toBe(posting.text);
  return { text };
};
const meet = (a: ComparedPosting, b: ComparedPosting) => {
  const keys = new Set(sketchOf(a));
  return sketchOf(b).some((key) => keys.has(key));
};

const REPOSTS: [string, Partial<ComparedPosting>][] = [
  ['under another number, on another day', {}],
  ['with another date and pay', worded(/14 March 2025|28,000|33,000/g, '2 June 2026')],
  ['with someone else to ask', worded('Amy Barlow', 'Peter Quill')],
  ['with three words replaced', worded(/caring|small|free/g, 'different')],
  ['with a slip put right', worded('knowledge', 'knowlege')],
  [
    'with a sentence more',
    worded('We offer', 'You can start whenever it suits you best, even today. We offer'),
  ],
  ['with a sentence less', worded(/We offer [^.]+\. /g, '')],
  ['with its passages in another order', { text: `Staff Nurse\n\n${BODY.split('\n').reverse().join('\n')}` }],
  ['in capitals', { text: posting.text.toUpperCase(), title: 'STAFF NURSE' }],
  ['in other white space and signs', worded(/, /g, ' ;\n ')],
  ['of an employer without its legal form', { employer: 'LARKFIELD HOSPITAL' }],
  ['with a reference behind the title', { title: 'Staff Nurse (REF 20433)' }],
  ['with a slip in the title', { title: 'Staf Nurse', ...worded('Staff Nurse', 'Staf Nurse') }],
  ['with a place said more exactly', { place: 'Leeds, West Yorkshire' }],
  [
    'with its first line cut elsewhere',
    { title: 'Staff Nurse We are looking', text: `Staff Nurse We are looking\n\n${BODY.slice(15)}` },
  ],
  [
    'by its number, largely rewritten',
    { externalId: 'J-20417', ...worded(/You (?:plan|work)[^\n]+/g, 'Ask us.') },
  ],
];

describe('one job, posted again', () => {
  test.each(REPOSTS)('%s', (_, changes) => {
    expect(differenceOf(posting, again(changes))).toBeNull();
    expect(differenceOf(again(changes), posting)).toBeNull();
    expect(meet(posting, again(changes))).toBe(true);
  });
});

describe('two jobs, however alike', () => {
  test.each<[string, Partial<ComparedPosting>, string]>([
    ['of another employer', { employer: 'Larkhill Hospital Ltd' }, 'employer'],
    ['of an employer and of nobody known', { employer: null }, 'employer'],
    ['under another title', { title: 'Senior Staff Nurse' }, 'title'],
    ['of another rank', { title: 'Staff Nurse 2' }, 'title'],
    ['in another place', { place: 'York' }, 'place'],
    ['on another ward', worded('Maple Ward', 'Birch Ward'), 'names'],
    ['for other hours', worded('37.5 hours', '22.5 hours'), 'numbers'],
    ['for more experience', worded('2 years', '5 years'), 'numbers'],
    ['for part of the week', worded('You work', 'You work part-time,'), 'terms'],
    [
      'with other duties',
      worded(/You plan[^\n]+/g, 'You cook for the whole house and order what is needed.'),
      'words',
    ],
    ['half a year later', { posted: '2025-09-01' }, 'time'],
    ['on one day, with other pay', { posted: '2025-02-01', pay: '£35,000' }, 'pay'],
    ['on one day, with a few words changed', { posted: '2025-02-01', ...worded('busy', 'quiet') }, 'words'],
  ])('%s', (_, changes, difference) => {
    expect(differenceOf(posting, again(changes))).toBe(difference);
    expect(differenceOf(again(changes), posting)).toBe(difference);
  });

  test('in another field of work', () => {
    const cardiology = { ...posting, ...worded('wound care', 'cardiology') };
    expect(differenceOf(cardiology, again(worded('wound care', 'oncology')))).toBe('names');
  });

  test('with one number, but little text in common', () => {
    const rewritten = {
      externalId: posting.externalId,
      text: `Staff Nurse\n\n${'All of this is new to you. '.repeat(12)}`,
    };
    expect(differenceOf(posting, again(rewritten))).toBe('words');
  });

  test('of which nothing but the title is known', () => {
    const [a, b] = [posting, again({})].map((each) => ({ ...each, text: 'Staff Nurse' }));
    expect(differenceOf(a!, b!)).toBe('length');
    expect(sketchOf({ ...posting, externalId: null, text: 'Staff Nurse' })).toEqual([]);
  });
});

describe('where neither employer nor place are known', () => {
  const unknown = { employer: null, place: null };
  test('a word more is a repost', () =>
    expect(isSameJob({ ...posting, ...unknown }, again({ ...unknown, ...worded('busy', 'very busy') }))).toBe(
      true,
    ));
  test('a sentence more is another job', () =>
    expect(
      isSameJob(
        { ...posting, ...unknown },
        again({ ...unknown, ...worded('We offer', 'You clean up too. We offer') }),
      ),
    ).toBe(false));
  test('the number of a row does not make one job of two', () => {
    const row = { ...unknown, externalId: '12' };
    expect(
      isSameJob({ ...posting, ...row }, again({ ...row, ...worded(/You plan[^\n]+/g, 'You cook.') })),
    ).toBe(false);
  });
});

describe('always', () => {
  const edited = fc.tuple(fc.nat(), fc.string({ maxLength: 60 })).map(([at, put]) => {
    const cut = at % posting.text.length;
    return again({ text: posting.text.slice(0, cut) + put + posting.text.slice(cut) });
  });
  const any: fc.Arbitrary<ComparedPosting> = fc.record({
    title: fc.string({ unit: 'binary' }),
    employer: fc.option(fc.string({ unit: 'binary' })),
    externalId: fc.option(fc.string()),
    place: fc.option(fc.string({ unit: 'binary' })),
    pay: fc.option(fc.string()),
    posted: fc.option(fc.constantFrom('2024-01-01', '2025-06-30')),
    text: fc.string({ unit: 'binary', maxLength: 2000 }),
  });

  test('a sketch is at most eight integers that a database can hold', () =>
    fc.assert(
      fc.property(any, (one) => {
        const keys = sketchOf(one);
        expect(keys.length).toBeLessThanOrEqual(8);
        for (const key of keys) expect(Number.isSafeInteger(key) && key >= 0).toBe(true);
      }),
    ));
  test('comparing never fails, and a posting that describes a job is the same as itself', () =>
    fc.assert(
      fc.property(any, any, (a, b) => {
        differenceOf(a, b);
        expect([null, 'length', 'words']).toContain(differenceOf(a, { ...a }));
      }),
    ));
  test('what is the same job meets under a key, all but certainly', () => {
    const copies = fc.sample(edited, 2000).filter((copy) => isSameJob(posting, copy));
    expect(copies.length).toBeGreaterThan(200);
    const met = copies.filter((copy) => meet(posting, copy));
    expect(met.length / copies.length).toBeGreaterThan(0.99);
  });
});

describe('whom to compare', () => {
  test('those under most keys first, the older of two', () =>
    expect(likeliest([[1, 2, 7], [2, 7], [7, 3], [2]])).toEqual([2, 7, 1, 3]));
  test('no more than a few', () => {
    const many = Array.from({ length: 500 }, (_, i) => i);
    expect(likeliest([many, many])).toHaveLength(MOST_COMPARED);
    expect(likeliest([])).toEqual([]);
  });
});

test.each<[string, string[]]>([
  ['Band 5, 37.5 hours a week', ['band 5', 'hours 37.5']],
  ['22,5 Stunden, 3-5 Jahre Erfahrung', ['hours 22.5', 'years 3', 'years 5']],
  ['3 à 5 ans, niveau 2b', ['years 3', 'years 5', 'niveau 2b']],
  ['at least 2+ years; a 12-month contract', ['years 2', 'months 12']],
  ['£12.50 per hour, 14/3/2025, 2,000 hours, ref 5 4711, at 9:30 hours', []],
])('numbers that tell jobs apart: %s', (text, numbers) =>
  expect([...tellingNumbers(text)].sort()).toEqual(numbers.sort()),
);

test.each<[string, string, boolean]>([
  ['satisactory', 'satisfactory', true],
  ['recieve', 'receive', true],
  ['applicants', 'applicant', true],
  ['developed', 'developing', true],
  ['organisation', 'organization', true],
  ['microeconomics', 'macroeconomics', false],
  ['econometrics', 'economics', false],
  ['on', 'in', false],
  ['male', 'female', false],
])('%s and %s are forms of one word: %s', (a, b, same) => {
  expect(isVariant(a, b)).toBe(same);
  expect(isVariant(b, a)).toBe(same);
});
