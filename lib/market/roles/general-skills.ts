import type { Market } from '@/lib/market/market';
import { TRANSFER_RULES } from '@/lib/market/transferability';
import { type RoleTable, roleTable } from './role-table';

/**
 * 1 for each skill, by its id, that is asked for in most occupations: the effective number of unit groups over which its share is
 * spread (the exponential of its entropy) is at least half of all those with `TRANSFER_RULES.postings` or more, of whose postings
 * `TRANSFER_RULES.asking` or more ask. Null where there are fewer than two such groups: nothing can be told.
 */
export function generalSkills(market: Market): Uint8Array | null {
  const table = roleTable(market, 4);
  const known = kept.get(table);
  if (known !== undefined) return known;
  const general = spreadOverHalf(market.index.skillCount, table);
  kept.set(table, general);
  return general;
}

const kept = new WeakMap<RoleTable, Uint8Array | null>();

function spreadOverHalf(skillCount: number, table: RoleTable): Uint8Array | null {
  const shares = new Float64Array(skillCount);
  const logs = new Float64Array(skillCount);
  const asking = new Uint32Array(skillCount);
  let roles = 0;
  for (let role = 0; role < table.sizes.length; role++) {
    const size = table.sizes[role]!;
    if (size < TRANSFER_RULES.postings) continue;
    roles++;
    for (let at = table.offsets[role]!; at < table.offsets[role + 1]!; at++) {
      const share = table.counts[at]! / size;
      asking[table.skills[at]!]! += table.counts[at]!;
      shares[table.skills[at]!]! += share;
      logs[table.skills[at]!]! += share * Math.log(share);
    }
  }
  if (roles < TRANSFER_RULES.occupations) return null;
  const general = new Uint8Array(skillCount);
  for (let skill = 0; skill < skillCount; skill++) {
    if (asking[skill]! < TRANSFER_RULES.asking) continue;
    const sum = shares[skill]!;
    // Entropy of share / sum over roles.
    if (Math.log(sum) - logs[skill]! / sum >= Math.log(roles / 2)) general[skill] = 1;
  }
  return general;
}
