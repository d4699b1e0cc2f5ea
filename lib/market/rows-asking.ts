import type { SkillId } from '@/lib/taxonomy/skill';
import type { MarketIndex } from './market-index';

/** The rows of the whole market that ask for the skill, ascending, as a view into the index; none for an unknown id. */
export function rowsAsking(index: MarketIndex, skill: SkillId): Uint32Array {
  if (skill < 0 || skill >= index.skillCount) return index.rows.subarray(0, 0);
  return index.rows.subarray(index.rowOffsets[skill]!, index.rowOffsets[skill + 1]!);
}
