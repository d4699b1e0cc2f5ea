import type { MarketIndex, MonthNumber, WordColumn } from './market-index';
import { monthNumber } from './months';
import type { Slice } from './slice';
import { valuesWith, wordsOf } from './word-search';

/** The postings of a slice. */
export interface Selection {
  /** One byte a row of the index: 1 where the posting is in the slice. */
  mask: Uint8Array;
  /** The rows in the slice, ascending. */
  rows: Uint32Array;
  /** N, the number of postings in the slice. */
  size: number;
  /** The first and last month with a dated posting of the slice; null where none is dated. */
  months: { first: MonthNumber; last: MonthNumber } | null;
  /** Postings by month, from the first to the last; empty where none is dated. */
  monthTotals: Uint32Array;
  /** Postings of the slice that say more than their title. What the others ask for is mostly not known. */
  described: number;
  /** Postings of the slice without a date: they are in no trend. */
  undated: number;
  /** Postings left out by the period for want of a date alone: nobody knows whether they belong. */
  undatedLeftOut: number;
}

/** As many words as a filter can hold: one bit each. */
const MOST_WORDS = 31;

/**
 * The postings that a slice holds. An empty slice holds all. A period holds dated postings alone; a region is equal in
 * any letter case; each word of the occupation is a word of the posting's title or occupation, or its singular. Words and regions are
 * looked at once for each distinct value, and rows once: linear in postings.
 */
export function selectSlice(index: MarketIndex, slice: Slice): Selection {
  const { size, months } = index;
  const from = slice.from === undefined ? 0 : monthNumber(slice.from);
  const to = slice.to === undefined ? 0xffff : monthNumber(slice.to);
  const period = slice.from !== undefined || slice.to !== undefined;
  const regions = slice.region === undefined ? null : equalValues(index.regions, slice.region);
  const occupation = slice.occupation === undefined ? null : occupationFilter(index, slice.occupation);
  const regionCodes = index.regions.codes;
  const titleCodes = index.titles.codes;
  const occupationCodes = index.occupations.codes;

  const mask = new Uint8Array(size);
  const rows = new Uint32Array(size);
  const byMonth = new Uint32Array(0x10000);
  let count = 0;
  let described = 0;
  let undatedLeftOut = 0;
  for (let row = 0; row < size; row++) {
    if (regions && regions[regionCodes[row]!] === 0) continue;
    if (occupation) {
      const words = occupation.titles[titleCodes[row]!]! | occupation.occupations[occupationCodes[row]!]!;
      if (words !== occupation.all) continue;
    }
    const month = months[row]!;
    if (period) {
      if (month === 0) undatedLeftOut++;
      if (month === 0 || month < from || month > to) continue;
    }
    mask[row] = 1;
    described += index.described[row]!;
    rows[count++] = row;
    byMonth[month]!++;
  }

  const undated = byMonth[0]!;
  byMonth[0] = 0;
  const first = byMonth.findIndex((postings) => postings > 0);
  const last = byMonth.findLastIndex((postings) => postings > 0);
  return {
    mask,
    rows: rows.slice(0, count),
    size: count,
    months: first === -1 ? null : { first, last },
    monthTotals: first === -1 ? new Uint32Array(0) : byMonth.slice(first, last + 1),
    described,
    undated,
    undatedLeftOut,
  };
}

/** The regions of the slice's data, for a list to choose from: each spelling once, the most frequent first. */
export function regionsOf(index: MarketIndex): { region: string; postings: number }[] {
  const counts = new Uint32Array(index.regions.values.length);
  for (let row = 0; row < index.size; row++) counts[index.regions.codes[row]!]!++;
  return index.regions.values
    .map((region, code) => ({ region, postings: counts[code]! }))
    .filter(({ region, postings }) => region !== '' && postings > 0)
    .sort((a, b) => b.postings - a.postings || (a.region < b.region ? -1 : 1));
}

function equalValues(column: WordColumn, wanted: string): Uint8Array {
  const plain = (text: string) => text.normalize('NFC').trim().toLowerCase();
  const key = plain(wanted);
  return Uint8Array.from(column.values, (value) => (value !== '' && plain(value) === key ? 1 : 0));
}

/** For each title and each occupation, a bit for each word that it holds; text without any word holds nothing. */
function occupationFilter(index: MarketIndex, text: string) {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const bitsOf = (column: WordColumn) => {
    const bits = new Int32Array(column.values.length);
    words.forEach((word, bit) => {
      const found = valuesWith(column, word);
      for (let value = 0; value < found.length; value++) if (found[value] === 1) bits[value]! |= 1 << bit;
    });
    return bits;
  };
  // Without a word no posting can fit: -1 asks for a bit that no value has.
  const all = words.length === 0 ? -1 : 2 ** words.length - 1;
  return { titles: bitsOf(index.titles), occupations: bitsOf(index.occupations), all };
}
