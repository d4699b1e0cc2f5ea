import { changeFigure, oneIn, scoreFigure } from '@/app/format';
import { verdictSlug } from '@/app/links';
import type { PageData } from '@/app/page-data';
import type { Assessment, Verdict } from '@/lib/relevance/assessment';
import { byRelevance } from '@/lib/relevance/ranking';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import { RankedList } from './ranked-list';

/** Where to look next: the strongest, those to think about retiring, those on the rise. */
export function Shortlists({ all, slice }: PageData) {
  const ranked = [...all].sort(byRelevance);
  const of = (...verdicts: Verdict[]) => ({
    rows: ranked.filter(({ verdict }) => verdicts.includes(verdict)),
    verdicts: verdicts.map(verdictSlug),
    slice,
  });
  const strongest = of('in demand');
  const prune = of('no demand found', 'fading');
  const emerging = of('emerging');
  return (
    <div className="mt-12 grid gap-x-10 gap-y-10 lg:grid-cols-3">
      <RankedList
        title="Strongest"
        says="In demand, by relevance (0 to 100)"
        {...strongest}
        figure={({ relevance }) =>
          relevance && <strong className="font-semibold">{scoreFigure(relevance).value}</strong>
        }
        empty="None is in demand in this slice."
      />
      <RankedList
        title="To review or retire"
        says="No demand found, or fading; the least asked for first"
        {...prune}
        rows={[...prune.rows].sort((a, b) => reachOf(a) - reachOf(b))}
        figure={(assessment) => <Reach {...assessment} />}
        empty="None is without demand or fading in this slice."
      />
      <RankedList
        title="Emerging"
        says="Still small and rising fast; yearly change of reach"
        {...emerging}
        figure={({ trend }) => changeFigure(trend)?.value}
        empty={`None is emerging in this slice. ${THRESHOLDS.trendMonths.says}`}
      />
    </div>
  );
}

const reachOf = ({ reach }: Assessment) => reach?.value ?? 0;

function Reach({ reach }: Assessment) {
  if (!reach) return null;
  return <span className="text-soft">{oneIn(reach.value)}</span>;
}
