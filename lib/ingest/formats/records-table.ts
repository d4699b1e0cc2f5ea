import type { RowProblem } from '@/lib/ingest/records';
import { flatten } from './flatten';
import { excerpt, MOST_COLUMNS, type Table, type TableRow } from './format';

/** Records read before the columns are said to be known. */
const HEAD_RECORDS = 500;

/** A record with its number, or why it could not be read. */
export type NumberedRecord = { row: number; record: unknown } | RowProblem;

/**
 * A table of records: its columns are the keys of the first few hundred, flattened; keys that turn up later are added behind them.
 */
export async function tableOfRecords(
  format: string,
  records: AsyncIterator<readonly NumberedRecord[], undefined, undefined>,
): Promise<Table> {
  const columns: string[] = [];
  const places = new Map<string, number>();
  const toRow = (numbered: NumberedRecord): TableRow => {
    if ('why' in numbered) return numbered;
    const { row, record } = numbered;
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return { row, column: null, why: 'not an object with named values', raw: excerpt(String(record)) };
    const cells: string[] = [];
    for (const [column, value] of flatten(record)) {
      let place = places.get(column);
      if (place === undefined) {
        if (columns.length >= MOST_COLUMNS) continue;
        place = columns.push(column) - 1;
        places.set(column, place);
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
  async function* rows() {
    yield head.splice(0);
    for (;;) {
      const { value, done } = await records.next();
      if (done) return;
      yield value.map(toRow);
    }
  }
  return { format, columns, rows: rows() };
}
