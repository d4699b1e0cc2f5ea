import { rowsAsking } from '@/lib/market/rows-asking';
import type { MarketView } from '@/lib/relevance/market-view';
import type { SkillId } from '@/lib/taxonomy/skill';

/**
 * The postings of the slice that ask for most of some skills, the newest of equal ones first, as ids for the database.
 * Of those with the same title one is taken, so that one employer's series does not fill the list.
 */
export function evidenceRows(view: MarketView, skills: readonly SkillId[], most: number): number[] {
  const { index, selection } = view;
  const asked = new Map<number, number>();
  for (const skill of skills) {
    for (const row of rowsAsking(index, skill)) {
      if (selection.mask[row] === 1) asked.set(row, (asked.get(row) ?? 0) + 1);
    }
  }
  const ordered = [...asked].sort(
    ([a, asksA], [b, asksB]) => asksB - asksA || (index.months[b] ?? 0) - (index.months[a] ?? 0) || a - b,
  );
  const titles = new Set<number>();
  const found: number[] = [];
  for (const [row] of ordered) {
    const title = index.titles.codes[row] ?? 0;
    if (titles.has(title)) continue;
    titles.add(title);
    found.push(index.postingIds[row] ?? 0);
    if (found.length === most) break;
  }
  return found;
}
