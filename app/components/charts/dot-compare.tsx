import type { Estimate, Share } from '@/lib/stats/interval';

export interface DotRow {
  key: string | number;
  name: string;
  /** One for each of `series`; null where there are too few postings to say. */
  shares: readonly (Estimate | null)[];
  href?: string;
}

export interface DotCompareProps {
  /** One sentence: the finding. */
  label: string;
  rows: readonly DotRow[];
  /** What the dots of one row stand for, up to five; one unnamed unless told. */
  series?: readonly string[];
  /** A log axis shows ratios alike, a linear one starts at 0. */
  scale?: 'log' | 'linear';
  reference?: { share: Share; name: string } | null;
}

export function DotCompare({ label }: DotCompareProps) {
  return <ul aria-label={label} />;
}
