import type { Market } from '@/lib/market/market';
import type { RoleTable } from './role-table';

/** For each role its postings by month, over the months of the slice. */
export function rolesByMonth({ index, selection }: Market, table: RoleTable): Uint32Array[] {
  const length = selection.monthTotals.length;
  const counts = table.codes.map(() => new Uint32Array(length));
  const first = selection.months?.first ?? 0;
  for (let row = 0; row < index.size; row++) {
    const role = table.roleOfRow[row]!;
    const month = index.months[row]!;
    if (role !== 0 && month !== 0) counts[role - 1]![month - first]!++;
  }
  return counts;
}
