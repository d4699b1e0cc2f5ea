import type { Market } from './market';
import { valueCounts } from './value-counts';

/** The unit groups of ISCO-08 (four digits) that the slice's postings are of, numbered from 1 in the order of their codes. */
export interface UnitGroups {
  /** Code of group g at g - 1. */
  codes: readonly string[];
  /** For each value of the dimension `isco` the number of its group; 0 where it is of none. */
  groupOf: Uint16Array;
  /** Postings of the slice by group; at 0 those of none. */
  sizes: Uint32Array;
}

const found = new WeakMap<Market, UnitGroups>();

/** The slice's unit groups, found once. */
export function unitGroups(market: Market): UnitGroups {
  const known = found.get(market);
  if (known) return known;
  const counts = valueCounts(market, 'isco');
  const names = Array.from(market.index.dimensions.isco.values, (value, code) =>
    counts[code]! > 0 && /^\d{4}/.test(value) ? value.slice(0, 4) : '',
  );
  const codes = [...new Set(names)].filter(Boolean).sort();
  const numbers = new Map(codes.map((code, i) => [code, i + 1]));
  const groupOf = Uint16Array.from(names, (name) => numbers.get(name) ?? 0);
  const sizes = new Uint32Array(codes.length + 1);
  groupOf.forEach((group, code) => {
    sizes[group]! += counts[code]!;
  });
  const groups = { codes, groupOf, sizes };
  found.set(market, groups);
  return groups;
}

/** Some rows by unit group; at 0 those of none. */
export function countGroups(market: Market, { groupOf, sizes }: UnitGroups, rows: Uint32Array): Uint32Array {
  const { codes } = market.index.dimensions.isco;
  const counts = new Uint32Array(sizes.length);
  for (let i = 0; i < rows.length; i++) counts[groupOf[codes[rows[i]!]!]!]!++;
  return counts;
}
