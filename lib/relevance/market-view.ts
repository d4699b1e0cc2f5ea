import type { Market } from '@/lib/market/market';
import type { MarketIndex } from '@/lib/market/market-index';
import { countOccupations, type OccupationDemand, occupationsAsking } from '@/lib/market/occupations';
import type { Selection } from '@/lib/market/select';
import { type TrendFigure, trendOf } from '@/lib/market/trend';
import type { Estimate, Share } from '@/lib/stats/interval';
import { wilsonInterval } from '@/lib/stats/wilson';
import type { SkillId } from '@/lib/taxonomy/skill';
import { DEFAULT_THRESHOLDS, type ThresholdValues } from './thresholds';
import { UnionCounter, type UnionCounts } from './union-counter';
import { utility } from './utility';

/** What the slice says of one skill, whoever teaches it. */
export interface SkillFigures {
  postings: number;
  /** With its 95 % interval; the high end of a zero is divided by the matcher's recall. */
  share: Estimate;
  /** Whether at least `askedPostings` ask for it, and the lower bound of the share lies above the floor. */
  askedFor: boolean;
  trend: TrendFigure;
  /** Utility of the share, and of the ends of its interval. */
  utility: Estimate;
  /** Utility of the share with each group of postings left out in turn. */
  utilityWithout: Float64Array;
  /** Whether leaving groups out never changes the utility: then its uncertainty is that of the Wilson interval. */
  pinned: boolean;
}

/** The postings of the slice that ask for at least one of some skills. */
export interface Union extends Pick<UnionCounts, 'postings' | 'byGroup' | 'byMonth'> {
  /** Where they are few in the slice: the occupation, of those large enough for a niche, whose demand is the surest. */
  niche: OccupationDemand | null;
}

/**
 * A slice of the market prepared for many credentials: what they share is computed once and remembered. It owns
 * scratch arrays, so its methods are not to be interleaved across workers; results stay valid.
 */
export class MarketView {
  readonly index: MarketIndex;
  readonly selection: Selection;
  readonly thresholds: Readonly<ThresholdValues>;
  /** The share of what postings ask for that the matcher finds, by its own measurement; 1 where all is found. */
  readonly recall: Share;
  /** Postings of the slice by random group, and the groups that hold any. */
  readonly groupSizes: Uint32Array;
  readonly groups: readonly number[];
  /** Postings of the slice by occupation code. */
  readonly occupationSizes: Uint32Array;

  private readonly counter: UnionCounter;
  private readonly skills = new Map<SkillId, SkillFigures>();
  private readonly unions = new Map<string, Union>();

  constructor(
    readonly market: Market,
    options: { thresholds?: Readonly<ThresholdValues>; recall?: Share } = {},
  ) {
    this.thresholds = options.thresholds ?? DEFAULT_THRESHOLDS;
    this.recall = options.recall ?? 1;
    const { index, selection } = market;
    this.index = index;
    this.selection = selection;
    this.counter = new UnionCounter(index, selection, this.thresholds.resampledGroups);
    this.groupSizes = this.counter.groupSizes;
    this.groups = Array.from(this.groupSizes.keys()).filter((group) => this.groupSizes[group]! > 0);
    this.occupationSizes = countOccupations(index, selection.rows);
  }

  /** Postings of the slice that say more than their title. */
  get described(): number {
    return this.selection.described;
  }

  /** N, the number of postings in the slice. */
  get size(): number {
    return this.selection.size;
  }

  skill(id: SkillId): SkillFigures {
    let figures = this.skills.get(id);
    if (!figures) {
      figures = this.figuresOf(this.counter.count([id]));
      this.skills.set(id, figures);
    }
    return figures;
  }

  union(ids: readonly SkillId[]): Union {
    const key = ids.length === 1 ? String(ids[0]) : [...ids].sort((a, b) => a - b).join(' ');
    let union = this.unions.get(key);
    if (!union) {
      union = this.count(ids);
      this.unions.set(key, union);
    }
    return union;
  }

  private count(ids: readonly SkillId[]): Union {
    const { index, size, occupationSizes, thresholds } = this;
    const few = thresholds.littleReach * size;
    const { postings, byGroup, byMonth, rows } = this.counter.count(ids, few);
    const niche =
      rows && postings < few
        ? occupationsAsking(index, occupationSizes, size, rows, thresholds.nichePostings)[0]
        : null;
    return { postings, byGroup, byMonth, niche: niche ?? null };
  }

  private figuresOf({ postings, byGroup, byMonth }: UnionCounts): SkillFigures {
    const { size, thresholds, recall, groups, groupSizes } = this;
    const wilson = wilsonInterval(postings, size);
    const share = postings === 0 ? { ...wilson, high: Math.min(1, wilson.high / recall) } : wilson;
    const value = utility(share.value, thresholds);
    const utilityWithout = new Float64Array(groups.length);
    let pinned = true;
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!;
      const rest = size - groupSizes[group]!;
      const without = rest === 0 ? value : utility((postings - byGroup[group]!) / rest, thresholds);
      utilityWithout[i] = without;
      if (without !== value) pinned = false;
    }
    return {
      postings,
      share,
      askedFor: postings >= thresholds.askedPostings && share.low > thresholds.floor,
      trend: trendOf(byMonth, this.selection.monthTotals),
      utility: { value, low: utility(share.low, thresholds), high: utility(share.high, thresholds) },
      utilityWithout,
      pinned,
    };
  }
}
