import { statSync } from 'node:fs';
import { readIndex, writeIndex } from '@/db/market-file';
import { MarketIndexBuilder } from '@/lib/market/builder';
import type { MarketIndex } from '@/lib/market/market-index';
import { rowsAsking } from '@/lib/market/rows-asking';
import { selectSlice, selectWithChoices } from '@/lib/market/select';
import { countSkills } from '@/lib/market/skill-counts';
import type { Slice } from '@/lib/market/slice';
import type { MadePosting } from './generate';

/** The market index as the benchmark uses it: all that it needs of the program stands here. */
export function buildIndex(postings: Iterable<MadePosting>, skillCount: number): MarketIndex {
  const builder = new MarketIndexBuilder(skillCount);
  for (const posting of postings) builder.add(posting);
  return builder.build();
}

/** For each skill number, how many postings of the slice ask for it. */
export function skillCounts(index: MarketIndex, slice: Slice): Uint32Array {
  return countSkills(index, selectSlice(index, slice));
}

/** The slice's number of postings. */
export function sliceSize(index: MarketIndex, slice: Slice): number {
  return selectSlice(index, slice).size;
}

/** The counts beside each choice of each filter. */
export function facets(index: MarketIndex, slice: Slice): void {
  selectWithChoices(index, slice);
}

/** Postings of the slice that ask for the skill, by month as the index numbers months. */
export function skillByMonth(index: MarketIndex, slice: Slice, skill: number): Map<number, number> {
  const { mask } = selectSlice(index, slice);
  const { months } = index;
  const counts = new Uint32Array(0x10000);
  const rows = rowsAsking(index, skill);
  for (let i = 0; i < rows.length; i++) if (mask[rows[i]!] === 1) counts[months[rows[i]!]!]!++;
  const found = new Map<number, number>();
  for (let month = 1; month < counts.length; month++)
    if (counts[month]! > 0) found.set(month, counts[month]!);
  return found;
}

/** What the file says that it is made of. */
const STAMP = 'bench';

/** Keeps the index in a file; returns its size in bytes. */
export function keepIndex(index: MarketIndex, file: string): number {
  writeIndex(file, index, STAMP);
  return statSync(file).size;
}

/** @throws Error when the file does not hold the whole index */
export function loadIndex(file: string): MarketIndex {
  const index = readIndex(file, STAMP);
  if (index === null) throw new Error(`The market index could not be read back from ${file}.`);
  return index;
}
