import Papa from 'papaparse';
import { guardFormula } from '@/lib/text/formula-guard';
import { columnKey } from './column-key';
import type { RowProblem } from './records';

/** The columns that stand behind a file's own, and which no import takes for data. */
const REJECTED_COLUMNS = ['rejected row', 'rejected because', 'rejected as it stood'] as const;
const KEYS = new Set<string>(REJECTED_COLUMNS.map(columnKey));

/** Whether a column was written by `rejectedFile`. */
export function isRejectedColumn(column: string): boolean {
  return KEYS.has(columnKey(column));
}

/**
 * The rejected rows of an import as CSV in pieces: the file's own columns, so that it can be mended and imported again as it is, then
 * the number of the row in the first file, why it was rejected, and what stood there of rows that could not be read as such.
 */
export function* rejectedFile(columns: readonly string[], problems: Iterable<RowProblem>): Generator<string> {
  const own = columns.filter((column) => !isRejectedColumn(column));
  const places = own.map((column) => columns.indexOf(column));
  yield line([...own, ...REJECTED_COLUMNS]);
  for (const { row, column, why, raw, rowCells } of problems) {
    const cells = places.map((place) => rowCells?.[place] ?? '');
    const surplus = rowCells?.slice(columns.length).join(' ¦ ');
    yield line([...cells, String(row), column === null ? why : `${column}: ${why}`, surplus ?? raw]);
  }
}

function line(cells: readonly string[]): string {
  return `${Papa.unparse([cells.map(guardFormula)])}\r\n`;
}
