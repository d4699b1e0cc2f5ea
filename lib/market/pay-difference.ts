import { stratifiedDifference } from '@/lib/stats/hodges-lehmann';
import type { Estimate } from '@/lib/stats/interval';
import { type Portion, portionOf } from './demand';
import type { Market } from './market';
import { PAY_RULES, payOf, slicePay } from './pay';
import { payStrata } from './pay-strata';

/** Advertised pay with and without something. */
export interface PayDifference {
  /** As ISO 4217; null where no posting of the slice states its pay. */
  currency: string | null;
  /** Yearly pay with less pay without, within the same occupation and region; null where it cannot be told. */
  difference: Estimate | null;
  /** Why not, in words for the user. */
  why: string | null;
  /** Pairs of occupation and region in which both are found. */
  strata: number;
  /** Yearly pay of those that ask, and of the others, wherever they are; ascending. */
  asking: Float32Array;
  others: Float32Array;
  /** How many of the postings that ask state their pay in the currency. */
  stated: Portion;
}

/**
 * The difference in advertised yearly pay between the postings of the slice that ask and the others, compared only within the same
 * occupation and region (see `payStrata`), with `PAY_RULES.postings` or more compared on either side. A difference, never a cause.
 */
export function payDifferenceOf(market: Market, rows: Uint32Array): PayDifference {
  const pay = slicePay(market);
  const asking = payOf(pay, rows);
  const others = without(pay.sorted, asking);
  const strata = pay.currency === null ? [] : payStrata(market, rows);
  const compared = { asking: 0, others: 0 };
  for (const stratum of strata) {
    compared.asking += stratum.asking.length;
    compared.others += stratum.others.length;
  }
  const few = pay.currency === null ? NO_PAY : tooFew(asking.length, others.length, compared, pay.currency);
  const difference =
    few === null ? stratifiedDifference(strata.map((s) => ({ with: s.asking, without: s.others }))) : null;
  return {
    currency: pay.currency,
    difference: difference && { value: difference.value, low: difference.low, high: difference.high },
    why: few ?? (difference === null ? 'No difference can be told from these postings.' : null),
    strata: strata.length,
    asking,
    others,
    stated: portionOf(asking.length, rows.length),
  };
}

const NO_PAY = 'No posting in this slice states its yearly pay.';

function tooFew(
  asking: number,
  others: number,
  compared: { asking: number; others: number },
  currency: string,
): string | null {
  const least = PAY_RULES.postings;
  const state = (count: number) => (count === 1 ? '1 posting' : `${count === 0 ? 'no' : count} postings`);
  const sentence = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;
  if (asking < least)
    return sentence(
      `${state(asking)} that ask for it ${asking === 1 ? 'states' : 'state'} pay in ${currency}: ${least} are needed.`,
    );
  if (others < least)
    return sentence(
      `${state(others)} that do not ask for it ${others === 1 ? 'states' : 'state'} pay in ${currency}: ${least} are needed.`,
    );
  if (compared.asking < least || compared.others < least)
    return `Within the same occupation and region, ${state(compared.asking)} that ask for it can be held against ${state(compared.others)} that do not: ${least} are needed on either side.`;
  return null;
}

/** Ascending values less some of them, ascending too. */
function without(all: Float32Array, some: Float32Array): Float32Array {
  const rest = new Float32Array(all.length - some.length);
  let at = 0;
  let next = 0;
  for (let i = 0; i < all.length; i++) {
    if (next < some.length && all[i] === some[next]) next++;
    else rest[at++] = all[i]!;
  }
  return rest;
}
