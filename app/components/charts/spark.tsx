import { area, line } from 'd3-shape';
import type { Estimate } from '@/lib/stats/interval';

export interface SparkProps {
  /** One a month; null where there are too few postings to say. */
  shares: readonly (Estimate | null)[];
  /** In CSS pixels. */
  width?: number;
  height?: number;
  /** A CSS colour. */
  colour?: string;
}

const EDGE = 3;

/** A trend as a small line with its band, for a row of a table, whose words say the same. Its axis starts at 0. */
export function Spark({ shares, width = 72, height = 20, colour = 'var(--color-series-1)' }: SparkProps) {
  const points = shares.map((share, i) => ({ i, share }));
  const known = points.flatMap(({ i, share }) =>
    share ? [{ i, value: share.value, high: share.high }] : [],
  );
  const most = Math.max(0, ...known.map(({ value }) => value));
  const top = most > 0 ? Math.min(2 * most, Math.max(...known.map(({ high }) => high))) : 1;
  const last = shares.length - 1;
  const x = (i: number) => EDGE + (last > 0 ? (i / last) * (width - 2 * EDGE) : (width - 2 * EDGE) / 2);
  const y = (value: number) => EDGE + (1 - Math.min(1, value / top)) * (height - 2 * EDGE);
  const band = area<(typeof points)[number]>()
    .digits(1)
    .defined(({ share }) => share !== null)
    .x(({ i }) => x(i))
    .y0(({ share }) => y(share?.low ?? 0))
    .y1(({ share }) => y(share?.high ?? 0));
  const stroke = line<(typeof points)[number]>()
    .digits(1)
    .defined(({ share }) => share !== null)
    .x(({ i }) => x(i))
    .y(({ share }) => y(share?.value ?? 0));
  const end = known.at(-1);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="inline-block shrink-0"
    >
      <line
        x1="0"
        x2={width}
        y1={height - 0.5}
        y2={height - 0.5}
        stroke="var(--color-line-strong)"
        strokeOpacity="0.5"
        strokeDasharray={end ? undefined : '2 3'}
      />
      <path d={band(points) ?? undefined} fill={colour} opacity="0.2" />
      <path d={stroke(points) ?? undefined} fill="none" stroke={colour} strokeWidth="1.5" />
      {end && <circle cx={x(end.i)} cy={y(end.value)} r="2.5" fill={colour} />}
    </svg>
  );
}
