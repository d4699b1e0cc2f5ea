import type { MarketIndex } from './market-index';
import type { Selection } from './select';

/**
 * For each skill id, how many postings of the slice ask for it. Of a slice with most of the postings, those outside it are counted and
 * taken from the whole: at most half of the (posting, skill) pairs are looked at.
 */
export function countSkills(index: MarketIndex, { mask, rows, size }: Selection): Uint32Array {
  const { skills, skillOffsets, rowOffsets, skillCount } = index;
  const counts = new Uint32Array(skillCount);
  const few = size <= index.size / 2;
  if (few) {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const end = skillOffsets[row + 1]!;
      for (let at = skillOffsets[row]!; at < end; at++) counts[skills[at]!]!++;
    }
    return counts;
  }
  for (let skill = 0; skill < skillCount; skill++)
    counts[skill] = rowOffsets[skill + 1]! - rowOffsets[skill]!;
  if (size === index.size) return counts;
  for (let row = 0; row < index.size; row++) {
    if (mask[row] === 1) continue;
    const end = skillOffsets[row + 1]!;
    for (let at = skillOffsets[row]!; at < end; at++) counts[skills[at]!]!--;
  }
  return counts;
}
