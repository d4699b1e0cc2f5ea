import type { OccupationDemand } from '@/lib/market/occupations';
import type { TrendFigure } from '@/lib/market/trend';
import type { Estimate, Share } from '@/lib/stats/interval';
import type { Verdict } from './assessment';
import { DEFAULT_THRESHOLDS, type ThresholdValues } from './thresholds';

/** The line of the verdict table that held (`ruleOf`); the four ways to know too little are told apart. */
export type Rule =
  | 'few postings'
  | 'few described'
  | 'few skills'
  | 'few recognised'
  | 'slice too small'
  | Exclude<Verdict, 'too little to judge'>;

export interface VerdictFigures {
  /** N, the size of the slice. */
  postings: number;
  /** Postings of the slice that say more than their title. */
  described: number;
  /** Core skills recognised in the credential, and whether its title or its issuer names one of them. */
  recognised: number;
  named: boolean;
  /** Of the skill terms that the issuer declares, the part recognised; null where none is declared. */
  declaredRecognised: Share | null;
  /** Null where no core skill was recognised. */
  reach: Estimate | null;
  reachBound: Share;
  /** 0 to 1; null where no core skill was recognised. */
  alignment: number | null;
  /** Of the core weight, the part in skills that are asked for (`SkillDemand.askedFor`), and how many skills those are. */
  askedFor: { weight: Share; skills: number };
  trend: TrendFigure;
  /** The occupation, among those large enough, whose demand is the surest; null where there is none. */
  niche: OccupationDemand | null;
}

/**
 * The verdict and the line that gave it, the first that holds (docs/decisions/0002-verdict.md; `verdict-table.tsx` puts
 * the same into words for the method page). A bound is an end of a 95 % interval; the upper bound of reach is the one
 * divided by the matcher's recall. A niche, fading and emerging ask for the value of reach itself, but a niche's share
 * must lie above with its lower bound, since the best of many occupations is chosen. A slice is too small where nothing
 * is asked for and reach can neither be told to be under `littleReach` nor not to be.
 */
export function judge(
  figures: VerdictFigures,
  thresholds: Readonly<ThresholdValues> = DEFAULT_THRESHOLDS,
): { verdict: Verdict; because: Rule } {
  const because = ruleOf(figures, thresholds);
  switch (because) {
    case 'few postings':
    case 'few described':
    case 'few skills':
    case 'few recognised':
    case 'slice too small':
      return { verdict: 'too little to judge', because };
    default:
      return { verdict: because, because };
  }
}

function ruleOf(figures: VerdictFigures, t: Readonly<ThresholdValues>): Rule {
  const { reach, reachBound, askedFor, trend, niche } = figures;
  if (figures.postings < t.judgedPostings) return 'few postings';
  if (figures.described < t.judgedPostings) return 'few described';
  if (!reach || (figures.recognised < t.judgedSkills && !figures.named)) return 'few skills';
  if (figures.declaredRecognised !== null && figures.declaredRecognised < t.judgedRecognised)
    return 'few recognised';

  const nothingAsked = askedFor.skills === 0;
  const littleReach = reachBound < t.littleReach;
  if (nothingAsked && !littleReach && reach.low < t.littleReach) return 'slice too small';
  if (nothingAsked && littleReach && reach.low < t.floor) return 'no demand found';

  if (reach.value < t.littleReach && niche && isNiche(niche, t)) return 'niche';
  if (reach.value < t.smallReach && trend.change) {
    if (trend.change.high < -t.fastChange) return 'fading';
    if (trend.change.low > t.fastChange) return 'emerging';
  }
  if (reach.low >= t.littleReach && isAligned(figures, t)) return 'in demand';
  return littleReach ? 'little demand' : 'partly aligned';
}

/** Whether `mostWeight` of it is asked for, or `demandedWeight` with an alignment of `demandedAlignment`. */
function isAligned({ askedFor, alignment }: VerdictFigures, t: Readonly<ThresholdValues>): boolean {
  if (askedFor.weight >= t.mostWeight) return true;
  return askedFor.weight >= t.demandedWeight && (alignment ?? 0) >= t.demandedAlignment;
}

function isNiche(niche: OccupationDemand, t: Readonly<ThresholdValues>): boolean {
  return niche.postings >= t.nichePostings && niche.share.low > t.nicheShare && niche.times >= t.nicheTimes;
}
