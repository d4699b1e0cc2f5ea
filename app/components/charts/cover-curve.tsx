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

export function CoverCurve({ label }: CoverCurveProps) {
  return <svg role="img" aria-label={label} />;
}
