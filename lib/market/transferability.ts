import { normalisedEntropy } from '@/lib/stats/entropy';
import { DEMAND_RULES } from './demand';
import type { Market } from './market';
import { countGroups, unitGroups } from './unit-groups';

/** What transferability needs before it is told. */
export const TRANSFER_RULES = {
  /** Fewest postings of an occupation that is looked at, and fewest such occupations. */
  postings: 50,
  occupations: 2,
  /** Fewest postings in them that ask. */
  asking: DEMAND_RULES.postings,
} as const;

/** How evenly occupations ask for something. */
export interface Transferability {
  /** 0 where one occupation alone asks, 1 where all ask alike; null where nothing can be told. */
  value: number | null;
  /** Occupations with enough postings to be looked at. */
  occupations: number;
  /** Why there is no value, in words for the user. */
  why: string | null;
}

/**
 * The normalised entropy of the share over the slice's occupations (unit groups of ISCO-08) with at least `TRANSFER_RULES.postings`
 * postings: each occupation weighs the same, however many its postings.
 * @param rows the postings of the slice that ask
 */
export function transferabilityOf(market: Market, rows: Uint32Array): Transferability {
  const groups = unitGroups(market);
  const asking = countGroups(market, groups, rows);
  const shares: number[] = [];
  let askingThere = 0;
  for (let group = 1; group < asking.length; group++) {
    const size = groups.sizes[group]!;
    if (size < TRANSFER_RULES.postings) continue;
    shares.push(asking[group]! / size);
    askingThere += asking[group]!;
  }
  const occupations = shares.length;
  const none = (why: string) => ({ value: null, occupations, why });
  if (occupations < TRANSFER_RULES.occupations) {
    const found = occupations === 0 ? 'No occupation has' : 'Only one occupation has';
    return none(`${found} ${TRANSFER_RULES.postings} postings or more in this slice.`);
  }
  if (askingThere < TRANSFER_RULES.asking) {
    const postings = askingThere === 1 ? '1 posting asks' : `${askingThere} postings ask`;
    return none(
      `${askingThere === 0 ? 'No posting asks' : postings} for it in the occupations that are large enough: ${TRANSFER_RULES.asking} are needed.`,
    );
  }
  return { value: normalisedEntropy(shares), occupations, why: null };
}
