import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { changeFigure, count, dateInWords, number, percent } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import type { Assessment } from '@/lib/relevance/assessment';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import { trendInWords } from '@/lib/relevance/trend-in-words';
import { ChartFigure } from '../chart-figure';
import { Term } from '../term';
import { type MonthOfReach, reachByMonth } from './reach-by-month';
import { TrendTable } from './trend-table';

const HEIGHT = 240;
const FEW = THRESHOLDS.speakablePostings.value;
/** As many month names as stand side by side; every other one is left out on a phone. */
const LABELS = 6;
const SMALL = 'fill-soft text-fine';

interface TrendChartProps {
  assessment: Assessment;
  data: PageData;
}

/** Reach by month: a point a month with the band of its intervals, and the fitted line where a trend can be told. */
export function TrendChart({ assessment, data }: TrendChartProps) {
  const months = reachByMonth(assessment, data);
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
              fewer than {FEW} postings{assessment.trend.change && '; the line is the fitted trend'}.
            </>
          }
          source={`N = ${count(dated, 'dated posting')}${undated > 0 ? `; ${number(undated)} without a date are not drawn` : ''}. Sources are named at the foot of the page.`}
          table={<TrendTable months={months} />}
          download={{
            href: pageLink(`/credentials/${assessment.credential.id}/reach.csv`, data.slice),
            label: 'Download as CSV',
          }}
        >
          <Plot months={months} label={trendInWords(assessment.trend)} />
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

function Plot({ months, label }: { months: readonly MonthOfReach[]; label: string }) {
  const last = months.length - 1;
  const x = (i: number) => (100 * i) / last;
  const sure = months.filter(({ postings }) => postings >= FEW);
  const top = Math.max(0.001, ...(sure.length > 0 ? sure : months).map(({ share }) => share?.high ?? 0));
  const y = scaleLinear()
    .domain([0, Math.min(1, top * 1.05)])
    .nice(4)
    .range([HEIGHT, 0]);
  const clipped = (share: number) => Math.max(0, y(share));
  const points = months.map((month, i) => ({ ...month, i }));
  const band = area<(typeof points)[number]>()
    .defined(({ share }) => share !== null)
    .x(({ i }) => x(i))
    .y0(({ share }) => clipped(share?.low ?? 0))
    .y1(({ share }) => clipped(share?.high ?? 0));
  const fitted = line<(typeof points)[number]>()
    .defined((point) => point.fitted !== null)
    .x(({ i }) => x(i))
    .y((point) => clipped(point.fitted ?? 0));
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
            share && (
              <circle
                key={month}
                cx={`${x(i)}%`}
                cy={clipped(share.value)}
                r="3.5"
                fill={postings < FEW ? 'var(--color-paper)' : 'var(--color-in-demand)'}
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
