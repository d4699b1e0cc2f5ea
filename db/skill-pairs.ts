import type { LinkRule, LinkState } from '@/lib/taxonomy/crosswalk/crosswalk';
import type { SkillId } from '@/lib/taxonomy/skill';

/** One of two linked skills, as a reader tells it. */
export interface LinkedSkill {
  id: SkillId;
  name: string;
  kind: string;
  taxonomy: string;
  /** Some of its other labels. */
  labels: string[];
}

/** Two skills of different taxonomies that are one, may be one, or are two. */
export interface SkillPair {
  id: number;
  /** The one that stands for both when they are joined. */
  skill: LinkedSkill;
  other: LinkedSkill;
  rule: LinkRule;
  /** From 0 to 1. */
  confidence: number;
  state: LinkState;
  /** When somebody decided; null where the rule did. */
  decidedAt: string | null;
  /** Postings that ask for one of them. */
  postings: number;
}

/** Which pairs are asked for: those that wait for an answer, those that a rule joined, or those that somebody decided. */
export const PAIR_LISTS = ['proposed', 'joined', 'decided'] as const;
export type PairList = (typeof PAIR_LISTS)[number];

/** Some pairs of a list, and how many each list has. */
export interface SkillPairs {
  pairs: SkillPair[];
  totals: Record<PairList, number>;
}

/** Pairs that are listed at once. */
export const PAIRS_AT_ONCE = 40;
