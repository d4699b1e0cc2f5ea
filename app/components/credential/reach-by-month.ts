import type { PageData } from '@/app/page-data';
import { monthNames } from '@/lib/market/months';
import type { Assessment } from '@/lib/relevance/assessment';
import type { Estimate, Share } from '@/lib/stats/interval';
import { logitTrend, shareAt } from '@/lib/stats/logit-trend';
import { wilsonInterval } from '@/lib/stats/wilson';

/** Reach of a credential in one month of the slice. */
export interface MonthOfReach {
  /** `YYYY-MM`. */
  month: string;
  postings: number;
  asking: number;
  /** Null in a month without postings. */
  share: Estimate | null;
  /** The fitted line at this month; null where there is none. */
  fitted: Share | null;
}

/** Month by month, from the slice's first to its last: the postings that ask for any core skill. */
export function reachByMonth(assessment: Assessment, { view }: Pick<PageData, 'view'>): MonthOfReach[] {
  const { months, monthTotals } = view.selection;
  const core = assessment.skills.filter((skill) => skill.core).map(({ taught }) => taught.skill.id);
  if (!months || core.length === 0) return [];
  const { byMonth } = view.union(core);
  const line = assessment.trend.change ? logitTrend(byMonth, monthTotals) : null;
  return monthNames(months.first, monthTotals.length).map((month, i) => {
    const postings = monthTotals[i] ?? 0;
    const asking = byMonth[i] ?? 0;
    return {
      month,
      postings,
      asking,
      share: postings > 0 ? wilsonInterval(asking, postings) : null,
      fitted: line && shareAt(line, i),
    };
  });
}
