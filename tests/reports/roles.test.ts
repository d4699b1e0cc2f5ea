import { describe, expect, test } from 'vitest';
import { Market } from '@/lib/market/market';
import type { Slice } from '@/lib/market/slice';
import type { ReportSource } from '@/lib/reports/report';
import { rolesReport } from '@/lib/reports/roles/role-list';
import { roleReport } from '@/lib/reports/roles/role-report';
import { groupName, groupNamesOf } from '@/lib/taxonomy/occupations/group-names';
import type { Skill } from '@/lib/taxonomy/skill';
import { indexOf, randomPostings } from '../market/postings';

const NAMES = groupNamesOf(
  [
    'code,name',
    '2,Professionals',
    '22,Health professionals',
    '222,"Nursing, and midwifery"',
    '2221,Nurses',
    '25,ICT professionals',
    '2511,Systems analysts',
    '2512,Software developers',
    '5321,Health care assistants',
  ].join('\n'),
);
const SKILLS = 12;
const POSTINGS = randomPostings(11, 800, SKILLS);
const INDEX = indexOf(POSTINGS, SKILLS);
const skills = new Map<number, Skill>(
  Array.from({ length: SKILLS }, (_, id) => [
    id,
    { id, name: `Skill ${id}`, kind: id === 2 ? 'certificate' : 'tool', group: 'Made up' },
  ]),
);

const source = (slice: Slice = {}): ReportSource => ({
  market: new Market(INDEX, slice),
  skills,
  catalogue: [],
  assessments: () => [],
  valueLabel: (_, value) => value,
  recall: 1,
  roleNameOf: (code) => groupName(NAMES, code),
});

const listed = (parameters: Record<string, string> = {}, slice: Slice = {}) => {
  const answer = rolesReport.make(source(slice), rolesReport.parameters.parse(parameters));
  if (!answer) throw new Error('There is always a list.');
  return rolesReport.answer.parse(answer);
};
const role = (code: string, slice: Slice = {}) => {
  const answer = roleReport.make(source(slice), roleReport.parameters.parse({ code }));
  return answer && roleReport.answer.parse(answer);
};
const ofRole = (code: string) => POSTINGS.filter(({ isco }) => isco?.startsWith(code));

describe('the list of roles', () => {
  test('has a line for each unit group, those with most postings first', () => {
    const { roles, of, classified, currency } = listed();
    expect(of).toBe(800);
    expect(classified.postings).toBe(ofRole('').length);
    expect(currency).toBe('GBP');
    expect(roles.map(({ code }) => code).toSorted()).toEqual(['2221', '2511', '2512', '5321']);
    for (const { code, postings } of roles) expect(postings).toBe(ofRole(code).length);
    const counts = roles.map(({ postings }) => postings);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('can be of another level, inside one group, and by words of the name', () => {
    expect(
      listed({ level: '1' })
        .roles.map(({ code }) => code)
        .toSorted(),
    ).toEqual(['2', '5']);
    const inside = listed({ within: '25' });
    expect(inside.within).toEqual({ code: '25', name: 'ICT professionals' });
    expect(inside.roles.map(({ code }) => code).toSorted()).toEqual(['2511', '2512']);
    expect(listed({ q: 'HEALTH assist' }).roles.map(({ code }) => code)).toEqual(['5321']);
    expect(listed({ q: '2221' }).roles.map(({ name }) => name)).toEqual(['Nurses']);
    expect(listed({ q: 'pilots' }).roles).toEqual([]);
  });

  test('can be ordered by name, by pay and by which way they go', () => {
    const names = listed({ sort: 'name' }).roles.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    const medians = listed({ sort: 'pay' }).roles.map(({ pay }) => pay?.p50 ?? 0);
    expect(medians).toEqual(medians.toSorted((a, b) => b - a));
    const rises = listed({ sort: 'rising' }).roles.map(({ trend }) => trend.change?.low ?? -1);
    expect(rises).toEqual(rises.toSorted((a, b) => b - a));
  });

  test('follows the slice, and says where its postings are few', () => {
    const { of, roles } = listed({}, { country: ['FR'] });
    expect(of).toBe(POSTINGS.filter(({ country }) => country === 'FR').length);
    for (const { code, postings } of roles)
      expect(postings).toBe(ofRole(code).filter(({ country }) => country === 'FR').length);
    expect(listed({}, { country: ['JP'] }).roles).toEqual([]);
  });

  test('refuses a level or a group that is none, in words', () => {
    expect(rolesReport.parameters.safeParse({ level: '5' }).success).toBe(false);
    expect(rolesReport.parameters.safeParse({ within: 'nurse' }).error?.issues[0]?.message).toContain(
      'such as 25',
    );
  });

  test('is a table with a column for each figure', () => {
    const made = rolesReport.tables.roles?.(listed());
    expect(made?.rows).toHaveLength(4);
    for (const row of made?.rows ?? []) expect(row).toHaveLength(made?.columns.length ?? 0);
  });
});

describe('one role', () => {
  test('tells what its postings ask for, the most frequent first, with the slice’s own share to be read off', () => {
    const answer = role('2221');
    const own = ofRole('2221');
    expect(answer?.role).toEqual({ code: '2221', name: 'Nurses' });
    expect(answer?.demand).toMatchObject({ postings: own.length, of: 800 });
    expect(answer?.path.map(({ name }) => name)).toEqual([
      'Professionals',
      'Health professionals',
      'Nursing, and midwifery',
    ]);
    for (const { id, postings, of, times, share } of answer?.profile ?? []) {
      const asks = (posting: (typeof POSTINGS)[number]) => Array.from(posting.skills).includes(id);
      expect([postings, of]).toEqual([own.filter(asks).length, own.length]);
      expect((share?.value ?? 0) / (times?.value ?? 1)).toBeCloseTo(POSTINGS.filter(asks).length / 800);
    }
  });

  test('tells credentials by name, degree, employers, pay and months of its own postings alone', () => {
    const answer = role('2221');
    const own = ofRole('2221');
    expect(answer?.certificates.map(({ id, postings }) => [id, postings])).toEqual([
      [2, own.filter((posting) => Array.from(posting.skills).includes(2)).length],
    ]);
    expect(answer?.degrees.stated.postings).toBe(own.filter(({ degree }) => degree).length);
    expect(answer?.employersStated.postings).toBe(own.filter(({ employer }) => employer).length);
    expect(answer?.pay.stated.postings).toBe(own.filter(({ currency }) => currency === 'GBP').length);
    expect(answer?.months.reduce((sum, { postings }) => sum + postings, 0)).toBe(
      own.filter(({ date }) => date).length,
    );
  });

  test('has a curve that rises to all of the postings that ask for any of its skills', () => {
    const { curve = [], of = 0 } = role('5321')?.enough ?? {};
    const shares = curve.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(of).toBeGreaterThan(0);
  });

  test('of a wide group names the groups inside it', () => {
    expect(role('25')?.within.map(({ code }) => code)).toEqual(['251']);
    expect(role('2512')?.within).toEqual([]);
  });

  test('is none where no posting of the slice is of it', () => {
    expect(role('9999')).toBeNull();
    expect(role('2221', { isco: ['5321'] })).toBeNull();
  });

  test('of a slice that holds it alone is set apart by nothing', () => {
    const alone = role('2221', { isco: ['2221'] });
    expect(alone?.profile.every(({ specificity, times }) => specificity === 0 && times === null)).toBe(true);
    expect(alone?.general).toBeNull();
    expect(alone?.similar).toEqual([]);
  });

  test('has tables whose rows fit their columns', () => {
    const answer = role('2221');
    if (!answer) throw new Error('It is in the slice.');
    for (const [name, table] of Object.entries(roleReport.tables)) {
      const { columns, rows } = table(answer);
      for (const row of rows) expect([name, row.length]).toEqual([name, columns.length]);
    }
  });
});

describe('names of groups', () => {
  test('are read from a file, quoted or not', () => {
    expect(NAMES.get('222')).toBe('Nursing, and midwifery');
    expect(NAMES.size).toBe(8);
  });
  test('a code without a name is its own name', () => {
    expect(groupName(NAMES, '2221')).toBe('Nurses');
    expect(groupName(NAMES, '9112')).toBe('9112');
  });
});
