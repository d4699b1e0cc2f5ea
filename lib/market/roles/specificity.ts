import type { Market } from '@/lib/market/market';
import { LARGEST_PRIOR } from '@/lib/market/specificity';
import { logOddsZ } from '@/lib/stats/log-odds';
import type { RoleTable } from './role-table';

/**
 * How much more a role asks for each skill than the rest of the slice does, beside `table.skills`: the log-odds ratio with an
 * informative Dirichlet prior, divided by its standard error. The prior is the slice's own mix of skills, worth as many mentions
 * as the role has, at most `LARGEST_PRIOR`: few mentions are drawn towards no difference.
 *
 * Source: Monroe, Colaresi & Quinn, "Fightin' Words", Political Analysis 16 (2008), equations 15, 16, 19 and 22.
 */
export function specificities(market: Market, table: RoleTable, role: number): Float64Array {
  const { skillCounts } = market;
  const { mentions } = table;
  const from = table.offsets[role]!;
  const to = table.offsets[role + 1]!;
  let own = 0;
  for (let at = from; at < to; at++) own += table.counts[at]!;
  const others = mentions - own;
  const prior = Math.min(LARGEST_PRIOR, own);
  const scores = new Float64Array(to - from);
  if (others === 0) return scores;
  for (let at = from; at < to; at++)
    scores[at - from] = logOddsZ(table.counts[at]!, own, skillCounts[table.skills[at]!]!, mentions, prior).z;
  return scores;
}
