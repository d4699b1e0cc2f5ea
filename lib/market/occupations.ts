import type { Estimate } from '@/lib/stats/interval';
import { wilsonInterval } from '@/lib/stats/wilson';
import type { MarketIndex } from './market-index';

/** How often the postings of one occupation ask for something. */
export interface OccupationDemand {
  occupation: string;
  /** Postings of the occupation in the slice, N_o, and those of them that ask. */
  postings: number;
  asking: number;
  share: Estimate;
  /** The location quotient: the occupation's share divided by the whole slice's. */
  times: number;
}

/** Postings by occupation code among the given rows; code 0 is the postings without an occupation. */
export function countOccupations(index: MarketIndex, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(index.occupations.values.length);
  const { codes } = index.occupations;
  for (let i = 0; i < rows.length; i++) counts[codes[rows[i]!]!]!++;
  return counts;
}

/**
 * The occupations with at least `atLeast` postings in which some of the rows lie, the surest demand (highest lower bound)
 * first. `rows` are the postings of the slice that ask, `sizes` the slice's postings by occupation code. Postings without
 * an occupation are in the slice's own share and in no occupation. Linear in `rows`.
 */
export function occupationsAsking(
  index: MarketIndex,
  sizes: Uint32Array,
  sliceSize: number,
  rows: Uint32Array,
  atLeast = 1,
): OccupationDemand[] {
  const asking = new Map<number, number>();
  const { codes, values } = index.occupations;
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i]!]!;
    if (code !== 0 && sizes[code]! >= atLeast) asking.set(code, (asking.get(code) ?? 0) + 1);
  }
  return Array.from(asking, ([code, asked]) => {
    const postings = sizes[code]!;
    const share = wilsonInterval(asked, postings);
    const times = share.value / (rows.length / sliceSize);
    return { occupation: values.at(code), postings, asking: asked, share, times };
  }).sort((a, b) => b.share.low - a.share.low || (a.occupation < b.occupation ? -1 : 1));
}
