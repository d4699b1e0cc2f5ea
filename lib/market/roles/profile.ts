import { type Portion, portionOf } from '@/lib/market/demand';
import type { Market } from '@/lib/market/market';
import type { Estimate } from '@/lib/stats/interval';
import { locationQuotient } from '@/lib/stats/location-quotient';
import type { SkillId } from '@/lib/taxonomy/skill';
import type { RoleTable } from './role-table';
import { ROLE_RULES } from './rules';
import { specificities } from './specificity';

/** A skill of a role, and how many of its postings ask for it. */
export interface ProfileSkill extends Portion {
  skill: SkillId;
  /** The location quotient: how many times as often as the whole slice. */
  times: Estimate | null;
  /** How much more the role asks for it than the rest of the slice, in standard errors: see `specificities`. */
  specificity: number;
  /** The weight of the Burning Glass Institute, 0 to 1, the role's largest being 1. */
  weight: number;
}

/** All that a role asks for, the most frequent first; of two as frequent the smaller id. */
export function roleProfile(market: Market, table: RoleTable, role: number): ProfileSkill[] {
  const from = table.offsets[role]!;
  const size = table.sizes[role]!;
  const scores = specificities(market, table, role);
  const weights = instituteWeights(table, role);
  return Array.from(scores, (specificity, i) => {
    const postings = table.counts[from + i]!;
    const skill = table.skills[from + i]!;
    const portion = portionOf(postings, size);
    const times = portion.share && locationQuotient(postings, size, market.skillCounts[skill]!, market.size);
    return { skill, ...portion, times, specificity, weight: weights[i]! };
  }).sort((a, b) => b.postings - a.postings || a.skill - b.skill);
}

/**
 * Beside a role's skills, 0.3 x skill rate + 0.7 x TF-IDF, the weight that the Burning Glass Institute documents; it does not say how the
 * two are brought to one scale: here each is divided by the role's largest, and so is their sum. The rate, and the term's
 * frequency, is the share of the role's postings; the inverse document frequency is `log((1 + roles) / (1 + roles that ask))` over
 * the level's roles with `ROLE_RULES.postings` or more, of which a role asks whose share is `ROLE_RULES.asks` or more. (Of a million
 * postings nearly every role asks for nearly every skill in some.)
 *
 * Source: skills-first.org/methodology.
 */
function instituteWeights(table: RoleTable, role: number): Float64Array {
  const { asking, roles } = rolesAsking(table);
  const from = table.offsets[role]!;
  const to = table.offsets[role + 1]!;
  const size = table.sizes[role]!;
  const rates = new Float64Array(to - from);
  const distinct = new Float64Array(to - from);
  for (let at = from; at < to; at++) {
    const rate = table.counts[at]! / size;
    rates[at - from] = rate;
    distinct[at - from] = rate * Math.log((1 + roles) / (1 + asking[table.skills[at]!]!));
  }
  scale(rates);
  scale(distinct);
  return scale(rates.map((rate, i) => 0.3 * rate + 0.7 * distinct[i]!));
}

/** Divides by the largest, where it is more than zero. */
function scale(values: Float64Array): Float64Array {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  if (largest > 0) for (let i = 0; i < values.length; i++) values[i]! /= largest;
  return values;
}

const counted = new WeakMap<RoleTable, { asking: Uint32Array; roles: number }>();

/** By skill id, how many roles with enough postings ask for it; and how many such roles there are. */
function rolesAsking(table: RoleTable): { asking: Uint32Array; roles: number } {
  const known = counted.get(table);
  if (known) return known;
  let most = 0;
  for (const skill of table.skills) most = Math.max(most, skill);
  const asking = new Uint32Array(most + 1);
  let roles = 0;
  for (let role = 0; role < table.sizes.length; role++) {
    const size = table.sizes[role]!;
    if (size < ROLE_RULES.postings) continue;
    roles++;
    for (let at = table.offsets[role]!; at < table.offsets[role + 1]!; at++)
      if (table.counts[at]! >= ROLE_RULES.asks * size) asking[table.skills[at]!]!++;
  }
  const found = { asking, roles };
  counted.set(table, found);
  return found;
}
