import type { MarketIndex } from './market-index';

/** For each skill id, how many of some postings ask for it. Linear in the pairs of these postings and their skills. */
export function askedBeside(
  { skills, skillOffsets, skillCount }: MarketIndex,
  rows: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(skillCount);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const end = skillOffsets[row + 1]!;
    for (let at = skillOffsets[row]!; at < end; at++) counts[skills[at]!]!++;
  }
  return counts;
}
