import type { Readable } from 'node:stream';
import { dateOrderIn } from './date-order';
import type { DateOrder } from './fields/date';
import type { Encoding } from './formats/decode';
import { excerpt, isProblem, type TableRow } from './formats/format';
import { type OpenedTable, openTable } from './formats/open';
import { ImportError } from './import-error';
import type { Kind } from './mapping/field';
import type { Mapping } from './mapping/mapping';
import { applyOverrides, type Overrides } from './mapping/overrides';
import { proposeMapping } from './mapping/propose';
import type { CredentialRecord, ImportCounts, ImportStore, PostingRecord, SourceRow } from './records';
import { credentialReader } from './rows/credential-row';
import { postingReader } from './rows/posting-row';
import { isRemark, type Reading, type RowReader } from './rows/row-reader';

/** Rows looked at before the columns are mapped. */
const SAMPLE = 300;

interface RecordOf {
  postings: PostingRecord;
  credentials: CredentialRecord;
}

export interface ImportRequest<K extends Kind> {
  kind: K;
  /** Opens the file. Called a second time only where the first rows leave the order of day and month open. */
  open: () => Readable;
  fileName: string;
  /** `YYYY-MM-DD`. */
  today: string;
  store: ImportStore<RecordOf[K]>;
  /** Columns named by hand. */
  overrides?: Overrides;
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
  mapping: Mapping;
  counts: ImportCounts;
  warnings: Warning[];
  seconds: number;
}

/**
 * Reads a file of postings or credentials in a stream and puts each row into the store, or rejects it with row, column and reason.
 * Throws an `ImportError` where the file as a whole cannot be read; the caller then undoes what was stored.
 */
export async function runImport<K extends Kind>(request: ImportRequest<K>): Promise<ImportResult> {
  const { kind, open, fileName, today, store, overrides, onProgress } = request;
  const started = performance.now();
  const table = await openTable(open());
  const rows = table.rows[Symbol.asyncIterator]();
  const head = await firstRows(rows);
  const sample = head.filter((row): row is SourceRow => !isProblem(row)).slice(0, SAMPLE);
  const mapping = mapColumns(kind, table, sample, overrides);

  const reading: Reading = {
    today,
    dateOrder: await dateOrder(mapping, table, head, open),
    townsAlone: holdsTowns(mapping, table, sample),
  };
  const read = READERS[kind](mapping, table.columns, reading);
  const counts: ImportCounts = { read: 0, accepted: 0, rejected: 0, duplicates: 0 };
  const warnings = new Map<string, Warning>();
  const put = (row: TableRow) => {
    counts.read++;
    const result = isProblem(row)
      ? row
      : read(row.cells, (remark) => {
          const key = `${remark.column}\n${remark.why}`;
          const known = warnings.get(key);
          if (known) known.rows++;
          else warnings.set(key, { ...remark, rows: 1, firstRow: row.row, example: excerpt(remark.raw) });
        });
    if (isRemark(result)) {
      const { column, why, raw } = result;
      store.reject({ row: row.row, column, why, raw: excerpt(raw) });
      counts.rejected++;
      return;
    }
    if (store.put(result, row.row) === 'accepted') counts.accepted++;
    else counts.duplicates++;
  };
  for (const row of head) put(row);
  for (;;) {
    onProgress?.(counts);
    const { value, done } = await rows.next();
    if (done) break;
    for (const row of value) put(row);
  }
  return {
    file: fileName,
    format: table.format,
    encodings: [...table.encodings],
    mapping,
    counts,
    warnings: [...warnings.values()],
    seconds: (performance.now() - started) / 1000,
  };
}

const READERS: {
  [K in Kind]: (mapping: Mapping, columns: readonly string[], reading: Reading) => RowReader<RecordOf[K]>;
} = { postings: postingReader, credentials: credentialReader };

async function firstRows(rows: AsyncIterator<readonly TableRow[]>): Promise<TableRow[]> {
  const head: TableRow[] = [];
  while (head.length < SAMPLE) {
    const { value, done } = await rows.next();
    if (done) break;
    for (const row of value) head.push(row);
  }
  return head;
}

function mapColumns(
  kind: Kind,
  { columns }: OpenedTable,
  sample: readonly SourceRow[],
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

/** Day or month first, by the column as a whole: the rest of the file is looked at only where its first rows leave it open. */
async function dateOrder(
  mapping: Mapping,
  { columns }: OpenedTable,
  head: readonly TableRow[],
  open: () => Readable,
): Promise<DateOrder> {
  const column = mapping.fields.posted?.[0]?.column;
  if (column === undefined) return 'day-first';
  const index = columns.indexOf(column);
  const order = dateOrderIn(head, index);
  if (order !== 'open') return order ?? 'day-first';
  const source = open();
  const table = await openTable(source);
  try {
    const there = table.columns.indexOf(column);
    for await (const rows of table.rows) {
      const found = dateOrderIn(rows, there);
      if (found !== null && found !== 'open') return found;
    }
    return 'day-first';
  } finally {
    source.destroy();
  }
}

/** Whether places end in towns: the last part of streets and offices often carries a number. */
function holdsTowns(mapping: Mapping, { columns }: OpenedTable, sample: readonly SourceRow[]): boolean {
  const column = mapping.fields.place?.[0]?.column;
  if (column === undefined) return true;
  const index = columns.indexOf(column);
  const places = sample.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
  return places.filter(endsInNumber).length <= places.length / 5;
}

/** A street or office with a number behind the last comma; a postcode or a department's number (`07 - VEYRAS`) is none. */
function endsInNumber(place: string): boolean {
  const last = place.slice(place.lastIndexOf(',') + 1).trim();
  return /\d/.test(last) && /[a-z]/i.test(last) && !/^\d\w? - /.test(last);
}
