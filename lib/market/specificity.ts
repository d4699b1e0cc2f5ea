import type { Estimate } from '@/lib/stats/interval';
import { locationQuotient } from '@/lib/stats/location-quotient';
import { logOddsZ } from '@/lib/stats/log-odds';
import type { SkillId } from '@/lib/taxonomy/skill';
import { type Portion, portionOf } from './demand';
import type { Market } from './market';
import { rowsAsking } from './rows-asking';
import { countGroups, type UnitGroups, unitGroups } from './unit-groups';

/** How an occupation asks for something. */
export interface RoleDemand extends Portion {
  /** Unit group of ISCO-08. */
  code: string;
  /** The location quotient: how many times as often as the whole slice. */
  times: Estimate | null;
  /** How much more than the rest of the slice, in standard errors: see `logOddsZ`. */
  specificity: number;
}

/**
 * The occupations of the slice that ask for any of some skills, the most specific first. Specificity compares mentions: the postings of
 * the occupation that ask, out of all that its postings ask for. A posting that asks for several of the skills mentions them once.
 * @param rows the postings of the slice that ask
 */
export function rolesAsking(market: Market, skills: readonly SkillId[], rows: Uint32Array): RoleDemand[] {
  const groups = unitGroups(market);
  const asking = countGroups(market, groups, rows);
  const mentions = mentionsByGroup(market, groups);
  const repeated = repeatedByGroup(market, groups, skills, asking);
  const all = sum(mentions) - sum(repeated);
  return groups.codes
    .map((code, i): RoleDemand => {
      const group = i + 1;
      const postings = asking[group]!;
      const of = groups.sizes[group]!;
      const portion = portionOf(postings, of);
      return {
        code,
        ...portion,
        times: portion.share && locationQuotient(postings, of, rows.length, market.size),
        specificity: specificityOf(postings, mentions[group]! - repeated[group]!, rows.length, all),
      };
    })
    .filter(({ postings }) => postings > 0)
    .sort((a, b) => b.specificity - a.specificity || (a.code < b.code ? -1 : 1));
}

/** The prior is worth as many mentions as the part has, at most so many. */
export const LARGEST_PRIOR = 1000;

const specificityOf = (here: number, ofHere: number, everywhere: number, ofEverywhere: number): number =>
  logOddsZ(here, ofHere, everywhere, ofEverywhere, Math.min(LARGEST_PRIOR, ofHere)).z;

const counted = new WeakMap<Market, Float64Array>();

/** All that the postings of each unit group ask for, each skill of each posting once; at 0 that of the postings of none. */
function mentionsByGroup(market: Market, { groupOf, sizes }: UnitGroups): Float64Array {
  const known = counted.get(market);
  if (known) return known;
  const { skillOffsets, dimensions } = market.index;
  const { rows } = market.selection;
  const { codes } = dimensions.isco;
  const mentions = new Float64Array(sizes.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    mentions[groupOf[codes[row]!]!]! += skillOffsets[row + 1]! - skillOffsets[row]!;
  }
  counted.set(market, mentions);
  return mentions;
}

/** By unit group, the mentions of some skills beyond the first of each posting. */
function repeatedByGroup(
  { index, selection }: Market,
  { groupOf, sizes }: UnitGroups,
  skills: readonly SkillId[],
  asking: Uint32Array,
): Float64Array {
  const repeated = new Float64Array(sizes.length);
  if (skills.length < 2) return repeated;
  const { codes } = index.dimensions.isco;
  for (const skill of new Set(skills)) {
    const rows = rowsAsking(index, skill);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (selection.mask[row] === 1) repeated[groupOf[codes[row]!]!]!++;
    }
  }
  for (let group = 0; group < repeated.length; group++) repeated[group]! -= asking[group]!;
  return repeated;
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
