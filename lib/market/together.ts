import type { Estimate } from '@/lib/stats/interval';
import { locationQuotient } from '@/lib/stats/location-quotient';
import type { SkillId } from '@/lib/taxonomy/skill';
import { type Portion, portionOf } from './demand';
import type { Market } from './market';

/** What a skill needs to be told as asked for together with another. */
export const TOGETHER_RULES = { postings: 10, most: 25 } as const;

/** A skill that the postings which ask for something ask for too. */
export interface SkillBeside extends Portion {
  skill: SkillId;
  /** How many times as often as in the whole slice, which is as often as by chance. */
  lift: Estimate;
}

/**
 * The skills asked for in the same postings as some others more often than by chance: in `TOGETHER_RULES.postings` or more of them, the
 * surest lift (highest lower bound, above 1) first, at most `TOGETHER_RULES.most`.
 * @param counts by skill, how many of the asking postings ask for it: see `askedBeside`
 * @param asking the postings that ask
 * @param besides the skills asked about, which are left out
 */
export function askedTogether(
  market: Market,
  counts: Uint32Array,
  asking: number,
  besides: readonly SkillId[],
): SkillBeside[] {
  const own = new Set(besides);
  const all = market.skillCounts;
  const found: { skill: SkillId; lift: Estimate }[] = [];
  for (let skill = 0; skill < counts.length; skill++) {
    const postings = counts[skill]!;
    if (postings < TOGETHER_RULES.postings || own.has(skill)) continue;
    if (postings * market.size <= asking * all[skill]!) continue;
    const lift = locationQuotient(postings, asking, all[skill]!, market.size);
    if (lift && lift.low > 1) found.push({ skill, lift });
  }
  return found
    .sort((a, b) => b.lift.low - a.lift.low || counts[b.skill]! - counts[a.skill]! || a.skill - b.skill)
    .slice(0, TOGETHER_RULES.most)
    .map(({ skill, lift }) => ({ skill, ...portionOf(counts[skill]!, asking), lift }));
}
