import { z } from 'zod';
import { portionOf } from '@/lib/market/demand';
import { groupOfSlug } from '@/lib/market/groups';
import { levelsOfSkill } from '@/lib/market/levels';
import type { Market } from '@/lib/market/market';
import { trendOfSkill } from '@/lib/market/skill-trends';
import { warningsOf } from '@/lib/market/warnings';
import { fold } from '@/lib/market/word-search';
import { type SkillListAnswer, type SkillRow, skillList } from '@/lib/reports/answers/skill';
import {
  estimateCells,
  estimateColumns,
  number,
  PORTION,
  portionCells,
  SKILL,
  skillCells,
  TREND,
  trendCells,
} from '@/lib/reports/parts/tables';
import { type ReportSource, type ReportTable, report } from '@/lib/reports/report';
import { locationQuotient } from '@/lib/stats/location-quotient';
import { SKILL_KINDS, type Skill, type SkillId } from '@/lib/taxonomy/skill';

export const SKILL_SORTS = ['share', 'rising', 'falling', 'times', 'name'] as const;
export type SkillSort = (typeof SKILL_SORTS)[number];

const parameters = z.object({
  q: z.string().trim().max(120).optional().describe('Words that must all stand in the name'),
  kind: z.enum(SKILL_KINDS).optional().describe('Only skills of this kind'),
  group: z.string().trim().max(200).optional().describe('Only skills of the group of this slug'),
  sort: z.enum(SKILL_SORTS).default('share').describe('What stands first'),
  min: z.coerce.number().int().min(0).default(1).describe('Only skills that so many postings ask for'),
});

/** The skills that the slice's postings ask for, a line each. */
export const skillsReport = report({
  path: 'skills',
  title: 'Skills',
  about:
    'The skills that the postings of the slice ask for: how many, how firmly, which way that goes, and how much more than all postings do.',
  parameters,
  answer: skillList,
  list: 'skills',
  make: listSkills,
  tables: { skills: skillRows },
});

/** The skills of a slice in the order asked for; null where no group has the slug. Trends are fitted when they are read. */
export function listSkills(
  source: ReportSource,
  { q, kind, group, sort, min }: z.infer<typeof parameters>,
): SkillListAnswer | null {
  const { market, skills } = source;
  const found = group === undefined || group === '' ? null : groupOfSlug(skills, group);
  if (group && found === null) return null;
  const words = fold(q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const taught = taughtCounts(source);
  const counts = market.skillCounts;
  const rows: SkillRow[] = [];
  for (const skill of found ? found.skills.flatMap((id) => skills.get(id) ?? []) : skills.values()) {
    const postings = counts[skill.id] ?? 0;
    if (postings < min || (kind !== undefined && skill.kind !== kind)) continue;
    if (words.length > 0) {
      const name = fold(skill.name);
      if (!words.every((word) => name.includes(word))) continue;
    }
    rows.push(rowOf(market, skill, postings, taught.get(skill.id) ?? 0));
  }
  return { of: market.size, skills: rows.sort(ORDERS[sort]), warnings: warningsOf(market, []) };
}

/** A line of the list. Its levels and its trend are counted when they are read: only a page of the list is. */
function rowOf(
  market: Market,
  { id, name, kind, group }: Skill,
  postings: number,
  taughtBy: number,
): SkillRow {
  const { index } = market;
  const everywhere = (index.rowOffsets[id + 1] ?? 0) - (index.rowOffsets[id] ?? 0);
  return {
    id,
    name,
    kind,
    group,
    ...portionOf(postings, market.size),
    get levels() {
      return levelsOfSkill(market, id);
    },
    get trend() {
      return trendOfSkill(market, id);
    },
    times: locationQuotient(postings, market.size, everywhere, index.size),
    taughtBy,
  };
}

const taughtBy = new WeakMap<ReportSource['catalogue'], ReadonlyMap<SkillId, number>>();

/** How many credentials of the catalogue teach each skill. */
function taughtCounts({ catalogue }: ReportSource): ReadonlyMap<SkillId, number> {
  const known = taughtBy.get(catalogue);
  if (known) return known;
  const counts = new Map<SkillId, number>();
  for (const { taught } of catalogue)
    for (const id of new Set(taught.map(({ skill }) => skill.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  taughtBy.set(catalogue, counts);
  return counts;
}

type Order = (a: SkillRow, b: SkillRow) => number;

const byName: Order = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id);
const byShare: Order = (a, b) => b.postings - a.postings || byName(a, b);
/** The largest figure first; those without one last, by share. */
const byFigure =
  (figure: (row: SkillRow) => number | null | undefined): Order =>
  (a, b) => {
    const [x, y] = [figure(a) ?? Number.NEGATIVE_INFINITY, figure(b) ?? Number.NEGATIVE_INFINITY];
    return x === y ? byShare(a, b) : x < y ? 1 : -1;
  };

/** By a change or a ratio is by the least of it that the postings allow: the surest first, never a handful of postings. */
const ORDERS: Readonly<Record<SkillSort, Order>> = {
  share: byShare,
  rising: byFigure(({ trend }) => trend.change?.low),
  falling: byFigure(({ trend }) => trend.change && -trend.change.high),
  times: byFigure(({ times }) => times?.low),
  name: byName,
};

function skillRows({ skills }: SkillListAnswer): ReportTable {
  return {
    columns: [
      ...SKILL,
      ...PORTION,
      ...['required', 'preferred', 'unstated'].map(number),
      ...TREND,
      ...estimateColumns('times'),
      number('taught_by'),
    ],
    rows: skills.map((row) => {
      const { levels } = row;
      return [
        ...skillCells(row),
        ...portionCells(row),
        levels.required,
        levels.preferred,
        levels.unstated,
        ...trendCells(row.trend),
        ...estimateCells(row.times),
        row.taughtBy,
      ];
    }),
  };
}
