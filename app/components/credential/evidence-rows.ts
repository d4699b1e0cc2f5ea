import type { Market } from '@/lib/market/market';
import { rowsAsking } from '@/lib/market/rows-asking';
import type { SkillId } from '@/lib/taxonomy/skill';

/** As many candidates as are read from the database for their day, at most. */
const MOST_READ = 400;

/**
 * The postings of the slice that ask for most of some skills, the newest of equal ones first, by their ids in the
 * database, with how many of the skills each asks for. Of those with the same title one is taken, so that one employer's
 * series does not fill the list. The index knows the month alone: those that tie with the last one wanted come too.
 */
export function evidenceRows(
  { index, selection }: Pick<Market, 'index' | 'selection'>,
  skills: readonly SkillId[],
  most: number,
): Map<number, number> {
  const asked = new Map<number, number>();
  for (const skill of skills) {
    for (const row of rowsAsking(index, skill)) {
      if (selection.mask[row] === 1) asked.set(row, (asked.get(row) ?? 0) + 1);
    }
  }
  const month = (row: number) => index.months[row] ?? 0;
  const ordered = [...asked].sort(([a, asksA], [b, asksB]) => asksB - asksA || month(b) - month(a) || a - b);
  const titles = new Set<number>();
  const found = new Map<number, number>();
  let last: { asks: number; month: number } | null = null;
  for (const [row, asks] of ordered) {
    if (last && (asks !== last.asks || month(row) !== last.month || found.size === MOST_READ)) break;
    const title = index.titles.codes[row] ?? 0;
    if (titles.has(title)) continue;
    titles.add(title);
    found.set(index.postingIds[row] ?? 0, asks);
    if (found.size === most) last = { asks, month: month(row) };
  }
  return found;
}
