import { describe, expect, test } from 'vitest';
import { Market } from '@/lib/market/market';
import type { IndexedPosting } from '@/lib/market/market-index';
import { enoughCurve } from '@/lib/market/roles/enough';
import { generalShares } from '@/lib/market/roles/general-share';
import { generalSkills } from '@/lib/market/roles/general-skills';
import { roleProfile } from '@/lib/market/roles/profile';
import { rolesByMonth } from '@/lib/market/roles/role-months';
import { groupsAround, groupsInside, levelOfCode, type RoleLevel } from '@/lib/market/roles/role-path';
import { payByRole } from '@/lib/market/roles/role-pay';
import { roleNumber, roleTable, rowsOfRole } from '@/lib/market/roles/role-table';
import { similarRoles } from '@/lib/market/roles/similar';
import { titlesOf } from '@/lib/market/roles/titles';
import type { Slice } from '@/lib/market/slice';
import { indexOf, randomPostings } from './postings';

const SKILLS = 12;
const POSTINGS = randomPostings(5, 900, SKILLS);
const INDEX = indexOf(POSTINGS, SKILLS);
const SLICES: readonly [string, Slice, (posting: IndexedPosting) => boolean][] = [
  ['all postings', {}, () => true],
  ['one country', { country: ['GB'] }, ({ country }) => country === 'GB'],
];
const LEVELS: readonly RoleLevel[] = [1, 2, 3, 4];
const asks = (posting: IndexedPosting, skill: number) => Array.from(posting.skills).includes(skill);

describe.each(SLICES)('the roles of a slice: %s', (_, slice, fits) => {
  const market = new Market(INDEX, slice);
  const postings = POSTINGS.filter(fits);
  const ofRole = (code: string) => postings.filter(({ isco }) => isco?.startsWith(code));

  test.each(LEVELS)('level %i counts each group and what its postings ask for', (level) => {
    const table = roleTable(market, level);
    const classified = postings.filter(({ isco }) => isco);
    expect(table.classified).toBe(classified.length);
    expect(table.codes).toEqual([...new Set(classified.map(({ isco }) => isco?.slice(0, level)))].sort());
    table.codes.forEach((code, role) => {
      const own = ofRole(code);
      expect(table.sizes[role]).toBe(own.length);
      expect(Array.from(rowsOfRole(table, market, role), (row) => INDEX.postingIds[row])).toEqual(
        own.map(({ id }) => id),
      );
      const counted = roleProfile(market, table, role).map(({ skill, postings }) => [skill, postings]);
      const naive = Array.from({ length: SKILLS }, (_, skill) => [
        skill,
        own.filter((posting) => asks(posting, skill)).length,
      ]).filter(([, count]) => count !== 0);
      expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(naive));
    });
  });

  test('months and pay of each role are those of its own postings', () => {
    const table = roleTable(market, 4);
    const months = rolesByMonth(market, table);
    const pay = payByRole(market, table);
    table.codes.forEach((code, role) => {
      const own = ofRole(code);
      expect(Array.from(months[role] ?? [])).toEqual(
        Array.from(market.byMonth(rowsOfRole(table, market, role))),
      );
      expect(Array.from(pay[role] ?? [])).toEqual(
        own
          .filter(({ currency }) => currency === 'GBP')
          .map(({ pay: yearly }) => yearly)
          .sort((a, b) => Number(a) - Number(b)),
      );
    });
  });

  test('the general share is the part of all mentions that are of general skills', () => {
    const table = roleTable(market, 4);
    const general = new Uint8Array(SKILLS);
    general[1] = 1;
    general[4] = 1;
    const shares = generalShares(market, table, general);
    for (const [role, share] of shares.entries()) {
      const own = ofRole(table.codes[role] ?? '');
      const mentions = own.flatMap(({ skills }) => Array.from(skills));
      if (own.length < 30) {
        expect(share).toBeNull();
        continue;
      }
      expect(share?.value).toBeCloseTo(
        mentions.filter((skill) => skill === 1 || skill === 4).length / mentions.length,
      );
      expect(share?.low).toBeLessThan(share?.value ?? 0);
      expect(share?.high).toBeGreaterThan(share?.value ?? 1);
    }
  });

  test('the groups inside one are found with their postings', () => {
    expect(groupsInside(market, '25')).toEqual([{ code: '251', postings: ofRole('251').length }]);
    expect(
      groupsInside(market, '251')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['2511', '2512']);
    expect(groupsInside(market, '2512')).toEqual([]);
  });
});

/** Whether skill 0 is general where two occupations with as many postings ask for it in these shares. */
function isGeneral(...asking: readonly number[]): boolean {
  const postings = asking.flatMap((share, role) =>
    Array.from({ length: 100 }, (_, i) => made({ isco: `${1000 + role}`, skills: i < share ? [0] : [] })),
  );
  return generalSkills(new Market(indexOf(postings, 1)))?.[0] === 1;
}

let id = 0;
const made = (given: Partial<IndexedPosting>): IndexedPosting => ({
  id: ++id,
  title: 'Worker',
  occupation: null,
  date: null,
  described: true,
  skills: [],
  ...given,
});

describe('general skills', () => {
  test('a skill that all occupations ask for alike is general, however seldom', () => {
    expect(isGeneral(8, 8, 8, 8)).toBe(true);
    expect(isGeneral(90, 90, 90, 90)).toBe(true);
  });
  test('a skill of one occupation in four is not, however frequent', () => {
    expect(isGeneral(100, 0, 0, 0)).toBe(false);
    expect(isGeneral(100, 1, 0, 0)).toBe(false);
  });
  test('nothing can be told of a single occupation', () => {
    expect(generalSkills(new Market(indexOf([made({ isco: '2512', skills: [0] })], 1)))).toBeNull();
  });
});

/** Gives up, again and again, the skill whose loss uncovers the fewest postings: by counting anew each time. */
function naiveCurve(sets: readonly (readonly number[])[], skills: readonly number[]) {
  const wanted = sets
    .map((set) => set.filter((skill) => skills.includes(skill)))
    .filter((set) => set.length > 0);
  const covers = (left: readonly number[]) =>
    wanted.filter((set) => set.every((skill) => left.includes(skill))).length;
  const asked = (skill: number) => wanted.filter((set) => set.includes(skill)).length;
  let left = [...skills];
  const steps: { skill: number; covered: number }[] = [];
  while (left.length > 0) {
    const worst = [...left].sort(
      (a, b) =>
        covers(left.filter((skill) => skill !== b)) - covers(left.filter((skill) => skill !== a)) ||
        asked(a) - asked(b) ||
        b - a,
    )[0];
    if (worst === undefined) break;
    steps.unshift({ skill: worst, covered: covers(left) });
    left = left.filter((skill) => skill !== worst);
  }
  return { steps, of: wanted.length };
}

describe('how many skills are enough', () => {
  test.each([1, 2, 3, 4, 5])('the curve is that of counting anew at each step (seed %i)', (seed) => {
    const postings = randomPostings(seed, 150, 9);
    const index = indexOf(postings, 9);
    const skills = [0, 2, 3, 5, 6, 8];
    const rows = Uint32Array.from(postings.keys());
    expect(enoughCurve(index, rows, skills)).toEqual(
      naiveCurve(
        postings.map(({ skills }) => Array.from(skills)),
        skills,
      ),
    );
  });

  test('two skills that are only asked for together come before one that seldom suffices', () => {
    const index = indexOf(
      [[0, 1], [0, 1], [0, 1], [2], [0, 1, 3]].map((skills) => made({ skills })),
      4,
    );
    const { steps, of } = enoughCurve(index, Uint32Array.of(0, 1, 2, 3, 4), [0, 1, 2, 3]);
    expect(of).toBe(5);
    expect(steps.map(({ covered }) => covered)).toEqual([0, 3, 4, 5]);
    expect(steps.slice(0, 2).map(({ skill }) => skill)).toEqual([0, 1]);
  });

  test('postings that ask for none of the skills are left out', () => {
    const index = indexOf([made({ skills: [1] }), made({ skills: [] }), made({ skills: [0] })], 2);
    expect(enoughCurve(index, Uint32Array.of(0, 1, 2), [0])).toEqual({
      steps: [{ skill: 0, covered: 1 }],
      of: 1,
    });
    expect(enoughCurve(index, Uint32Array.of(0, 1, 2), [])).toEqual({ steps: [], of: 0 });
  });
});

describe('roles beside each other', () => {
  const role = (isco: string, skills: number[], postings = 60) =>
    Array.from({ length: postings }, () => made({ isco, skills: [...skills, 9] }));
  const market = new Market(
    indexOf(
      [
        ...role('2511', [0, 1, 2]),
        ...role('2512', [0, 1, 3]),
        ...role('2221', [4, 5]),
        ...role('5321', [5, 6]),
        ...role('9112', [0, 1, 2], 20),
      ],
      10,
    ),
  );
  const table = roleTable(market, 4);
  const names = (code: string) =>
    similarRoles(market, table, roleNumber(table, code)).map(({ role: other }) => table.codes[other]);

  test('a role is most like the one with which it shares what sets it apart, not what all ask for', () => {
    expect(names('2511')).toEqual(['2512']);
    expect(names('2221')).toEqual(['5321']);
    const [first] = similarRoles(market, table, roleNumber(table, '2511'));
    expect(first?.shared).toEqual([0, 1]);
    expect(first?.similarity).toBeGreaterThan(0.3);
    expect(first?.similarity).toBeLessThan(1);
  });

  test('a role with few postings is held against no other', () => {
    expect(names('9112')).toEqual([]);
  });

  test('likeness goes both ways', () => {
    const random = new Market(INDEX);
    const all = roleTable(random, 4);
    for (const a of all.codes.keys())
      for (const { role: b, similarity } of similarRoles(random, all, a))
        expect(similarRoles(random, all, b).find(({ role: other }) => other === a)?.similarity).toBeCloseTo(
          similarity,
        );
  });

  test('what all roles ask for is not specific; what one asks for is, in shares, in weight and against the slice', () => {
    const profile = roleProfile(market, table, roleNumber(table, '2221'));
    const own = profile.find(({ skill }) => skill === 4);
    const common = profile.find(({ skill }) => skill === 9);
    expect(own?.specificity).toBeGreaterThan(1.96);
    expect(own?.weight).toBe(1);
    expect(common?.specificity).toBeLessThan(1.96);
    expect(common?.weight).toBeLessThan(0.5);
  });
});

describe('codes and titles', () => {
  test('the groups around a unit group are those whose codes it starts with', () => {
    expect(groupsAround('2512')).toEqual(['2', '25', '251']);
    expect(groupsAround('2')).toEqual([]);
  });
  test('what is no code is refused in words', () => {
    expect(levelOfCode('25')).toBe(2);
    expect(() => levelOfCode('nurse')).toThrow('one to four digits');
  });
  test('titles that differ in letter case count together, as they are written most often', () => {
    const postings = ['Data analyst', 'DATA ANALYST', 'Data analyst', 'Statistician', ''].map((title) =>
      made({ title }),
    );
    const index = indexOf(postings, 1);
    expect(titlesOf(index, Uint32Array.from(postings.keys()), 5)).toEqual([
      { title: 'Data analyst', postings: 3 },
      { title: 'Statistician', postings: 1 },
    ]);
  });
});
