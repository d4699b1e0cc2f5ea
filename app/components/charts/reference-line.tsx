import { percent } from '@/app/format';
import type { Share } from '@/lib/stats/interval';
import { ChartRow } from './chart-row';

export interface Reference {
  share: Share;
  /** What it is the share of: "all postings". */
  name: string;
}

/** The words of a line through all rows, above the first of them. `at` is per cent of the width. */
export function ReferenceWords({ reference: { share, name }, at }: { reference: Reference; at: number }) {
  return (
    <ChartRow name="">
      <svg width="100%" height="20" aria-hidden="true" className="block overflow-visible">
        <text x={`${at}%`} y="13" textAnchor={anchorAt(at)} className="fill-soft text-fine">
          {name}: {percent(share)}
        </text>
      </svg>
    </ChartRow>
  );
}

/** Keeps words within the drawing. */
export function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 30) return 'start';
  return at > 70 ? 'end' : 'middle';
}

/** The piece of that line in one row, legible on the ground and on a bar. */
export function ReferenceLine({ at }: { at: number }) {
  const line = { x1: `${at}%`, x2: `${at}%`, y1: 0, y2: '100%' };
  return (
    <>
      <line {...line} stroke="var(--color-paper)" strokeWidth="3.5" />
      <line {...line} stroke="var(--color-ink)" strokeWidth="1.5" strokeDasharray="3 3" />
    </>
  );
}
