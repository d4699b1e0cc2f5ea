import type { DimensionName } from '@/lib/market/dimensions';
import type { MarketIndex } from '@/lib/market/market-index';
import { monthName } from '@/lib/market/months';
import type { Slice } from '@/lib/market/slice';
import { happens, type Random, seededRandom } from '../../sample/random';

/** How often, in per cent, a user's slice has a filter on each dimension. */
const FILTERED: readonly (readonly [DimensionName, number])[] = [
  ['region', 30],
  ['country', 20],
  ['isco', 35],
  ['sector', 10],
  ['employer', 3],
  ['type', 10],
  ['workplace', 10],
  ['degree', 15],
  ['language', 5],
  ['dataset', 5],
];
const PERIOD = 50;
const PAY = 10;
/** In per cent of all slices, words of the occupation: what SQL alone cannot answer the same. */
const WORDS = 10;
const WORD_LIST = [
  'nurse',
  'engineer',
  'data',
  'manager',
  'assistant',
  'senior',
  'analyst',
  'support worker',
];

/**
 * Slices as users choose them, the same for the same seed: filters in any combination, each slice with one at least, values as often as
 * postings state them.
 * @param words whether some filter by words of the occupation
 */
export function randomSlices(index: MarketIndex, count: number, seed: number, words: boolean): Slice[] {
  const random = seededRandom(seed);
  const slices: Slice[] = [];
  while (slices.length < count) {
    const slice = randomSlice(index, random, words);
    if (Object.keys(slice).length > 0) slices.push(slice);
  }
  return slices;
}

function randomSlice(index: MarketIndex, random: Random, words: boolean): Slice {
  const slice: Slice = {};
  const values = (name: DimensionName) => {
    const { codes, values } = index.dimensions[name];
    const many = happens(random, 25) ? 3 : 1;
    const drawn = Array.from({ length: many }, () => values.at(codes[Math.floor(random() * index.size)]!));
    return [...new Set(drawn)].filter((value) => value !== '').sort();
  };
  if (happens(random, PERIOD)) {
    const [first, last] = periodOf(index);
    const months = happens(random, 50) ? 12 : 1 + Math.floor(random() * (last - first));
    const to = happens(random, 50)
      ? last
      : first + months - 1 + Math.floor(random() * (last - first - months + 2));
    slice.from = monthName(Math.max(first, to - months + 1));
    slice.to = monthName(to);
  }
  for (const [name, percent] of FILTERED) {
    if (!happens(random, percent)) continue;
    const drawn = values(name);
    if (drawn.length === 0) continue;
    const digits = 1 + Math.floor(random() * 4);
    slice[name] = name === 'isco' ? [...new Set(drawn.map((code) => code.slice(0, digits)))] : drawn;
  }
  if (happens(random, PAY)) {
    slice.currency = [happens(random, 50) ? 'GBP' : 'EUR'];
    slice.payFrom = 15_000 + 5_000 * Math.floor(random() * 8);
    if (happens(random, 50)) slice.payTo = slice.payFrom + 20_000;
  }
  if (words && happens(random, WORDS)) slice.occupation = WORD_LIST[Math.floor(random() * WORD_LIST.length)]!;
  return slice;
}

const periods = new WeakMap<MarketIndex, [first: number, last: number]>();

function periodOf(index: MarketIndex): [first: number, last: number] {
  let known = periods.get(index);
  if (!known) {
    known = [0xffff, 0];
    for (const month of index.months) {
      if (month === 0) continue;
      if (month < known[0]) known[0] = month;
      if (month > known[1]) known[1] = month;
    }
    periods.set(index, known);
  }
  return known;
}
