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

/** Writes the index to a file; returns its size in bytes. */
export async function writeIndex(index: MarketIndex, file: string): Promise<number> {
  kept.set(file, index);
  return bytesOf(index);
}

export async function loadIndex(file: string): Promise<MarketIndex> {
  return kept.get(file)!;
}

const kept = new Map<string, MarketIndex>();

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + bytesOf(each), 0);
}
