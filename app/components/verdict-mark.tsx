import type { Verdict } from '@/lib/relevance/assessment';
import { VERDICT_SHAPES, verdictColour } from './verdict-shapes';

/** The shape and colour of a verdict; its word stands beside it. */
export function VerdictMark({ verdict, size = 14 }: { verdict: Verdict; size?: number }) {
  const { path, open } = VERDICT_SHAPES[verdict];
  const colour = verdictColour(verdict);
  return (
    <svg width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true" className="shrink-0">
      <path
        d={path}
        fill={open ? 'none' : colour}
        stroke={open ? colour : 'none'}
        strokeWidth={open ? 2 : 0}
      />
    </svg>
  );
}
