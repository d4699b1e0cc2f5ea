import type { Estimate } from '@/lib/stats/interval';

const WIDTH = 88;
const HEIGHT = 14;

interface IntervalBarProps {
  estimate: Estimate;
  /** Where a value lies on the bar, 0 to 1. */
  position: (value: number) => number;
  /** Values at which a fine line stands. */
  ticks?: readonly number[];
  /** A CSS colour; ink unless told. */
  colour?: string;
}

/** An estimate on a line: its interval as a band, its value as a stroke. The figure itself stands beside it in words. */
export function IntervalBar({
  estimate: { value, low, high },
  position,
  ticks = [],
  colour = 'var(--color-ink)',
}: IntervalBarProps) {
  const x = (of: number) => 1 + (WIDTH - 2) * Math.min(1, Math.max(0, position(of)));
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      className="shrink-0"
    >
      <line
        x1="0"
        x2={WIDTH}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        stroke="var(--color-line-strong)"
        strokeOpacity="0.5"
      />
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={x(tick)}
          x2={x(tick)}
          y1="4"
          y2={HEIGHT - 4}
          stroke="var(--color-line-strong)"
          strokeOpacity="0.5"
        />
      ))}
      <rect
        x={x(low)}
        y={HEIGHT / 2 - 3}
        width={Math.max(1.5, x(high) - x(low))}
        height="6"
        rx="1.5"
        fill={colour}
        opacity="0.32"
      />
      <rect x={x(value) - 1.25} y="1" width="2.5" height={HEIGHT - 2} rx="1" fill={colour} />
    </svg>
  );
}
