import type { ReactNode } from 'react';
import { count, oneIn, percent } from '@/app/format';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import { PLOT, type Quadrant } from './quadrant-layout';

const TICKS_X = [0, 25, 50, 75, 100];
const SMALL = 'fill-soft text-fine';

/** The plot without its marks: axes, grid, the line below which demand is little, the lane of zeros. Drawn on the server. */
export function QuadrantFrame({ quadrant, children }: { quadrant: Quadrant; children: ReactNode }) {
  const { yOf, ticks, zeros } = quadrant;
  const little = THRESHOLDS.littleReach.value;
  const lane = PLOT.height - PLOT.zeroLane;
  return (
    <svg
      width="100%"
      height={PLOT.height + 44}
      role="img"
      aria-label="Credentials by alignment and reach; the same figures stand in the table below."
      className="block overflow-visible"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1="0"
            x2="100%"
            y1={yOf(tick)}
            y2={yOf(tick)}
            stroke={tick === little ? 'var(--color-line-strong)' : 'var(--color-line)'}
            strokeDasharray={tick === little ? '4 3' : undefined}
          />
          <text x="-8" y={yOf(tick) + 4} textAnchor="end" className={SMALL}>
            {percent(tick)}
          </text>
        </g>
      ))}
      <text x="100%" y={yOf(little) + 15} textAnchor="end" className={SMALL}>
        {oneIn(little)}: below it, demand is little
      </text>
      <line x1="50%" x2="50%" y1="0" y2={lane} stroke="var(--color-line)" />
      <rect x="0" y={lane + 8} width="100%" height={PLOT.zeroLane - 8} fill="var(--color-sunken)" />
      <text x="-8" y={PLOT.height - 13} textAnchor="end" className={SMALL}>
        none
      </text>
      {zeros > 0 && (
        <text x="6" y={lane + 23} className={SMALL}>
          {count(zeros, 'credential')} that no posting asks for, side by side
        </text>
      )}
      <line x1="0" x2="100%" y1={PLOT.height} y2={PLOT.height} stroke="var(--color-line-strong)" />
      {TICKS_X.map((tick) => (
        <text
          key={tick}
          x={`${tick}%`}
          y={PLOT.height + 18}
          textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
          className={SMALL}
        >
          {tick}&nbsp;%
        </text>
      ))}
      <text x="100%" y={PLOT.height + 38} textAnchor="end" className="fill-ink text-fine font-medium">
        alignment: how much of it is asked for →
      </text>
      <text x="-40" y="-14" className="fill-ink text-fine font-medium">
        ↑ reach: postings that ask for any of it
      </text>
      <text x="100%" y="-14" textAnchor="end" className={`${SMALL} max-sm:hidden`}>
        most of it is asked for, often ↗
      </text>
      {children}
    </svg>
  );
}
