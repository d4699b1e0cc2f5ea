import type { Encoding } from './formats/decode';
import type { FileSource } from './formats/file-source';
import { excerpt, isProblem, type TableRow } from './formats/format';
import { ImportError } from './import-error';
import { type InspectedTable, inspectTable } from './inspect';
import type { Kind } from './mapping/field';
import { withLateColumns } from './mapping/late-columns';
import type { Mapping } from './mapping/mapping';
import { applyOverrides, type Overrides } from './mapping/overrides';
import { proposeMapping } from './mapping/propose';
import { readingOf } from './reading';
import type { CredentialRecord, ImportCounts, ImportStore, PostingRecord } from './records';
import type { ReadElsewhere, ReadRow, RowBatch } from './rows/batch';
import { BatchQueue } from './rows/batch-queue';
import { credentialReader } from './rows/credential-row';
import { postingReader } from './rows/posting-row';
import { isRemark, type Reading, type Remark, type RowReader } from './rows/row-reader';

interface RecordOf {
  postings: PostingRecord;
  credentials: CredentialRecord;
}

export interface ImportRequest<K extends Kind, Prepared = never> {
  kind: K;
  /** The file. Streamed a second time only where the first rows leave the order of day and month open. */
  source: FileSource;
  fileName: string;
  /** `YYYY-MM-DD`. */
  today: string;
  store: ImportStore<RecordOf[K], Prepared>;
  /** Reads rows on other cores; without it all are read here. What is stored is the same, in the same order. */
  elsewhere?: ReadElsewhere<RecordOf[K], Prepared>;
  /** Columns named by hand, once the file's columns are known. */
  overrides?: (columns: readonly string[]) => Overrides;
  onProgress?: (counts: Readonly<ImportCounts>) => void;
}

/** Cells of accepted rows that could not be kept, by column and reason. */
export interface Warning {
  column: string | null;
  why: string;
  rows: number;
  /** The first such row, and what stood there. */
  firstRow: number;
  example: string;
}

export interface ImportResult {
  file: string;
  format: string;
  encodings: Encoding[];
  columns: readonly string[];
  mapping: Mapping;
  counts: ImportCounts;
  /** In how many accepted rows each field was filled. */
  filled: Record<string, number>;
  warnings: Warning[];
  /** What of the file was left out. */
  notes: string[];
  seconds: number;
}

/**
 * Reads a file of postings or credentials in a stream and puts each row into the store, or rejects it with row, column and reason.
 * Throws an `ImportError` where the file as a whole cannot be read; the caller then undoes what was stored.
 */
export async function runImport<K extends Kind, Prepared = never>(
  request: ImportRequest<K, Prepared>,
): Promise<ImportResult> {
  const { kind, source, fileName, today, store, overrides, elsewhere, onProgress } = request;
  const started = performance.now();
  const table = await inspectTable(source);
  const byHand = overrides?.(table.columns);
  let mapping = mapColumns(kind, table, byHand);
  const reading = await readingOf(mapping, table, today, source);
  let known = table.columns.length;
  let read = READERS[kind](mapping, table.columns, reading);
  const mapLateColumns = () => {
    if (table.columns.length === known) return;
    const wider = withLateColumns(mapping, table.columns.slice(known), byHand);
    known = table.columns.length;
    if (wider === mapping) return;
    mapping = wider;
    read = READERS[kind](mapping, table.columns, reading);
  };
  const counts: ImportCounts = { read: 0, accepted: 0, rejected: 0, duplicates: 0 };
  const warnings = new Warnings();
  const filled: Record<string, number> = {};
  const readHere = (cells: readonly string[]): ReadRow<RecordOf[K], Prepared> => {
    const remarks: Remark[] = [];
    return { result: read(cells, (remark) => remarks.push(remark)), remarks };
  };
  const put = (row: TableRow, { result, remarks, prepared }: ReadRow<RecordOf[K], Prepared>) => {
    counts.read++;
    for (const remark of remarks) warnings.add(row.row, remark);
    if (isRemark(result)) {
      const { column, why, raw } = result;
      const rowCells = isProblem(row) ? row.rowCells : row.cells;
      store.reject({ row: row.row, column, why, raw: excerpt(raw), ...(rowCells ? { rowCells } : {}) });
      counts.rejected++;
    } else if (store.put(result, row.row, prepared) === 'accepted') {
      counts.accepted++;
      for (const [field, value] of Object.entries(result))
        if (isFilled(value)) filled[field] = (filled[field] ?? 0) + 1;
    } else counts.duplicates++;
  };
  const queue = new BatchQueue({ elsewhere: elsewhere ?? (() => null), here: readHere, put });
  const plan = () => ({ mapping, columns: table.columns, reading: plainReading(reading) });
  await queue.add(table.head, plan());
  for (;;) {
    const { value, done } = await table.rest.next();
    if (done) break;
    if (table.columns.length !== known) await queue.settle(plan());
    mapLateColumns();
    await queue.add(value, plan());
    onProgress?.(counts);
  }
  await queue.settle(plan());
  onProgress?.(counts);
  return {
    file: fileName,
    format: table.format,
    encodings: [...table.encodings],
    columns: [...table.columns],
    mapping,
    counts,
    filled,
    warnings: warnings.all(),
    notes: [...table.notes],
    seconds: (performance.now() - started) / 1000,
  };
}

/** What of a reading can be handed to another thread. */
function plainReading({ languageOf: _, ...plain }: Reading): RowBatch['reading'] {
  return plain;
}

const READERS: {
  [K in Kind]: (mapping: Mapping, columns: readonly string[], reading: Reading) => RowReader<RecordOf[K]>;
} = { postings: postingReader, credentials: credentialReader };

/** The reader of a file's rows, for those who look at a few of them before the import. */
export function rowReader<K extends Kind>(
  kind: K,
  mapping: Mapping,
  columns: readonly string[],
  reading: Reading,
): RowReader<RecordOf[K]> {
  return READERS[kind](mapping, columns, reading);
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** Warnings of the same column and reason are counted, not listed. */
class Warnings {
  private readonly byReason = new Map<string, Warning>();

  add(row: number, { column, why, raw }: { column: string | null; why: string; raw: string }): void {
    const key = `${column}\n${why}`;
    const known = this.byReason.get(key);
    if (known) known.rows++;
    else this.byReason.set(key, { column, why, rows: 1, firstRow: row, example: excerpt(raw) });
  }

  all(): Warning[] {
    return [...this.byReason.values()];
  }
}

function mapColumns(
  kind: Kind,
  { columns, sample }: InspectedTable,
  overrides: Overrides | undefined,
): Mapping {
  const proposed = proposeMapping(kind, columns, sample);
  const mapping = overrides ? applyOverrides(proposed, overrides, columns) : proposed;
  if (!mapping.fields.title)
    throw new ImportError(
      'no-title',
      `No column of this file can be the title. Its columns are: ${excerpt(columns.join(', '), 600)}.`,
      'Name the column that holds the title (--map title=COLUMN).',
    );
  return mapping;
}
