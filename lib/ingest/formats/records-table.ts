import { ImportError } from '@/lib/ingest/import-error';
import type { Kind } from '@/lib/ingest/mapping/field';
import type { RowProblem } from '@/lib/ingest/records';
import { whyRefused } from '@/lib/ingest/shapes/refused';
import { flatten } from './flatten';
import { excerpt, isProblem, MOST_COLUMNS, type Table, type TableRow } from './format';

/** Records read before the columns are said to be known. */
const HEAD_RECORDS = 500;
const GROUP = 500;

/** A record with its number, or why it could not be read. */
export type NumberedRecord = { row: number; record: unknown } | RowProblem;

/**
 * A table of records: its columns are the known ones, then the keys of the first few hundred records, flattened; keys that turn up later
 * are added behind them. Throws an `ImportError` where there are records and none can be read.
 */
export async function tableOfRecords(
  format: string,
  records: AsyncIterator<readonly NumberedRecord[], undefined, undefined>,
  kind: Kind | null = null,
  notes: readonly string[] = [],
  known: readonly string[] = [],
): Promise<Table> {
  const columns = new GrowingColumns(known);
  const told = [...notes];
  const toRow = (numbered: NumberedRecord): TableRow => {
    if ('why' in numbered) return numbered;
    const { row, record } = numbered;
    const refused = whyRefused(record);
    if (refused) return { row, column: null, why: refused.why, raw: excerpt(refused.raw) };
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return { row, column: null, why: 'not an object with named values', raw: excerpt(String(record)) };
    const cells: string[] = [];
    for (const [column, value] of flatten(record)) {
      const place = columns.placeOf(column);
      if (place === null) {
        if (!told.includes(TOO_MANY)) told.push(TOO_MANY);
        continue;
      }
      while (cells.length < place) cells.push('');
      cells[place] = value;
    }
    return { row, cells };
  };

  const head: TableRow[] = [];
  let ended = false;
  while (head.length < HEAD_RECORDS && !ended) {
    const { value, done } = await records.next();
    if (done) ended = true;
    else for (const record of value) head.push(toRow(record));
  }
  if (ended && head.length > 0 && head.every(isProblem)) refuseAll(head);
  async function* rows() {
    yield head.splice(0);
    for (;;) {
      const { value, done } = await records.next();
      if (done) return;
      yield value.map(toRow);
    }
  }
  return { format, columns: columns.names, kind, notes: told, rows: rows() };
}

const TOO_MANY = `Values under more than ${MOST_COLUMNS.toLocaleString('en-GB')} different names: those of the names that come last were left out.`;

/** Names of columns with their places; at most `MOST_COLUMNS`. */
class GrowingColumns {
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(known: readonly string[]) {
    for (const name of known) this.placeOf(name);
  }

  /** Where a column stands, which is added if it is new; null where there is no room for it. */
  placeOf(name: string): number | null {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    if (this.names.length >= MOST_COLUMNS) return null;
    const place = this.names.push(name) - 1;
    this.places.set(name, place);
    return place;
  }
}

function refuseAll(problems: readonly RowProblem[]): never {
  const [first] = problems;
  const which = problems.length === 1 ? 'The one record' : `None of the ${problems.length} records`;
  throw new ImportError(
    'not-a-table',
    `${which} of this file can${problems.length === 1 ? 'not' : ''} be read: ${first!.why}.`,
    'Export it again, with all that belongs to the records.',
  );
}

/** The columns that all of the records need, in the order in which they turn up. */
export function columnsOf(records: readonly unknown[]): string[] {
  if (records.length <= HEAD_RECORDS) return [];
  const columns = new Set<string>();
  for (const record of records) {
    if (typeof record !== 'object' || record === null || Array.isArray(record) || whyRefused(record))
      continue;
    for (const column of flatten(record).keys()) {
      if (columns.size >= MOST_COLUMNS) return [...columns];
      columns.add(column);
    }
  }
  return [...columns];
}

/** A list of records as `tableOfRecords` takes them, numbered from 1. */
export async function* numberedInGroups(
  records: readonly unknown[],
): AsyncGenerator<NumberedRecord[], undefined, undefined> {
  for (let start = 0; start < records.length; start += GROUP)
    yield records.slice(start, start + GROUP).map((record, i) => ({ row: start + i + 1, record }));
  return undefined;
}
