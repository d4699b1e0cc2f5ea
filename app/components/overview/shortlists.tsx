import { changeFigure, oneIn, scoreFigure } from '@/app/format';
import { verdictSlug } from '@/app/links';
import type { PageData } from '@/app/page-data';
import type { Assessment, Verdict } from '@/lib/relevance/assessment';
import { byRelevance } from '@/lib/relevance/ranking';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import { RankedList } from './ranked-list';

/** A course of which its title alone gives a single skill is not to lead the list, however often that is asked for. */
const SKILLS = THRESHOLDS.judgedSkills.value;

/** Where to look next: the strongest, those to think about retiring, those on the rise. */
export function Shortlists({ all, slice }: PageData) {
  const ranked = [...all].sort(byRelevance);
  const of = (...verdicts: Verdict[]) => ({
    rows: ranked.filter(({ verdict }) => verdicts.includes(verdict)),
    verdicts: verdicts.map(verdictSlug),
    slice,
  });
  const inDemand = of('in demand');
  const prune = of('no demand found', 'fading');
  const emerging = of('emerging');
  return (
    <div className="mt-12 grid gap-x-10 gap-y-10 lg:grid-cols-3">
      <RankedList
        title="Strongest"
        says={`In demand, with ${SKILLS} or more core skills recognised, by relevance (0 to 100)`}
        {...inDemand}
        rows={inDemand.rows.filter(({ askedFor }) => askedFor.of >= SKILLS)}
        all={inDemand.rows.length}
        figure={({ relevance }) =>
          relevance && <strong className="font-semibold">{scoreFigure(relevance).value}</strong>
        }
        empty={`None ${inDemand.rows.length > 0 ? `of those in demand has ${SKILLS} core skills recognised` : 'is in demand'} in this slice.`}
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
        says="Still small and rising fast; the largest yearly change of reach first"
        {...emerging}
        rows={[...emerging.rows].sort((a, b) => changeOf(b) - changeOf(a))}
        figure={({ trend }) => changeFigure(trend)?.value}
        empty={`None is emerging in this slice. ${THRESHOLDS.trendMonths.says}`}
      />
    </div>
  );
}

const changeOf = ({ trend }: Assessment) => trend.change?.value ?? 0;
const reachOf = ({ reach }: Assessment) => reach?.value ?? 0;

function Reach({ reach }: Assessment) {
  if (!reach) return null;
  return <span className="text-soft">{oneIn(reach.value)}</span>;
}
