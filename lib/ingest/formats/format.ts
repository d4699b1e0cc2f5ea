import type { RowProblem, SourceRow } from '@/lib/ingest/records';

/** Columns that a table may have. */
export const MOST_COLUMNS = 10_000;

/** A row, or why the format could not read one. */
export type TableRow = SourceRow | RowProblem;

/** A file read as a table. */
export interface Table {
  /** Name of the format that read it. */
  format: string;
  /** Distinct names. It may grow while rows are read, where a format has no header: cells follow it by position. */
  columns: readonly string[];
  /** Rows in groups as they are read, so that memory stays flat in the file's size. Can be run through once. */
  rows: AsyncIterable<readonly TableRow[]>;
}

/** Text of a file in pieces. */
export type TextPieces = AsyncIterator<string, undefined, undefined>;

/** A way of writing tables, found by looking at content and never at a file's name. */
export interface Format {
  name: string;
  /** Whether the beginning of a file (up to 1 MiB of text) is in this format. */
  recognises(head: string): boolean;
  read(text: TextPieces): Promise<Table>;
}

export function isProblem(row: TableRow): row is RowProblem {
  return 'why' in row;
}

/** The beginning of a value, for a message or a list of problems. */
export function excerpt(text: string, length = 200): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
