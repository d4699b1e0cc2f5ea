import { type Portion, portionOf } from './demand';
import type { Market } from './market';
import { countValues } from './value-counts';

/** An employer and how many of some postings are its own, out of those that name their employer. */
export interface EmployerDemand extends Portion {
  employer: string;
}

export const MOST_EMPLOYERS = 25;

/**
 * The employers of some postings, the most frequent first, at most `MOST_EMPLOYERS` (of as frequent ones those that were imported first);
 * and how many of the postings name theirs.
 */
export function employersOf(
  { index }: Market,
  rows: Uint32Array,
): { employers: EmployerDemand[]; stated: Portion } {
  const { values } = index.dimensions.employer;
  const counts = countValues(index, 'employer', rows);
  const stated = rows.length - counts[0]!;
  counts[0] = 0;
  const least = Math.max(1, counts.slice().sort().at(-MOST_EMPLOYERS) ?? 1);
  const employers = Array.from(counts.keys())
    .filter((code) => counts[code]! >= least)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, MOST_EMPLOYERS)
    .map((code) => ({ employer: values.at(code), ...portionOf(counts[code]!, stated) }));
  return { employers, stated: portionOf(stated, rows.length) };
}
