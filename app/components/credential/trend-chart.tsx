import { changeFigure, count, isSpeakable, number } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import type { Assessment } from '@/lib/relevance/assessment';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import { trendInWords } from '@/lib/relevance/trend-in-words';
import { ChartFrame } from '../charts/chart-frame';
import { shareAxis } from '../charts/share-axis';
import { TimeSeries, type TimeSeriesLine } from '../charts/time-series';
import { Term } from '../term';
import { type MonthOfReach, reachByMonth } from './reach-by-month';
import { TrendTable } from './trend-table';

const FEW = THRESHOLDS.speakablePostings.value;

interface TrendChartProps {
  assessment: Assessment;
  data: PageData;
}

/** Reach by month: a point a month with the band of its intervals, and the fitted line where a trend can be told. */
export function TrendChart({ assessment, data }: TrendChartProps) {
  const months = reachByMonth(assessment, data);
  const beyond = countBeyond(months);
  const { undated } = data.view.selection;
  const dated = data.view.size - undated;
  return (
    <section aria-label="Reach by month" className="mt-12">
      {months.length < 2 ? (
        <>
          <h2 className="text-heading">Reach by month</h2>
          <p className="mt-2 text-small text-soft">
            {assessment.trend.why ?? 'The dated postings of this slice lie in one month.'}
          </p>
        </>
      ) : (
        <ChartFrame
          id="reach"
          title={titleOf(assessment)}
          subtitle={
            <>
              Share of each month’s postings that ask for at least one of its core skills (
              <Term of="reach">reach</Term>). The band is the 95 % interval; hollow points are months with
              fewer than {FEW} postings
              {beyond > 0 &&
                ` (${number(beyond)} ${beyond === 1 ? 'lies' : 'lie'} above the chart, in the table alone)`}
              {assessment.trend.change && '; the line is the fitted trend'}.
            </>
          }
          n={`${count(dated, 'dated posting')}${undated > 0 ? `; ${number(undated)} without a date are not drawn` : ''}`}
          table={<TrendTable months={months} />}
          csv={{ href: pageLink(`/credentials/${assessment.credential.id}/reach.csv`, data.slice) }}
        >
          <TimeSeries label={trendInWords(assessment.trend)} lines={[reachLine(months)]} />
        </ChartFrame>
      )}
    </section>
  );
}

function titleOf({ trend }: Assessment): string {
  const change = changeFigure(trend);
  switch (trend.word) {
    case 'rising':
    case 'falling':
      return `Reach is ${trend.word}: ${change?.value} a year (${change?.interval})`;
    case 'steady':
      return `Reach is steady (${change?.interval} a year)`;
    case 'unclear':
      return 'Reach by month: no clear direction';
    default:
      return 'Reach by month: no trend can be told';
  }
}

/** Months whose share can be spoken of; all of them where there is none such. */
function sureMonths(months: readonly MonthOfReach[]): readonly MonthOfReach[] {
  const sure = months.filter(({ postings }) => isSpeakable(postings));
  return sure.length > 0 ? sure : months;
}

/** How many months' shares lie above the chart's axis, which holds those that can be spoken of. */
function countBeyond(months: readonly MonthOfReach[]): number {
  const shares = sureMonths(months).flatMap(({ share }) => share ?? []);
  const [, top = 1] = shareAxis(shares, 1).domain();
  return months.filter(({ share }) => share && share.value > top).length;
}

/** The fitted trend is drawn as far as there are months that can be spoken of. */
function reachLine(months: readonly MonthOfReach[]): TimeSeriesLine {
  const sure = sureMonths(months);
  const [from, to] = [sure[0]?.month ?? '', sure.at(-1)?.month ?? ''];
  return {
    name: 'Reach',
    months: months.map(({ month, share, postings }) => ({ month, share, of: postings })),
    fitted: months.flatMap(({ month, fitted }) =>
      fitted !== null && month >= from && month <= to ? [{ month, share: fitted }] : [],
    ),
  };
}
