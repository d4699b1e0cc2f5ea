import { DEMAND_RULES } from '@/lib/market/demand';
import type { Market } from '@/lib/market/market';
import type { Estimate } from '@/lib/stats/interval';
import { wilsonInterval, Z95 } from '@/lib/stats/wilson';
import type { RoleTable } from './role-table';

/**
 * Of all that the postings of each role ask for (each skill of each posting counting once), the part that are general skills: near 1 for
 * a generalist's role, near 0 for a specialist's. Null for a role with fewer than `DEMAND_RULES.postings` postings, or that asks for nothing.
 *
 * A posting's skills come together, so the interval is that of a ratio of two means over postings (the delta method), not of a share
 * of independent mentions. Where all mentions are alike, and nothing scatters, it is Wilson's over the postings.
 *
 * Source: W. G. Cochran, Sampling Techniques (1977), section 6.
 *
 * @param general 1 for each general skill, by skill id
 */
export function generalShares({ index }: Market, table: RoleTable, general: Uint8Array): (Estimate | null)[] {
  const { roleOfRow, sizes } = table;
  const roles = sizes.length;
  const all = new Float64Array(roles);
  const some = new Float64Array(roles);
  const allSquared = new Float64Array(roles);
  const someSquared = new Float64Array(roles);
  const both = new Float64Array(roles);
  const { skills, skillOffsets } = index;
  for (let row = 0; row < index.size; row++) {
    const role = roleOfRow[row]! - 1;
    if (role < 0) continue;
    const start = skillOffsets[row]!;
    const end = skillOffsets[row + 1]!;
    const a = end - start;
    let g = 0;
    for (let at = start; at < end; at++) g += general[skills[at]!]!;
    all[role]! += a;
    some[role]! += g;
    allSquared[role]! += a * a;
    someSquared[role]! += g * g;
    both[role]! += a * g;
  }
  return Array.from(sizes, (n, role) => {
    const mentions = all[role]!;
    if (n < DEMAND_RULES.postings || mentions === 0) return null;
    const value = some[role]! / mentions;
    if (value === 0 || value === 1) return wilsonInterval(value * n, n);
    const scatter = someSquared[role]! - 2 * value * both[role]! + value * value * allSquared[role]!;
    const half = (Z95 * Math.sqrt((Math.max(0, scatter) * n) / (n - 1))) / mentions;
    return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
  });
}
