import type { Estimate } from '@/lib/stats/interval';
import { AxisLines, AxisRow } from './axis-row';
import { ChartRow } from './chart-row';
import { dotAxis } from './dot-axis';
import { type Reference, ReferenceLine, ReferenceWords } from './reference-line';
import { MOST_SERIES, seriesStyle } from './series-styles';
import { ShareWords } from './share-words';
import { Whisker } from './whisker';

export interface DotRow {
  key: string | number;
  name: string;
  /** One for each of `series`; null where there are too few postings to say. */
  shares: readonly (Estimate | null)[];
  href?: string;
}

export interface DotCompareProps {
  /** One sentence: the finding. */
  label: string;
  rows: readonly DotRow[];
  /** What the dots of one row stand for, up to five; one unnamed unless told. */
  series?: readonly string[];
  /** A log axis shows ratios alike, a linear one starts at 0. */
  scale?: 'log' | 'linear';
  reference?: Reference | null;
}

const STEP = 18;

/** Shares as dots with their intervals, on one axis for all rows. */
export function DotCompare({ label, rows, series = [], scale = 'log', reference }: DotCompareProps) {
  const known = rows.flatMap(({ shares }) => shares.filter((share) => share !== null));
  const { at, ticks } = dotAxis(
    reference ? [...known, { value: reference.share, low: reference.share, high: reference.share }] : known,
    scale,
  );
  const several = series.length > 1;
  return (
    <div className="@container max-w-4xl">
      {several && <DotKey names={series.slice(0, MOST_SERIES)} />}
      {reference && <ReferenceWords reference={reference} at={at(reference.share)} />}
      <ul aria-label={label}>
        {rows.map(({ key, name, shares, href }) => (
          <li key={key}>
            <ChartRow
              name={name}
              href={href}
              figure={shares.slice(0, MOST_SERIES).map((share, k) => (
                <span
                  key={series[k] ?? k}
                  className="flex items-center gap-2 leading-[18px] @max-3xl:justify-end"
                >
                  {several && <Mark place={k} />}
                  {several && <span className="sr-only">{series[k]}: </span>}
                  <ShareWords share={share} />
                </span>
              ))}
            >
              <svg
                width="100%"
                height={STEP * Math.max(1, shares.length) + 14}
                aria-hidden="true"
                className="block min-h-full overflow-visible"
              >
                <AxisLines ticks={ticks} />
                {reference && <ReferenceLine at={at(reference.share)} />}
                <svg y="50%" overflow="visible" aria-hidden="true">
                  <Dots shares={shares.slice(0, MOST_SERIES)} at={at} />
                </svg>
              </svg>
            </ChartRow>
          </li>
        ))}
      </ul>
      <AxisRow ticks={ticks} />
    </div>
  );
}

interface DotsProps {
  shares: readonly (Estimate | null)[];
  at: (share: number) => number;
}

/** Those of one row, one under the other around its middle. */
function Dots({ shares, at }: DotsProps) {
  return shares.map((share, place) => {
    if (!share) return null;
    const { colour, shape } = seriesStyle(place);
    const y = STEP * (place + 0.5 - shares.length / 2);
    return (
      <g key={shape}>
        <Whisker from={at(share.low)} to={at(share.high)} y={y} colour={colour} />
        <svg x={`${at(share.value)}%`} y={y} overflow="visible" aria-hidden="true">
          <path d={shape} fill={colour} stroke="var(--color-paper)" transform="scale(1.4)" />
        </svg>
      </g>
    );
  });
}

function DotKey({ names }: { names: readonly string[] }) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
      {names.map((name, place) => (
        <li key={name} className="inline-flex items-center gap-2">
          <Mark place={place} />
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The shape and colour of a series; its name stands beside it. */
function Mark({ place }: { place: number }) {
  const { colour, shape } = seriesStyle(place);
  return (
    <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true" className="shrink-0">
      <path d={shape} fill={colour} transform="scale(1.2)" />
    </svg>
  );
}
