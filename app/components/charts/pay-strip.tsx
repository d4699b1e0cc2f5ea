import { scaleLinear } from 'd3-scale';
import { number, TOO_FEW } from '@/app/format';
import { AxisLines, AxisRow, type AxisTick } from './axis-row';
import { ChartRow } from './chart-row';
import { payTick, payWords } from './pay-words';

/** Yearly pay of `n` postings. */
export interface PayQuantiles {
  n: number;
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p90: number;
}

export interface PayStripRow {
  key: string | number;
  name: string;
  /** Null where too few postings state their pay. */
  quantiles: PayQuantiles | null;
  href?: string;
}

export interface PayStripProps {
  /** One sentence: the finding. */
  label: string;
  /** ISO 4217; null where the postings name none. */
  currency: string | null;
  rows: readonly PayStripRow[];
}

/** Yearly pay as strips on one axis: the line holds four in five, the box the middle half, the stroke is the median. */
export function PayStrip({ label, currency, rows }: PayStripProps) {
  const known = rows.flatMap(({ quantiles }) => quantiles ?? []);
  const least = Math.min(...known.map(({ p10 }) => p10));
  const most = Math.max(...known.map(({ p90 }) => p90));
  const x = scaleLinear()
    .domain(known.length === 0 ? [0, 1] : most > least ? [least, most] : [0, 2 * most || 1])
    .nice(5)
    .range([4, 96]);
  const ticks = x
    .ticks(5)
    .map((pay, i): AxisTick => ({ at: x(pay), words: payTick(pay, currency), narrow: i % 2 === 0 }));
  return (
    <div className="@container max-w-4xl">
      <ul aria-label={label}>
        {rows.map(({ key, name, quantiles, href }) => (
          <li key={key}>
            <ChartRow
              name={name}
              href={href}
              figure={
                <>
                  {quantiles ? (
                    <span className="font-medium">{payWords(quantiles.p50, currency)}</span>
                  ) : (
                    <span className="text-soft">{TOO_FEW}</span>
                  )}
                  {quantiles && (
                    <span className="block text-fine whitespace-nowrap text-soft">
                      median of {number(quantiles.n)}
                    </span>
                  )}
                </>
              }
            >
              <svg width="100%" height="44" aria-hidden="true" className="block min-h-full overflow-visible">
                <AxisLines ticks={ticks} />
                <svg y="50%" overflow="visible" aria-hidden="true">
                  {quantiles && <Strip quantiles={quantiles} x={x} />}
                </svg>
              </svg>
            </ChartRow>
          </li>
        ))}
      </ul>
      {known.length > 0 && <AxisRow ticks={ticks} />}
    </div>
  );
}

function Strip({
  quantiles: { p10, p25, p50, p75, p90 },
  x,
}: {
  quantiles: PayQuantiles;
  x: (pay: number) => number;
}) {
  return (
    <>
      <line
        x1={`${x(p10)}%`}
        x2={`${x(p90)}%`}
        y1="0"
        y2="0"
        stroke="var(--color-series-1)"
        strokeWidth="2"
      />
      {[p10, p90].map((pay, i) => (
        <line
          key={i === 0 ? 'p10' : 'p90'}
          x1={`${x(pay)}%`}
          x2={`${x(pay)}%`}
          y1="-5"
          y2="5"
          stroke="var(--color-series-1)"
          strokeWidth="2"
        />
      ))}
      <rect x={`${x(p25)}%`} width={`${x(p75) - x(p25)}%`} y="-9" height="18" fill="var(--color-paper)" />
      <rect
        x={`${x(p25)}%`}
        width={`${x(p75) - x(p25)}%`}
        y="-9"
        height="18"
        fill="var(--color-series-1)"
        fillOpacity="0.25"
        stroke="var(--color-series-1)"
        strokeWidth="1.5"
      />
      <line x1={`${x(p50)}%`} x2={`${x(p50)}%`} y1="-13" y2="13" stroke="var(--color-ink)" strokeWidth="3" />
    </>
  );
}
