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

export function Spark(_: SparkProps) {
  return <svg aria-hidden="true" />;
}
