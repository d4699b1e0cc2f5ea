import { employersOf } from '@/lib/market/employers';
import type { Market } from '@/lib/market/market';
import type { EmployerAnswer, PortionAnswer } from '@/lib/reports/answers/parts';

/** The employers of some postings, and how many of the postings name theirs. */
export function employerParts(
  market: Market,
  rows: Uint32Array,
): { employers: EmployerAnswer[]; employersStated: PortionAnswer } {
  const { employers, stated } = employersOf(market, rows);
  return { employers, employersStated: stated };
}
