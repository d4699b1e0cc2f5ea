import type { FileSource } from './formats/file-source';
import { isProblem, type TableRow } from './formats/format';
import { type OpenedTable, openTable } from './formats/open';
import type { SourceRow } from './records';

/** Rows looked at before the columns are mapped. */
const SAMPLE = 300;

/** A file whose first rows have been read: what it is, and how to go on. */
export interface InspectedTable extends OpenedTable {
  /** The first few hundred rows, with what was wrong with some. */
  head: readonly TableRow[];
  /** Those of them that could be read. */
  sample: readonly SourceRow[];
  /** What follows the head. */
  rest: AsyncIterator<readonly TableRow[]>;
}

/** Opens a file and reads its first rows. Throws an `ImportError` where it cannot be read as a table. */
export async function inspectTable(source: FileSource): Promise<InspectedTable> {
  const table = await openTable(source);
  const rest = table.rows[Symbol.asyncIterator]();
  const head: TableRow[] = [];
  while (head.length < SAMPLE) {
    const { value, done } = await rest.next();
    if (done) break;
    for (const row of value) head.push(row);
  }
  const sample = head.filter((row): row is SourceRow => !isProblem(row)).slice(0, SAMPLE);
  return { ...table, head, sample, rest };
}
