import type { Estimate, Share } from '@/lib/stats/interval';
import { jackknifeError } from '@/lib/stats/jackknife';
import { tMultiplier } from '@/lib/stats/student-t';
import { wilsonInterval } from '@/lib/stats/wilson';
import type { TaughtSkill } from './credential';
import type { MarketView, Union } from './market-view';
import { utility } from './utility';

export interface Score {
  reach: Estimate;
  reachBound: Share;
  /** 0 to 1. */
  alignment: Estimate;
  /** 0 to 100. */
  relevance: Estimate;
}

let alignmentWithout = new Float64Array(64);
let relevanceWithout = new Float64Array(64);

/**
 * Reach, alignment and relevance of some core skills in a slice that is not empty (methodology, section 4):
 * `alignment = sum(w u(p)) / sum(w)`, `relevance = 100 sqrt(u(reach) alignment)`.
 *
 * Intervals: reach by Wilson. Alignment and relevance by the delete-a-group jackknife, clamped to their range. A
 * utility that no left-out group moves (nobody asks, or demand is full) looks certain to the jackknife and is not: the ends
 * of its Wilson interval are added in quadrature, as for independent errors (Zou & Donner, "Construction of confidence
 * limits about effect measures", Statistics in Medicine 27, 2008). Where reach is 0, no skill can be asked for more
 * often than the bound of reach, which gives the high ends.
 */
export function scoreOf(core: readonly TaughtSkill[], union: Union, view: MarketView): Score {
  const { size, groups, groupSizes, thresholds } = view;
  const wilson = wilsonInterval(union.postings, size);
  const reachBound = Math.min(1, wilson.high / view.recall);
  const reach = union.postings === 0 ? { value: 0, low: 0, high: reachBound } : wilson;
  const uBound = utility(reachBound, thresholds);

  let weights = 0;
  for (const { weight } of core) weights += weight;
  if (alignmentWithout.length < groups.length) {
    alignmentWithout = new Float64Array(groups.length);
    relevanceWithout = new Float64Array(groups.length);
  }
  alignmentWithout.fill(0);
  let alignment = 0;
  let pinnedUp = 0;
  let pinnedDown = 0;
  for (const { skill, weight } of core) {
    const figures = view.skill(skill.id);
    const part = weight / weights;
    alignment += part * figures.utility.value;
    if (figures.pinned) {
      pinnedUp += (part * (figures.utility.high - figures.utility.value)) ** 2;
      pinnedDown += (part * (figures.utility.value - figures.utility.low)) ** 2;
    }
    const without = figures.utilityWithout;
    for (let i = 0; i < groups.length; i++) alignmentWithout[i]! += part * without[i]!;
  }
  alignment = Math.min(1, alignment);
  const uReach = utility(reach.value, thresholds);
  const relevance = 100 * Math.sqrt(uReach * alignment);
  if (union.postings === 0) {
    return {
      reach,
      reachBound,
      alignment: { value: 0, low: 0, high: uBound },
      relevance: { value: 0, low: 0, high: 100 * uBound },
    };
  }

  let reachPinned = true;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    const rest = size - groupSizes[group]!;
    const u = rest === 0 ? uReach : utility((union.postings - union.byGroup[group]!) / rest, thresholds);
    if (u !== uReach) reachPinned = false;
    relevanceWithout[i] = 100 * Math.sqrt(u * alignmentWithout[i]!);
  }
  const multiplier = groups.length < 2 ? 0 : tMultiplier(groups.length - 1);
  const alignmentHalf = multiplier * (jackknifeError(alignmentWithout, groups.length) ?? 0);
  const relevanceHalf = multiplier * (jackknifeError(relevanceWithout, groups.length) ?? 0);
  const uHigh = reachPinned ? Math.max(uReach, utility(reach.high, thresholds)) : uReach;
  const uLow = reachPinned ? utility(reach.low, thresholds) : uReach;
  const most = 100 * Math.sqrt(uHigh * Math.min(1, alignment + Math.sqrt(pinnedUp)));
  const least = 100 * Math.sqrt(uLow * Math.max(0, alignment - Math.sqrt(pinnedDown)));
  return {
    reach,
    reachBound,
    alignment: {
      value: alignment,
      low: Math.max(0, alignment - Math.sqrt(alignmentHalf ** 2 + pinnedDown)),
      high: Math.min(1, alignment + Math.sqrt(alignmentHalf ** 2 + pinnedUp)),
    },
    relevance: {
      value: relevance,
      low: Math.max(0, relevance - Math.sqrt(relevanceHalf ** 2 + (relevance - least) ** 2)),
      high: Math.min(100, relevance + Math.sqrt(relevanceHalf ** 2 + (most - relevance) ** 2)),
    },
  };
}
