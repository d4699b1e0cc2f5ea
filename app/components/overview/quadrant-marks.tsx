import { VERDICTS } from '@/lib/relevance/assessment';
import { VERDICT_SHAPES, verdictColour } from '../verdict-shapes';
import type { QuadrantMark } from './quadrant-layout';

const idOf = (verdict: string) => `mark-${verdict.replaceAll(' ', '-')}`;

/** The marks as first painted, and as printed. The last drawn lie on top: the most relevant. */
export function QuadrantMarks({ marks }: { marks: readonly QuadrantMark[] }) {
  return (
    <g className="static-marks">
      <defs>
        {VERDICTS.map((verdict) => {
          const { path, open } = VERDICT_SHAPES[verdict];
          const colour = verdictColour(verdict);
          return (
            <path
              key={verdict}
              id={idOf(verdict)}
              d={path}
              fill={open ? 'none' : colour}
              stroke={open ? colour : 'var(--color-paper)'}
              strokeWidth={open ? 2 : 1}
            />
          );
        })}
      </defs>
      {marks.toReversed().map(({ id, verdict, x, y }) => (
        <use key={id} href={`#${idOf(verdict)}`} x={`${x}%`} y={y} />
      ))}
    </g>
  );
}
