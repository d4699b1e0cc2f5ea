import type { OccupationDemand } from '@/lib/market/occupations';
import type { TrendFigure, TrendWord } from '@/lib/market/trend';
import type { Estimate, Share } from '@/lib/stats/interval';
import type { Credential, TaughtSkill } from './credential';

export const VERDICTS = [
  'in demand',
  'emerging',
  'niche',
  'partly aligned',
  'fading',
  'little demand',
  'no demand found',
  'too little to judge',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export type { TrendFigure, TrendWord };

/** Demand in the slice for one skill that the credential teaches. */
export interface SkillDemand {
  taught: TaughtSkill;
  /** Whether it counts towards reach and alignment (`coreOf`). */
  core: boolean;
  postings: number;
  /** Share of the slice's postings with its 95 % Wilson interval. */
  share: Estimate;
  /** Whether at least `askedPostings` ask for it and the share's lower bound lies above the floor. */
  askedFor: boolean;
  trend: TrendFigure;
}

/** What the slice says of one credential. Every figure rests on `postings` postings, the size of the slice. */
export interface Assessment {
  credential: Credential;
  postings: number;
  verdict: Verdict;
  /** Why this verdict, in plain words with the figures and bounds in them; the deciding reason first. */
  reasons: readonly string[];
  /** 0 to 100; null where too little is known for a verdict: a score would say more than the data do. */
  relevance: Estimate | null;
  /**
   * Share of the slice that asks for at least one core skill; null where there is none or the slice is empty. A zero's
   * high end is `reachBound`, for the matcher misses some mentions.
   */
  reach: Estimate | null;
  /** Upper bound of reach divided by the matcher's measured recall; a share, at most 1. 1 where reach is null. */
  reachBound: Share;
  reachPostings: number;
  /** Of the weight of the core skills, the part in skills asked for; how many skills those are, of how many. */
  askedFor: { weight: Share; skills: number; of: number };
  /** 0 to 1; null where no core skill was recognised, or the slice is empty. */
  alignment: Estimate | null;
  trend: TrendFigure;
  /** Share of resamples that give the same verdict; null until it is computed. */
  stability: Share | null;
  /** Whether soft skills are most of what it teaches, and its title or its issuer names one. */
  soft: boolean;
  /** The occupation that makes it niche, when that is the verdict. */
  niche: OccupationDemand | null;
  skills: readonly SkillDemand[];
}
