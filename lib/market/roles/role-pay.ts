import type { Market } from '@/lib/market/market';
import { slicePay } from '@/lib/market/pay';
import type { Estimate } from '@/lib/stats/interval';
import { Z95 } from '@/lib/stats/wilson';
import type { RoleTable } from './role-table';

/** For each role the yearly pay of its postings, ascending, in the slice's currency: see `slicePay`. */
export function payByRole(market: Market, { roleOfRow, codes }: RoleTable): Float32Array[] {
  const pay = slicePay(market);
  const { rows } = market.selection;
  const sizes = new Uint32Array(codes.length);
  const values = new Float32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const role = roleOfRow[rows[i]!]!;
    values[i] = role === 0 ? Number.NaN : pay.of(rows[i]!);
    if (!Number.isNaN(values[i])) sizes[role - 1]!++;
  }
  const found = Array.from(sizes, (size) => new Float32Array(size));
  const next = new Uint32Array(codes.length);
  for (let i = 0; i < rows.length; i++) {
    if (Number.isNaN(values[i])) continue;
    const role = roleOfRow[rows[i]!]! - 1;
    found[role]![next[role]!++] = values[i]!;
  }
  for (const values of found) values.sort();
  return found;
}

/**
 * The median of at least six ascending values, with the interval between the two that stand about as far from the middle as chance may
 * move it: `n / 2 -+ 1.96 sqrt(n) / 2` places. Nothing is assumed of how they are spread. Null of fewer.
 *
 * Source: W. J. Conover, Practical Nonparametric Statistics (1999), section 3.2.
 */
export function medianOf(sorted: ArrayLike<number>): Estimate | null {
  const n = sorted.length;
  if (n < 6) return null;
  const value = (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2;
  const half = (Z95 * Math.sqrt(n)) / 2;
  const low = Math.max(1, Math.floor(n / 2 - half));
  return { value, low: sorted[low - 1]!, high: sorted[n - low]! };
}
