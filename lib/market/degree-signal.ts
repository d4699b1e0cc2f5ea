import { type Portion, portionOf } from './demand';
import type { Market } from './market';
import { countValues, valueCounts } from './value-counts';

/** What postings say of a degree, the firmest first. */
export const DEGREE_SIGNALS = ['required', 'or equivalent', 'preferred', 'none named'] as const;

/** How many postings say one thing of a degree, out of those that say anything (or name none in a text that was read for it). */
export interface DegreeSignal {
  signal: string;
  asking: Portion;
  slice: Portion;
}

/** What some postings of the slice say of a degree, beside what the whole slice says. Signals that no posting of the slice gives are left out. */
export function degreeSignals(
  market: Market,
  rows: Uint32Array,
): { signals: DegreeSignal[]; stated: Portion } {
  const { values } = market.index.dimensions.degree;
  const asking = countValues(market.index, 'degree', rows);
  const all = valueCounts(market, 'degree');
  const stated = rows.length - asking[0]!;
  const sliceStated = market.size - all[0]!;
  const place = (signal: string) => {
    const found = (DEGREE_SIGNALS as readonly string[]).indexOf(signal);
    return found === -1 ? DEGREE_SIGNALS.length : found;
  };
  const signals = Array.from(all, (_, code) => code)
    .filter((code) => code > 0 && all[code]! > 0)
    .map((code) => ({
      signal: values.at(code),
      asking: portionOf(asking[code]!, stated),
      slice: portionOf(all[code]!, sliceStated),
    }))
    .sort((a, b) => place(a.signal) - place(b.signal));
  return { signals, stated: portionOf(stated, rows.length) };
}
