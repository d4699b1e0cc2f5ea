import { describe, expect, test } from 'vitest';
import { Market } from '@/lib/market/market';
import type { Slice } from '@/lib/market/slice';
import type { ReportSource, ReportTable } from '@/lib/reports/report';
import { compareReport } from '@/lib/reports/skills/compare';
import { groupsReport } from '@/lib/reports/skills/group-list';
import { skillsReport } from '@/lib/reports/skills/skill-list';
import { skillReport } from '@/lib/reports/skills/skill-report';
import type { Skill } from '@/lib/taxonomy/skill';
import { indexOf, randomPostings } from '../market/postings';

const NAMES = ['SQL', 'Python', 'Café work', 'Nursing', 'PRINCE2', 'SC clearance', 'Teamwork', 'French'];
const KINDS = ['tool', 'tool', 'hard', 'hard', 'certificate', 'clearance', 'soft', 'language'] as const;
const GROUPS = ['Data', 'Data', 'Food', 'Health', 'Certificates', 'Certificates', 'Soft skills', 'Languages'];
const SKILLS: ReadonlyMap<number, Skill> = new Map(
  NAMES.map((name, id) => [id, { id, name, kind: KINDS[id] ?? 'hard', group: GROUPS[id] ?? '' }]),
);
const INDEX = indexOf(randomPostings(4, 1500, NAMES.length), NAMES.length);
const taught = (id: number) => ({
  skill: SKILLS.get(id) as Skill,
  weight: 1,
  origin: 'declared' as const,
  passage: '',
  rule: null,
});
const CATALOGUE = [
  {
    id: 7,
    title: 'SQL for all',
    provider: 'Alpha',
    declared: 2,
    unrecognised: [],
    taught: [taught(0), taught(1)],
  },
  { id: 8, title: 'Python', provider: null, declared: 1, unrecognised: [], taught: [taught(1)] },
];
const sourceOf = (slice: Slice = {}): ReportSource => ({
  market: new Market(INDEX, slice),
  skills: SKILLS,
  catalogue: CATALOGUE,
  assessments: () => [],
  valueLabel: (_, value) => value,
  recall: 0.8,
  roleNameOf: (code) => `Role ${code}`,
});
const listOf = (parameters: Record<string, unknown> = {}, slice: Slice = {}) =>
  skillsReport.make(sourceOf(slice), skillsReport.parameters.parse(parameters));
const namesOf = (parameters: Record<string, unknown>, slice?: Slice) =>
  listOf(parameters, slice)?.skills.map(({ name }) => name);

function expectTable(table: ReportTable | undefined): void {
  for (const row of table?.rows ?? []) {
    expect(row).toHaveLength(table?.columns.length ?? 0);
    row.forEach((cell, i) => {
      if (cell !== null) expect(typeof cell).toBe(table?.columns[i]?.number ? 'number' : 'string');
    });
  }
}

describe('the list of skills', () => {
  test('answers as its contract says, and as tables', () => {
    for (const slice of [{}, { country: ['GB'] }, { country: ['nowhere'] }]) {
      const answer = listOf({ min: 0 }, slice);
      expect(skillsReport.answer.parse(answer)).toEqual(answer);
      for (const table of Object.values(skillsReport.tables)) if (answer) expectTable(table(answer));
    }
  });

  test('the most asked for stand first, and how many credentials teach each', () => {
    const counts = listOf()?.skills.map(({ postings }) => postings) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(listOf()?.skills.find(({ name }) => name === 'Python')?.taughtBy).toBe(2);
  });

  test('filters by words of the name without accents, by kind, by group, by postings', () => {
    expect(namesOf({ q: 'cafe' })).toEqual(['Café work']);
    expect(namesOf({ kind: 'tool', sort: 'name' })).toEqual(['Python', 'SQL']);
    expect(namesOf({ group: 'certificates', sort: 'name' })).toEqual(['PRINCE2', 'SC clearance']);
    expect(listOf({ group: 'none-such' })).toBeNull();
    expect(namesOf({ min: '100000' })).toEqual([]);
  });

  test('is compared with all postings only where the slice is a part of them', () => {
    expect(listOf()?.skills.every(({ times }) => times === null)).toBe(true);
    expect(listOf({}, { country: ['GB'] })?.skills[0]?.times).not.toBeNull();
  });

  test.each(['rising', 'falling', 'times'] as const)(
    'sorted by %s: the surest first, those without a figure last',
    (sort) => {
      const rows = listOf({ sort }, { country: ['GB'] })?.skills ?? [];
      const figures = rows.map(({ trend: { change }, times }) =>
        sort === 'times' ? times?.low : sort === 'rising' ? change?.low : change && -change.high,
      );
      const ordered = figures.map((figure) => figure ?? Number.NEGATIVE_INFINITY);
      expect(ordered).toEqual([...ordered].sort((a, b) => b - a));
    },
  );
});

describe('the report of a skill', () => {
  test.each([
    ['0', {}],
    ['4', { country: ['GB'] }],
    ['data', {}],
    ['0', { country: ['nowhere'] }],
    ['7', { employer: ['Alpha'], isco: ['2221'], country: ['FR'] }],
  ] as const)('%s answers as its contract says, and as tables', (id, slice) => {
    const answer = skillReport.make(sourceOf(slice), { id });
    expect(answer && skillReport.answer.parse(answer)).toEqual(answer);
    for (const table of Object.values(skillReport.tables)) if (answer) expectTable(table(answer));
  });

  test('a group is any of its skills, and is taught by what teaches any', () => {
    const source = sourceOf();
    const group = skillReport.make(source, { id: 'data' });
    expect(group?.demand.postings).toBe(source.market.asking([0, 1]).length);
    expect(group?.subject).toMatchObject({
      is: 'group',
      name: 'Data',
      skills: [{ name: 'SQL' }, { name: 'Python' }],
    });
    expect(group?.taughtBy.map(({ title }) => title)).toEqual(['Python', 'SQL for all']);
    expect(group?.together.map(({ id }) => id)).not.toContain(0);
  });

  test('names what is asked for by name, and never the skill itself', () => {
    expect(skillReport.make(sourceOf(), { id: '0' })?.certificates.map(({ name }) => name)).toEqual([
      'PRINCE2',
      'SC clearance',
    ]);
    expect(skillReport.make(sourceOf(), { id: '4' })?.certificates.map(({ name }) => name)).toEqual([
      'SC clearance',
    ]);
  });

  test('countries and roles are named in words', () => {
    const answer = skillReport.make(sourceOf(), { id: '0' });
    expect(answer?.countries.map(({ label }) => label).sort()).toEqual(['France', 'United Kingdom']);
    expect(answer?.roles.every(({ code, name }) => name === `Role ${code}`)).toBe(true);
  });

  test('is none of what the data do not hold', () => {
    for (const id of ['99', 'none-such', '-1', '0x1'])
      expect(skillReport.make(sourceOf(), { id })).toBeNull();
  });
});

describe('skills beside each other', () => {
  const compare = (ids: string) => compareReport.make(sourceOf(), compareReport.parameters.parse({ ids }));

  test('stand in the order given, each once, and as tables', () => {
    const answer = compare('3, 0,data,3');
    expect(answer?.skills.map(({ subject }) => subject.name)).toEqual(['Nursing', 'SQL', 'Data']);
    expect(answer && compareReport.answer.parse(answer)).toEqual(answer);
    for (const table of Object.values(compareReport.tables)) if (answer) expectTable(table(answer));
  });

  test('are at least one, at most five, and all known', () => {
    expect(compareReport.parameters.safeParse({ ids: ' ,' }).success).toBe(false);
    expect(compareReport.parameters.safeParse({ ids: '0,1,2,3,4,5' }).success).toBe(false);
    expect(compare('0,99')).toBeNull();
  });
});

test('groups of skills answer as their contract says, the most asked for first', () => {
  const source = sourceOf({ country: ['GB'] });
  const answer = groupsReport.make(source, {});
  expect(groupsReport.answer.parse(answer)).toEqual(answer);
  expect(answer?.groups.map(({ name }) => name)).toContain('Soft skills');
  const counts = answer?.groups.map(({ postings }) => postings) ?? [];
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(answer?.groups.find(({ slug }) => slug === 'data')?.postings).toBe(
    source.market.asking([0, 1]).length,
  );
  for (const table of Object.values(groupsReport.tables)) if (answer) expectTable(table(answer));
});
