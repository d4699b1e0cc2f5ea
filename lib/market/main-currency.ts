import type { Market } from './market';

/** The currencies in which the slice's postings state their pay, by code, and the one that most state. */
export interface Currencies {
  counts: Uint32Array;
  /** Postings that state pay in any. */
  stated: number;
  /** Code of the most frequent; 0 where no posting states pay. */
  main: number;
}

const found = new WeakMap<Market, Currencies>();

/** Counted once. Pay that is none of a year or of no known currency counts nowhere. */
export function currenciesOf(market: Market): Currencies {
  const known = found.get(market);
  if (known) return known;
  const { index, selection } = market;
  const { codes, values } = index.dimensions.currency;
  const counts = new Uint32Array(values.length);
  let stated = 0;
  for (let i = 0; i < selection.rows.length; i++) {
    const row = selection.rows[i]!;
    const code = codes[row]!;
    if (code === 0 || !(index.pay[row]! > 0)) continue;
    counts[code]!++;
    stated++;
  }
  let main = 0;
  for (let code = 1; code < counts.length; code++)
    if (counts[code]! > 0 && (main === 0 || counts[code]! > counts[main]!)) main = code;
  const currencies = { counts, stated, main };
  found.set(market, currencies);
  return currencies;
}

/** The currency, as ISO 4217, in which most postings of the slice state their pay; null where none does. */
export function mainCurrency(market: Market): string | null {
  const { main } = currenciesOf(market);
  return main === 0 ? null : market.index.dimensions.currency.values.at(main);
}
