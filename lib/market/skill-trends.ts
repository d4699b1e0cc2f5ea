import type { SkillId } from '@/lib/taxonomy/skill';
import type { Market } from './market';
import { rowsAsking } from './rows-asking';
import type { TrendFigure } from './trend';
import { trendInSlice } from './trend-in-slice';

const fitted = new WeakMap<Market, Map<SkillId, TrendFigure>>();

/** The postings of the slice that ask for a skill by month, as `selection.monthTotals`. Linear in all that ask for it. */
export function monthsOfSkill({ index, selection }: Market, skill: SkillId): Uint32Array {
  const counts = new Uint32Array(selection.monthTotals.length);
  const first = selection.months?.first ?? 0;
  const rows = rowsAsking(index, skill);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const month = index.months[row]!;
    if (selection.mask[row] === 1 && month !== 0) counts[month - first]!++;
  }
  return counts;
}

/** The trend of a skill's share in the slice, fitted once. */
export function trendOfSkill(market: Market, skill: SkillId): TrendFigure {
  let known = fitted.get(market);
  if (!known) {
    known = new Map();
    fitted.set(market, known);
  }
  let trend = known.get(skill);
  if (!trend) {
    trend = trendInSlice(market, monthsOfSkill(market, skill));
    known.set(skill, trend);
  }
  return trend;
}
