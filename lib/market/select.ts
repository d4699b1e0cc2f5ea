import { DIMENSION_NAMES, DIMENSIONS, type DimensionName, NOT_STATED } from './dimensions';
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

/** How often a value of a dimension occurs among the postings that fit all other filters; code 0 is those that do not state it. */
export type ChoiceCounts = Readonly<Record<DimensionName, Uint32Array>>;

/** Finds the postings in whose text all words of a search stand, by their ids in the database, ascending. */
export type TextSearch = (text: string) => ArrayLike<number>;

/** A slice's filters held against each row. */
interface Filtered {
  /** How many of the filters each row fails. */
  fails: Uint8Array;
  /** For each dimension that is filtered, 1 for each value that passes. */
  passes: Partial<Record<DimensionName, Uint8Array>>;
  /** 1 where a row fails the period for want of a date; null without a period. */
  undated: Uint8Array | null;
}

/** As many words as a filter can hold: one bit each. */
const MOST_WORDS = 31;

/**
 * The postings that a slice holds. An empty slice holds all. A period holds dated postings alone; a value of a dimension is equal in
 * any letter case; each word of the occupation is a word of the posting's title or occupation, or its singular. Words and values are
 * looked at once for each distinct value, and rows once for each filter: linear in postings.
 * @param textSearch answers the slice's `text`; without it a slice with one holds nothing
 */
export function selectSlice(index: MarketIndex, slice: Slice, textSearch?: TextSearch): Selection {
  return selectionOf(index, filter(index, slice, textSearch));
}

/** The same, with the counts beside each choice of a filter. */
export function selectWithChoices(
  index: MarketIndex,
  slice: Slice,
  textSearch?: TextSearch,
): { selection: Selection; choices: ChoiceCounts } {
  const filtered = filter(index, slice, textSearch);
  return { selection: selectionOf(index, filtered), choices: countChoices(index, filtered) };
}

function filter(index: MarketIndex, slice: Slice, textSearch: TextSearch | undefined): Filtered {
  const { size, months, pay } = index;
  const fails = new Uint8Array(size);
  const passes: Partial<Record<DimensionName, Uint8Array>> = {};
  for (const name of DIMENSION_NAMES) {
    const wanted = slice[name];
    if (!wanted || wanted.length === 0) continue;
    const pass = valuesNamed(index, name, wanted);
    passes[name] = pass;
    const { codes } = index.dimensions[name];
    for (let row = 0; row < size; row++) fails[row]! += 1 - pass[codes[row]!]!;
  }
  if (slice.occupation !== undefined) {
    const { titles, occupations, all } = occupationFilter(index, slice.occupation);
    const titleCodes = index.titles.codes;
    const occupationCodes = index.occupations.codes;
    for (let row = 0; row < size; row++)
      if ((titles[titleCodes[row]!]! | occupations[occupationCodes[row]!]!) !== all) fails[row]!++;
  }
  if (slice.text !== undefined) {
    const found = rowsOfPostings(index, textSearch?.(slice.text) ?? []);
    for (let row = 0; row < size; row++) fails[row]! += 1 - found[row]!;
  }
  if (slice.payFrom !== undefined || slice.payTo !== undefined) {
    const from = slice.payFrom ?? 0;
    const to = slice.payTo ?? Number.POSITIVE_INFINITY;
    const currency = index.dimensions.currency.codes;
    const ofCurrency = slice.currency ? null : mostFrequentCode(index.dimensions.currency);
    for (let row = 0; row < size; row++) {
      const yearly = pay[row]!;
      if (!(yearly >= from && yearly <= to) || (ofCurrency !== null && currency[row] !== ofCurrency))
        fails[row]!++;
    }
  }
  let undated: Uint8Array | null = null;
  if (slice.from !== undefined || slice.to !== undefined) {
    const from = slice.from === undefined ? 1 : monthNumber(slice.from);
    const to = slice.to === undefined ? 0xffff : monthNumber(slice.to);
    undated = new Uint8Array(size);
    for (let row = 0; row < size; row++) {
      const month = months[row]!;
      if (month === 0) undated[row] = 1;
      if (month < from || month > to) fails[row]!++;
    }
  }
  return { fails, passes, undated };
}

function selectionOf(index: MarketIndex, { fails, undated: withoutDate }: Filtered): Selection {
  const { size, months } = index;
  const mask = new Uint8Array(size);
  const rows = new Uint32Array(size);
  const byMonth = new Uint32Array(0x10000);
  let count = 0;
  let described = 0;
  let undatedLeftOut = 0;
  for (let row = 0; row < size; row++) {
    if (fails[row] === 0) {
      mask[row] = 1;
      described += index.described[row]!;
      rows[count++] = row;
      byMonth[months[row]!]!++;
    } else if (withoutDate !== null && fails[row] === 1) undatedLeftOut += withoutDate[row]!;
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

function countChoices({ size, dimensions }: MarketIndex, { fails, passes }: Filtered): ChoiceCounts {
  const counted = DIMENSION_NAMES.map((name) => {
    const { codes, values } = dimensions[name];
    const counts = new Uint32Array(values.length);
    const pass = passes[name];
    // Where a row fails this filter alone, it fits all others.
    if (pass) {
      for (let row = 0; row < size; row++) if (fails[row] === 1 - pass[codes[row]!]!) counts[codes[row]!]!++;
    } else {
      for (let row = 0; row < size; row++) if (fails[row] === 0) counts[codes[row]!]!++;
    }
    return [name, counts];
  });
  return Object.fromEntries(counted) as ChoiceCounts;
}

/** 1 for each value of a dimension that is one of those wanted, letter case ignored, or starts with one where groups are numbered so. */
function valuesNamed(
  { dimensions }: MarketIndex,
  name: DimensionName,
  wanted: readonly string[],
): Uint8Array {
  const { values } = dimensions[name];
  const byPrefix = DIMENSIONS.some((dimension) => dimension.name === name && dimension.byPrefix);
  const keys = new Set(wanted.map(plain));
  const pass = new Uint8Array(values.length);
  pass[0] = keys.has(NOT_STATED) ? 1 : 0;
  for (let code = 1; code < values.length; code++) {
    const key = plain(values.at(code));
    let fits = keys.has(key);
    if (byPrefix) for (let end = 1; end < key.length && !fits; end++) fits = keys.has(key.slice(0, end));
    pass[code] = fits ? 1 : 0;
  }
  return pass;
}

const plain = (text: string) => text.normalize('NFC').trim().toLowerCase();

/** The value that most postings state; 0 where none states one. */
export function mostFrequentCode({ codes, values }: WordColumn): number {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
  let most = 0;
  for (let code = 1; code < counts.length; code++)
    if (most === 0 || counts[code]! > counts[most]!) most = code;
  return most;
}

/** 1 in each row of the postings of some ids. Both are ascending. */
function rowsOfPostings({ size, postingIds }: MarketIndex, ids: ArrayLike<number>): Uint8Array {
  const found = new Uint8Array(size);
  let row = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    while (row < size && postingIds[row]! < id) row++;
    if (row < size && postingIds[row] === id) found[row] = 1;
  }
  return found;
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
