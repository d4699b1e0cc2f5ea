import type { SkillId } from '@/lib/taxonomy/skill';
import type { MarketIndex } from './market-index';
import type { Selection } from './select';

/**
 * How many postings of the selection ask for each skill: one number a skill id. Walks the skills of the selected
 * rows once; for the whole market the counts are read off the index.
 */
export function countSkills(index: MarketIndex, selection: Selection): Uint32Array {
  const counts = new Uint32Array(index.skillCount);
  if (selection.size === index.size) {
    for (let skill = 0; skill < counts.length; skill++) {
      counts[skill] = index.rowOffsets[skill + 1]! - index.rowOffsets[skill]!;
    }
    return counts;
  }
  const { skills, skillOffsets } = index;
  const { rows } = selection;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const end = skillOffsets[row + 1]!;
    for (let at = skillOffsets[row]!; at < end; at++) counts[skills[at]!]!++;
  }
  return counts;
}

/** The rows of the whole market that ask for the skill, ascending, as a view into the index; none for an unknown id. */
export function rowsAsking(index: MarketIndex, skill: SkillId): Uint32Array {
  if (skill < 0 || skill >= index.skillCount) return index.rows.subarray(0, 0);
  return index.rows.subarray(index.rowOffsets[skill]!, index.rowOffsets[skill + 1]!);
}

/** Postings of the selection that ask for the skill, by month, from the selection's first month to its last. */
export function countSkillByMonth(index: MarketIndex, selection: Selection, skill: SkillId): Uint32Array {
  const counts = new Uint32Array(selection.monthTotals.length);
  if (!selection.months) return counts;
  const { first } = selection.months;
  const rows = rowsAsking(index, skill);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const month = index.months[row]!;
    if (selection.mask[row] === 1 && month !== 0) counts[month - first]!++;
  }
  return counts;
}

/** Monthly counts of every skill: those of skill s start at `s * months` and run from the selection's first month on. */
export interface SkillsByMonth {
  months: number;
  counts: Uint32Array;
}

/** Postings of the selection that ask for each skill, by month. Undated postings are in none. */
export function countSkillsByMonth(index: MarketIndex, selection: Selection): SkillsByMonth {
  const months = selection.monthTotals.length;
  const counts = new Uint32Array(index.skillCount * months);
  if (!selection.months) return { months, counts };
  const { first } = selection.months;
  const { skills, skillOffsets } = index;
  const { rows } = selection;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const month = index.months[row]!;
    if (month === 0) continue;
    const end = skillOffsets[row + 1]!;
    for (let at = skillOffsets[row]!; at < end; at++) counts[skills[at]! * months + month - first]!++;
  }
  return { months, counts };
}

/** The monthly counts of one skill out of those of all, as a view; empty for an unknown id. */
export function monthsOfSkill(all: SkillsByMonth, skill: SkillId): Uint32Array {
  return all.counts.subarray(skill * all.months, (skill + 1) * all.months);
}
