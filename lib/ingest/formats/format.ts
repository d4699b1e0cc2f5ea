import type { Kind } from '@/lib/ingest/mapping/field';
import type { RowProblem, SourceRow } from '@/lib/ingest/records';
import type { Archive } from './archive';
import type { Encoding } from './decode';
import type { FileSource } from './file-source';

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
  /** What the records are, where their form says it (JobPosting, Open Badges); null where only their content can. */
  kind: Kind | null;
  /** What of the file was left out, in words: "Sheet “Notes” holds no table." It may grow while rows are read. */
  notes: readonly string[];
  /** Rows in groups as they are read, so that memory stays flat in the file's size. Can be run through once. */
  rows: AsyncIterable<readonly TableRow[]>;
}

/** Text of a file in pieces. */
export type TextPieces = AsyncIterator<string, undefined, undefined>;

/** A way of writing tables as text, found by looking at content and never at a file's name. */
export interface Format {
  name: string;
  /** Whether the beginning of a file (up to 1 MiB of text) is in this format. */
  recognises(head: string): boolean;
  read(text: TextPieces): Promise<Table>;
}

/** A table with what was met in decoding its text. */
export interface OpenedTable extends Table {
  /** Encodings met so far; complete when the rows are at their end. */
  encodings: ReadonlySet<Encoding>;
}

/** A way of packing files or tables as bytes, found by their first bytes, and tried before any text. */
export interface Container {
  name: string;
  /** Whether the beginning of a file (up to 64 KiB) is in this format. */
  recognises(head: Buffer): boolean;
  read(source: FileSource, inside: Inside): Promise<OpenedTable>;
}

/** A way of packing a table in a ZIP archive, found by the files in it. */
export interface ArchiveFormat {
  name: string;
  recognises(archive: Archive): boolean;
  read(archive: Archive, inside: Inside): Promise<OpenedTable>;
}

/** How a container has what it holds read. */
export interface Inside {
  /** Reads bytes of text. */
  text(bytes: AsyncIterable<Buffer>): Promise<OpenedTable>;
  /** Reads a file within, which may be a container itself. Text that `lastResort` recognises is no CSV. */
  file(source: FileSource, lastResort?: Format): Promise<OpenedTable>;
  /** How many archives the container itself lies in: 0 for a file that was given. */
  depth: number;
  /** Told how many bytes are unpacked; refuses more than any honest file holds in all. */
  unpacks(bytes: number): void;
}

export function isProblem(row: TableRow): row is RowProblem {
  return 'why' in row;
}

/** The beginning of a value, for a message or a list of problems. */
export function excerpt(text: string, length = 200): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
