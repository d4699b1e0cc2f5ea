import type { Mapping } from '@/lib/ingest/mapping/mapping';
import type { SourceRow } from '@/lib/ingest/records';
import type { Reading, Remark } from './row-reader';

/** Rows that are read together, and all that their reading depends on: plain data, to be handed to another thread. */
export interface RowBatch {
  mapping: Mapping;
  columns: readonly string[];
  reading: Omit<Reading, 'languageOf'>;
  cells: readonly SourceRow['cells'][];
}

/** What became of a row: a record, or why it is none. */
export interface ReadRow<Record, Prepared> {
  result: Record | Remark;
  remarks: readonly Remark[];
  /** What the store needs of the record and was worked out beside. */
  prepared?: Prepared;
}

/** Reads rows on other threads, each batch whole and in its order; null where none of them is free. */
export type ReadElsewhere<Record, Prepared> = (
  batch: RowBatch,
) => Promise<ReadRow<Record, Prepared>[]> | null;
