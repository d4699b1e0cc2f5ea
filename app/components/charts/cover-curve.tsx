import { line } from 'd3-shape';
import { count, percent } from '@/app/format';
import type { Share } from '@/lib/stats/interval';

export interface CoverPoint {
  /** What comes in at this place. */
  name: string;
  /** Of the postings: what this and all before it cover. */
  share: Share;
}

export interface CoverCurveProps {
  /** One sentence: the finding. */
  label: string;
  /** In the order in which they come in: the first covers most. */
  points: readonly CoverPoint[];
  /** How many of them are enough: behind it the curve is flat. Null where there is no such place. */
  elbow?: number | null;
  /** What is counted along the curve. */
  counted?: { one: string; many: string };
}

const SKILLS = { one: 'skill', many: 'skills' } as const;

const HEIGHT = 220;
const SMALL = 'fill-soft text-fine';
/** As many ticks along the curve as stand side by side on a narrow screen. */
const TICKS = 6;

/** How much the first so many cover together, and the place behind which more add little. */
export function CoverCurve({ label, points, elbow = null, counted = SKILLS }: CoverCurveProps) {
  const last = Math.max(1, points.length);
  const x = (count: number) => (100 * count) / last;
  const y = (share: Share) => HEIGHT * (1 - share);
  const steps = [{ count: 0, share: 0 }, ...points.map(({ share }, i) => ({ count: i + 1, share }))];
  const stroke = line<(typeof steps)[number]>()
    .digits(2)
    .x(({ count }) => x(count))
    .y(({ share }) => y(share));
  const marked = elbow === null ? undefined : steps[elbow];
  const every = Math.max(1, Math.ceil(last / TICKS));
  return (
    <div className="max-w-3xl pt-2 pr-3 pl-11">
      <svg width="100%" height={HEIGHT + 44} role="img" aria-label={label} className="block overflow-visible">
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line
              x1="0"
              x2="100%"
              y1={y(share)}
              y2={y(share)}
              stroke={share === 0 ? 'var(--color-line-strong)' : 'var(--color-line)'}
            />
            <text x="-8" y={y(share) + 4} textAnchor="end" className={SMALL}>
              {percent(share)}
            </text>
          </g>
        ))}
        {points.length > 0 && (
          <svg
            width="100%"
            height={HEIGHT}
            viewBox={`0 0 100 ${HEIGHT}`}
            preserveAspectRatio="none"
            overflow="visible"
            aria-hidden="true"
          >
            <path
              d={`${stroke(steps) ?? ''}L100 ${HEIGHT}L0 ${HEIGHT}Z`}
              fill="var(--color-series-1)"
              opacity="0.1"
            />
            <path
              d={stroke(steps) ?? undefined}
              fill="none"
              stroke="var(--color-series-1)"
              strokeWidth="2"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
        )}
        {points.map(({ name, share }, i) => (
          <circle
            key={name}
            cx={`${x(i + 1)}%`}
            cy={y(share)}
            r={points.length > 40 ? 1.5 : 3}
            fill="var(--color-series-1)"
          />
        ))}
        {marked && marked.count > 0 && (
          <Elbow {...marked} x={x(marked.count)} y={y(marked.share)} counted={counted} />
        )}
        {steps
          .filter(({ count }) => count % every === 0)
          .map(({ count }) => (
            <text key={count} x={`${x(count)}%`} y={HEIGHT + 18} textAnchor="middle" className={SMALL}>
              {count}
            </text>
          ))}
        <text x="100%" y={HEIGHT + 38} textAnchor="end" className="fill-ink text-fine font-medium">
          {counted.many} taken together, most asked for first →
        </text>
      </svg>
    </div>
  );
}

interface ElbowProps {
  count: number;
  share: Share;
  /** Per cent of the width, and pixels from the top. */
  x: number;
  y: number;
  counted: { one: string; many: string };
}

/** The words stand where the curve is not: to the right of the mark and under it, or to the left where the room ends. */
function Elbow({ count: some, share, x, y, counted }: ElbowProps) {
  const right = x <= 50;
  return (
    <g>
      <line x1="0" x2={`${x}%`} y1={y} y2={y} stroke="var(--color-line-strong)" strokeDasharray="3 3" />
      <line
        x1={`${x}%`}
        x2={`${x}%`}
        y1={y}
        y2={HEIGHT}
        stroke="var(--color-line-strong)"
        strokeDasharray="3 3"
      />
      <circle
        cx={`${x}%`}
        cy={y}
        r="6"
        fill="var(--color-paper)"
        stroke="var(--color-series-1)"
        strokeWidth="2.5"
      />
      <text
        x={`${x}%`}
        dx={right ? 10 : -10}
        y={Math.min(HEIGHT - 10, y + 24)}
        textAnchor={right ? 'start' : 'end'}
        className="fill-ink text-fine font-medium"
      >
        {count(some, counted.one, counted.many)}: {percent(share)}
      </text>
    </g>
  );
}
