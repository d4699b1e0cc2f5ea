import { area, line } from 'd3-shape';
import { useId } from 'react';
import type { Estimate, Share } from '@/lib/stats/interval';
import { SeriesKey } from './series-key';
import { type DrawnLine, type EndLabel, layOutSeries, PLOT, type SeriesLayout } from './time-series-layout';

export interface MonthOfSeries {
  /** `YYYY-MM`. */
  month: string;
  /** Null where the month has too few postings to say: a gap. */
  share: Estimate | null;
  /** Postings of the month; of few, the point is hollow. */
  of?: number;
}

export interface MonthAhead extends Estimate {
  /** `YYYY-MM`. */
  month: string;
}

export interface TimeSeriesLine {
  name: string;
  months: readonly MonthOfSeries[];
  /** The fitted trend at each month it is known for. */
  fitted?: readonly { month: string; share: Share }[];
  /** The trend carried on behind the last month, with its 80 % interval. */
  outlook?: readonly MonthAhead[] | null;
}

export interface TimeSeriesProps {
  /** One sentence: the finding. */
  label: string;
  /** Up to five. */
  lines: readonly TimeSeriesLine[];
  /** How shares are written at the axis. */
  unit?: 'percent' | 'one in';
  /** Months (`YYYY-MM`) at which the mix of sources changes. */
  changes?: readonly string[];
}

const { height: HEIGHT, row: ROW } = PLOT;
const SMALL = 'fill-soft text-fine';

/** Shares by month: each line with the band of its intervals, a gap where nothing can be said, and its outlook as a fan. */
export function TimeSeries(props: TimeSeriesProps) {
  const { label, unit = 'percent' } = props;
  const id = useId();
  const layout = layOutSeries(props);
  const { x, y, lines, labels } = layout;
  const several = lines.length > 1;
  const above = layout.headRows * ROW + 4;
  return (
    <div className="@container">
      {several && <SeriesKey names={lines.map(({ name }) => name)} />}
      <div className={`pt-2 pr-3 ${unit === 'percent' ? 'pl-11' : 'pl-16'} ${several ? '@2xl:pr-44' : ''}`}>
        <svg
          width="100%"
          height={above + HEIGHT + 38}
          role="img"
          aria-label={label}
          className="block overflow-visible"
        >
          {several && (
            <defs>
              {lines.map(({ name, style }, k) => (
                <path key={name} id={`${id}${k}`} d={style.shape} />
              ))}
            </defs>
          )}
          <svg y={above} overflow="visible" aria-hidden="true">
            <Grid layout={layout} />
            <svg
              width="100%"
              height={HEIGHT}
              viewBox={`0 0 100 ${HEIGHT}`}
              preserveAspectRatio="none"
              overflow="hidden"
              aria-hidden="true"
            >
              {lines.map((line) => (
                <Strokes key={line.name} line={line} layout={layout} />
              ))}
            </svg>
            {lines.map(({ name, style, lonely, marks }, k) => (
              <g key={name} stroke={style.colour} strokeWidth="1.5">
                {lonely.map(({ i, low, high }) => (
                  <line
                    key={i}
                    x1={`${x(i)}%`}
                    x2={`${x(i)}%`}
                    y1={y(low)}
                    y2={Math.max(0, y(high))}
                    strokeOpacity="0.5"
                  />
                ))}
                {marks
                  .filter(({ value }) => y(value) >= -1)
                  .map(({ i, value, few }) => {
                    const fill = few ? 'var(--color-paper)' : style.colour;
                    return several ? (
                      <use key={i} href={`#${id}${k}`} x={`${x(i)}%`} y={y(value)} fill={fill} />
                    ) : (
                      <circle key={i} cx={`${x(i)}%`} cy={y(value)} r="3" fill={fill} />
                    );
                  })}
              </g>
            ))}
            <Months layout={layout} />
            <svg x="100%" overflow="visible" aria-hidden="true" className="@max-2xl:hidden">
              {labels.map((end) => (
                <NameAtEnd key={end.lines.join(' ')} {...end} />
              ))}
            </svg>
          </svg>
        </svg>
      </div>
    </div>
  );
}

function Grid({ layout: { shareTicks, changes, now, head, x } }: { layout: SeriesLayout }) {
  return (
    <>
      {shareTicks.map(({ share, y, words }) => (
        <g key={share}>
          <line x1="0" x2="100%" y1={y} y2={y} stroke="var(--color-line)" />
          <text x="-8" y={y + 4} textAnchor="end" className={SMALL}>
            {words}
          </text>
        </g>
      ))}
      {[
        ...changes.map((i) => ({ i, dash: '2 3' })),
        ...(now === null ? [] : [{ i: now, dash: undefined }]),
      ].map(({ i, dash }) => (
        <line
          key={`${i} ${dash}`}
          x1={`${x(i)}%`}
          x2={`${x(i)}%`}
          y1={-4 - ROW * Math.max(0, ...head.flatMap((words) => (words.i === i ? words.row : [])))}
          y2={HEIGHT}
          stroke="var(--color-line-strong)"
          strokeDasharray={dash}
        />
      ))}
      {head.map(({ i, words, anchor, row }) => (
        <text
          key={words}
          x={`${x(i)}%`}
          dx={anchor === 'start' ? 4 : -4}
          y={-7 - ROW * row}
          textAnchor={anchor}
          stroke="var(--color-paper)"
          strokeWidth="4"
          paintOrder="stroke"
          className={SMALL}
        >
          {words}
        </text>
      ))}
    </>
  );
}

function Strokes({ line: { points, fitted, fan, style }, layout: { x, y, lines } }: StrokesProps) {
  const single = lines.length === 1;
  const last = points.findLast((point) => point !== null);
  const trend = fitted.at(-1);
  const start = trend ? { i: trend.i, value: trend.share } : last;
  const ahead =
    start && fan.length > 0
      ? [{ i: start.i, value: start.value, low: start.value, high: start.value }, ...fan]
      : fan;
  const stroke = { fill: 'none', stroke: style.colour, vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <g>
      <path d={band(points, x, y)} fill={style.colour} opacity={single ? 0.16 : 0.09} />
      <path d={band(ahead, x, y)} fill={style.colour} opacity="0.14" />
      <path
        d={curve(points, x, y)}
        {...stroke}
        strokeWidth={single ? 1.25 : 2}
        strokeDasharray={style.dash}
      />
      <path d={curve(ahead, x, y)} {...stroke} strokeWidth="1.75" strokeDasharray="4 4" />
      <path
        d={curve(
          fitted.map(({ i, share }) => ({ i, value: share })),
          x,
          y,
        )}
        {...stroke}
        stroke="var(--color-ink)"
        strokeWidth="1.5"
        strokeDasharray="5 4"
      />
    </g>
  );
}

interface StrokesProps {
  line: DrawnLine;
  layout: SeriesLayout;
}

function Months({ layout: { monthTicks, x } }: { layout: SeriesLayout }) {
  return (
    <>
      <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} stroke="var(--color-line-strong)" />
      {monthTicks.map(({ i, month, year, narrow }) => (
        <g key={i} className={narrow ? undefined : '@max-2xl:hidden'}>
          <line
            x1={`${x(i)}%`}
            x2={`${x(i)}%`}
            y1={HEIGHT}
            y2={HEIGHT + 4}
            stroke="var(--color-line-strong)"
          />
          <text x={`${x(i)}%`} y={HEIGHT + 18} textAnchor="middle" className={SMALL}>
            {month}
          </text>
          {year && (
            <text x={`${x(i)}%`} y={HEIGHT + 33} textAnchor="middle" className={SMALL}>
              {year}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** The name of a line, and a stroke that leads to it where it had to give way. */
function NameAtEnd({ lines, style, from, middle }: EndLabel) {
  const first = middle - ((lines.length - 1) * ROW) / 2;
  return (
    <g>
      <path d={`M7 ${from}L16 ${middle}`} stroke={style.colour} fill="none" />
      <path d={style.shape} fill={style.colour} transform={`translate(21 ${first})`} />
      {lines.map((words, i) => (
        <text key={words} x="29" y={first + i * ROW + 4} className="fill-ink text-fine">
          {words}
        </text>
      ))}
    </g>
  );
}

type Place = (of: number) => number;

function band(
  points: readonly ((Estimate & { i: number }) | null)[],
  x: Place,
  y: Place,
): string | undefined {
  return (
    area<(typeof points)[number]>()
      .digits(2)
      .defined((point) => point !== null)
      .x((point) => x(point?.i ?? 0))
      .y0((point) => y(point?.low ?? 0))
      .y1((point) => y(point?.high ?? 0))(points) ?? undefined
  );
}

function curve(
  points: readonly ({ i: number; value: number } | null)[],
  x: Place,
  y: Place,
): string | undefined {
  return (
    line<(typeof points)[number]>()
      .digits(2)
      .defined((point) => point !== null)
      .x((point) => x(point?.i ?? 0))
      .y((point) => y(point?.value ?? 0))(points) ?? undefined
  );
}
