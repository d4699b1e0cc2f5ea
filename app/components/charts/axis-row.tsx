import { ChartRow } from './chart-row';

export interface AxisTick {
  /** Per cent of the width. */
  at: number;
  words: string;
  /** Whether it stands on a narrow screen as well. */
  narrow: boolean;
}

/** The axis under the rows of a chart. */
export function AxisRow({ ticks }: { ticks: readonly AxisTick[] }) {
  return (
    <ChartRow name="">
      <svg width="100%" height="24" aria-hidden="true" className="block overflow-visible">
        <line x1="0" x2="100%" y1="0.5" y2="0.5" stroke="var(--color-line-strong)" />
        {ticks.map(({ at, words, narrow }) => (
          <g key={at} className={narrow ? undefined : '@max-3xl:hidden'}>
            <line x1={`${at}%`} x2={`${at}%`} y1="0" y2="5" stroke="var(--color-line-strong)" />
            <text x={`${at}%`} y="18" textAnchor={edgeAnchor(at)} className="fill-soft text-fine">
              {words}
            </text>
          </g>
        ))}
      </svg>
    </ChartRow>
  );
}

/** Only words at the very ends are drawn inwards. */
function edgeAnchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 2) return 'start';
  return at > 98 ? 'end' : 'middle';
}

/** The fine lines of that axis in one row. */
export function AxisLines({ ticks }: { ticks: readonly AxisTick[] }) {
  return ticks.map(({ at, narrow }) => (
    <line
      key={at}
      x1={`${at}%`}
      x2={`${at}%`}
      y1="0"
      y2="100%"
      stroke="var(--color-line)"
      className={narrow ? undefined : '@max-3xl:hidden'}
    />
  ));
}
