import { columnOf } from './cell-text';

/** Cells that are shown as one, over several rows. */
export interface Merge {
  column: number;
  /** Rows counted from 1, the last one included. */
  first: number;
  last: number;
}

export interface Survey {
  rows: number;
  /** By their first row. Those of a single row are left out. */
  merges: ReadonlyMap<number, readonly Merge[]>;
}

/** What stands between two pieces is looked at with this much of the first. */
const OVERLAP = 64;
const ROW = /<(?:\w+:)?row[\s/>]/g;
const END = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/;
const MERGE = /<(?:\w+:)?mergeCell\s[^<>]{0,100}?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;
/** What is kept of the part behind the cells, in bytes. */
const MOST_BEHIND = 8 << 20;

/** How many rows a sheet has, and which of its cells are merged, which stands behind them all. */
export async function surveySheet(bytes: AsyncIterable<Buffer>): Promise<Survey> {
  let rows = 0;
  let carried = '';
  let behind: string[] | null = null;
  let length = 0;
  for await (const piece of bytes) {
    const text = piece.toString('latin1');
    if (behind !== null) {
      if (length < MOST_BEHIND) behind.push(text);
      length += text.length;
      continue;
    }
    const seen = carried + text;
    const end = END.exec(seen);
    const cells = end ? seen.slice(0, end.index) : seen.slice(0, Math.max(0, seen.length - OVERLAP));
    rows += cells.match(ROW)?.length ?? 0;
    carried = seen.slice(cells.length);
    if (end) behind = [carried];
  }
  if (behind === null) rows += carried.match(ROW)?.length ?? 0;
  return { rows, merges: mergesIn((behind ?? []).join('')) };
}

function mergesIn(text: string): Map<number, Merge[]> {
  const merges = new Map<number, Merge[]>();
  for (const [, letters, from, to] of text.matchAll(MERGE)) {
    const first = Number(from);
    const last = Number(to);
    if (last <= first) continue;
    const merge = { column: columnOf(letters), first, last };
    const known = merges.get(first);
    if (known) known.push(merge);
    else merges.set(first, [merge]);
  }
  return merges;
}
