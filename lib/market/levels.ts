import type { SkillId } from '@/lib/taxonomy/skill';
import type { Market } from './market';
import { ASKED_LEVELS, type AskedLevel, levelAt } from './market-index';

/** Postings by how firmly they ask. */
export type LevelCounts = Record<AskedLevel, number>;

/** The postings of the slice that ask for any of some skills, by how firmly: a posting counts once, where it asks most firmly. */
export function levelsOf(market: Market, skills: readonly SkillId[]): LevelCounts {
  const { index, selection } = market;
  const [only] = skills;
  if (skills.length === 1 && only !== undefined) return levelsOfSkill(market, only);
  const firmest = new Uint8Array(index.size);
  for (const skill of skills) {
    if (skill < 0 || skill >= index.skillCount) continue;
    for (let at = index.rowOffsets[skill]!; at < index.rowOffsets[skill + 1]!; at++) {
      const row = index.rows[at]!;
      firmest[row] = Math.max(firmest[row]!, levelAt(index, at) + 1);
    }
  }
  const counts = new Uint32Array(ASKED_LEVELS.length + 1);
  for (let i = 0; i < selection.rows.length; i++) counts[firmest[selection.rows[i]!]!]!++;
  return named(counts.subarray(1));
}

/** The postings of the slice that ask for one skill, by how firmly. Linear in all that ask for it. */
export function levelsOfSkill({ index, selection: { mask } }: Market, skill: SkillId): LevelCounts {
  const counts = new Uint32Array(ASKED_LEVELS.length);
  if (skill >= 0 && skill < index.skillCount) {
    for (let at = index.rowOffsets[skill]!; at < index.rowOffsets[skill + 1]!; at++)
      if (mask[index.rows[at]!] === 1) counts[levelAt(index, at)]!++;
  }
  return named(counts);
}

const named = (counts: Uint32Array) =>
  Object.fromEntries(ASKED_LEVELS.map((level, i) => [level, counts[i]!])) as LevelCounts;
