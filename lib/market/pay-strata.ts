import type { Market } from './market';
import { slicePay } from './pay';
import { unitGroups } from './unit-groups';

/** Pay of postings of the same occupation and region, with and without something. */
export interface PayStratum {
  asking: number[];
  others: number[];
}

/**
 * The slice's sane pay by occupation (unit group of ISCO-08) and region, only where both those that ask and others are found. A posting
 * without a region is compared with those of its country that have none either; one without an occupation, or with neither region nor
 * country, is left out.
 * @param rows the postings of the slice that ask
 */
export function payStrata(market: Market, rows: Uint32Array): PayStratum[] {
  const { index, selection } = market;
  const pay = slicePay(market);
  const { groupOf } = unitGroups(market);
  const { isco, country, region } = index.dimensions;
  const keyOf = (row: number) => {
    const group = groupOf[isco.codes[row]!]!;
    const country_ = country.codes[row]!;
    const region_ = region.codes[row]!;
    if (group === 0 || (country_ === 0 && region_ === 0)) return -1;
    return (group * country.values.length + country_) * region.values.length + region_;
  };
  const strata = new Map<number, PayStratum>();
  const asks = new Uint8Array(index.size);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    asks[row] = 1;
    const amount = pay.of(row);
    const key = Number.isNaN(amount) ? -1 : keyOf(row);
    if (key === -1) continue;
    const stratum = strata.get(key);
    if (stratum) stratum.asking.push(amount);
    else strata.set(key, { asking: [amount], others: [] });
  }
  for (let i = 0; i < selection.rows.length; i++) {
    const row = selection.rows[i]!;
    if (asks[row] === 1) continue;
    const amount = pay.of(row);
    if (!Number.isNaN(amount)) strata.get(keyOf(row))?.others.push(amount);
  }
  return [...strata.values()].filter(({ others }) => others.length > 0);
}
