import { currenciesOf } from './main-currency';
import type { Market } from './market';

export const PAY_RULES = {
  /** Fewest postings on either side of a comparison, and fewest of which quantiles are told. */
  postings: 30,
  /** Pay this many times the slice's median, or this part of it, is a slip of the pen or not of a year. */
  farthest: 10,
} as const;

/** The slice's sane pay. */
export interface SlicePay {
  /** As ISO 4217, the currency in which most postings state their pay; null where none does. */
  currency: string | null;
  /** Ascending. */
  sorted: Float32Array;
  /** Yearly pay of a row; NaN where it states none that is sane, or in another currency. */
  of(row: number): number;
}

const found = new WeakMap<Market, SlicePay>();

/**
 * The yearly pay of the slice's postings in its most frequent currency, within `PAY_RULES.farthest` times of its median. Other
 * currencies are left out, for no rate holds over years and countries. Sorted once.
 */
export function slicePay(market: Market): SlicePay {
  const known = found.get(market);
  if (known) return known;
  const { index } = market;
  const { main, counts } = currenciesOf(market);
  const currencies = index.dimensions.currency.codes;
  const stated = new Float32Array(counts[main] ?? 0);
  let at = 0;
  const { rows } = market.selection;
  if (main !== 0) {
    for (let i = 0; i < rows.length; i++) {
      const pay = index.pay[rows[i]!]!;
      if (currencies[rows[i]!] === main && pay > 0) stated[at++] = pay;
    }
  }
  stated.sort();
  const median = stated[stated.length >> 1] ?? 0;
  const least = median / PAY_RULES.farthest;
  const most = median * PAY_RULES.farthest;
  const pay: SlicePay = {
    currency: main === 0 ? null : index.dimensions.currency.values.at(main),
    sorted: stated.filter((value) => value >= least && value <= most),
    of(row) {
      const value = index.pay[row]!;
      return main !== 0 && currencies[row] === main && value >= least && value <= most ? value : Number.NaN;
    },
  };
  found.set(market, pay);
  return pay;
}

/** The sane pay of some rows of the slice, ascending. */
export function payOf({ of }: SlicePay, rows: Uint32Array): Float32Array {
  const pay = new Float32Array(rows.length);
  let stated = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = of(rows[i]!);
    if (!Number.isNaN(value)) pay[stated++] = value;
  }
  return pay.subarray(0, stated).sort();
}
