import { count, number, oneIn, postingsInWords } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import { sliceQuery } from '@/lib/market/slice';
import { byRelevance } from '@/lib/relevance/ranking';
import { ChartFrame } from '../charts/chart-frame';
import { Term } from '../term';
import { QuadrantFrame } from './quadrant-frame';
import { layOutQuadrant, type Quadrant } from './quadrant-layout';
import { QuadrantLive } from './quadrant-live';
import { QuadrantMarks } from './quadrant-marks';
import { QuadrantTable } from './quadrant-table';

/** The reach that the chart's title counts. */
const OFTEN = 0.1;

/** The catalogue at a glance: how much of what each credential teaches is asked for, and how often. */
export function QuadrantChart(data: PageData) {
  const ranked = [...data.all].sort(byRelevance);
  const quadrant = layOutQuadrant(ranked);
  return (
    <ChartFrame
      id="quadrant"
      title={titleOf(quadrant, ranked)}
      subtitle={
        <>
          Each mark is a credential. Further right, more of what it teaches is asked for (
          <Term of="alignment">alignment</Term>); higher up, more postings ask for at least one of its core
          skills (<Term of="reach">reach</Term>, log scale).
        </>
      }
      n={postingsInWords(data)}
      source={`${sourceWords(quadrant)} Sources are named at the foot of the page.`}
      table={<QuadrantTable ranked={ranked} slice={data.slice} />}
      csv={{ href: pageLink('/credentials.csv', data.slice) }}
    >
      <QuadrantLive points={quadrant.marks} query={sliceQuery(data.slice)}>
        <QuadrantFrame quadrant={quadrant}>
          <QuadrantMarks marks={quadrant.marks} />
        </QuadrantFrame>
      </QuadrantLive>
    </ChartFrame>
  );
}

function titleOf({ placed, zeros }: Quadrant, ranked: PageData['all']): string {
  const often = ranked.filter(({ reach }) => reach && reach.value >= OFTEN).length;
  const start = `${number(often)} of ${count(placed, 'credential')} ${often === 1 ? 'reaches' : 'reach'} ${oneIn(OFTEN)} postings or more`;
  return zeros > 0 ? `${start}, ${number(zeros)} ${zeros === 1 ? 'reaches' : 'reach'} none` : start;
}

function sourceWords({ marks, placed, unplaced }: Quadrant): string {
  const sampled =
    marks.length < placed
      ? `${number(marks.length)} of ${count(placed, 'credential')} drawn, evenly by relevance; the table has all.`
      : `${count(placed, 'credential')} drawn.`;
  if (unplaced === 0) return sampled;
  return `${sampled} ${number(unplaced)} with no recognised core skill ${unplaced === 1 ? 'has' : 'have'} no place here.`;
}
