import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { changeFigure, count, dateInWords, isSpeakable, number, percent } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import type { Assessment } from '@/lib/relevance/assessment';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import { trendInWords } from '@/lib/relevance/trend-in-words';
import type { Share } from '@/lib/stats/interval';
import { ChartFigure } from '../chart-figure';
import { Term } from '../term';
import { type MonthOfReach, reachByMonth } from './reach-by-month';
import { TrendTable } from './trend-table';

const HEIGHT = 240;
const FEW = THRESHOLDS.speakablePostings.value;
/** As many month names as stand side by side; every other one is left out on a phone. */
const LABELS = 6;
const SMALL = 'fill-soft text-fine';

type Axis = ScaleLinear<number, number>;

interface TrendChartProps {
  assessment: Assessment;
  data: PageData;
}

/** Reach by month: a point a month with the band of its intervals, and the fitted line where a trend can be told. */
export function TrendChart({ assessment, data }: TrendChartProps) {
  const months = reachByMonth(assessment, data);
  const axis = shareAxis(months);
  const beyond = months.filter(({ share }) => share && !isWithin(axis, share.value)).length;
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
        <ChartFigure
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
          source={`N = ${count(dated, 'dated posting')}${undated > 0 ? `; ${number(undated)} without a date are not drawn` : ''}. Sources are named at the foot of the page.`}
          table={<TrendTable months={months} />}
          download={{
            href: pageLink(`/credentials/${assessment.credential.id}/reach.csv`, data.slice),
            label: 'Download as CSV',
          }}
        >
          <Plot months={months} axis={axis} label={trendInWords(assessment.trend)} />
        </ChartFigure>
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
      return 'Reach by month: too little for a trend';
  }
}

/** Months whose share can be spoken of; all of them where there is none such. */
function sureMonths(months: readonly MonthOfReach[]): readonly MonthOfReach[] {
  const sure = months.filter(({ postings }) => isSpeakable(postings));
  return sure.length > 0 ? sure : months;
}

/** Holds every share that can be spoken of, and its interval unless that would press the shares into the lower half. */
function shareAxis(months: readonly MonthOfReach[]): Axis {
  const shares = sureMonths(months).flatMap(({ share }) => share ?? []);
  const value = Math.max(0, ...shares.map((share) => share.value));
  const high = Math.max(0.001, ...shares.map((share) => share.high));
  const top = value > 0 ? Math.min(high, 2 * value) : high;
  return scaleLinear().domain([0, top]).nice(4).range([HEIGHT, 0]);
}

const isWithin = (axis: Axis, share: Share) => axis(share) >= 0;

interface PlotProps {
  months: readonly MonthOfReach[];
  axis: Axis;
  label: string;
}

/** What lies beyond the axis is cut off with the band and the line; a point there would stand at a wrong value. */
function Plot({ months, axis: y, label }: PlotProps) {
  const last = months.length - 1;
  const x = (i: number) => (100 * i) / last;
  const points = months.map((month, i) => ({ ...month, i }));
  const sure = sureMonths(points);
  const [from, to] = [sure[0]?.month ?? '', sure.at(-1)?.month ?? ''];
  const band = area<(typeof points)[number]>()
    .defined(({ share }) => share !== null)
    .x(({ i }) => x(i))
    .y0(({ share }) => y(share?.low ?? 0))
    .y1(({ share }) => y(share?.high ?? 0));
  const fitted = line<(typeof points)[number]>()
    .defined(({ fitted, month }) => fitted !== null && month >= from && month <= to)
    .x(({ i }) => x(i))
    .y((point) => y(point.fitted ?? 0));
  const every = Math.max(1, Math.ceil(last / LABELS));
  return (
    <div className="pl-[44px] pr-3 pt-2">
      <svg width="100%" height={HEIGHT + 28} role="img" aria-label={label} className="block overflow-visible">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} stroke="var(--color-line)" />
            <text x="-8" y={y(tick) + 4} textAnchor="end" className={SMALL}>
              {percent(tick)}
            </text>
          </g>
        ))}
        <svg
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 100 ${HEIGHT}`}
          preserveAspectRatio="none"
          overflow="hidden"
          aria-hidden="true"
        >
          <path d={band(points) ?? undefined} fill="var(--color-in-demand)" opacity="0.16" />
          <path
            d={fitted(points) ?? undefined}
            fill="none"
            stroke="var(--color-ink)"
            strokeWidth="1.5"
            strokeDasharray="5 4"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {points.map(
          ({ month, share, postings, i }) =>
            share &&
            isWithin(y, share.value) && (
              <circle
                key={month}
                cx={`${x(i)}%`}
                cy={y(share.value)}
                r="3.5"
                fill={isSpeakable(postings) ? 'var(--color-in-demand)' : 'var(--color-paper)'}
                stroke="var(--color-in-demand)"
                strokeWidth="1.5"
              />
            ),
        )}
        <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} stroke="var(--color-line-strong)" />
        {points
          .filter(({ i }) => i % every === 0)
          .map(({ month, i }) => (
            <text
              key={month}
              x={`${x(i)}%`}
              y={HEIGHT + 18}
              textAnchor={i === 0 ? 'start' : i === last ? 'end' : 'middle'}
              className={`${SMALL} ${(i / every) % 2 === 1 ? 'max-sm:hidden' : ''}`}
            >
              {dateInWords(month)}
            </text>
          ))}
      </svg>
    </div>
  );
}
