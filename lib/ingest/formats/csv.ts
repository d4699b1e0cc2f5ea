import { ImportError } from '@/lib/ingest/import-error';
import type { RowProblem } from '@/lib/ingest/records';
import { columnNames } from './column-names';
import { guessDialect, isBlank } from './csv-dialect';
import { csvRows, type ParsedRow } from './csv-rows';
import { excerpt, type Format, MOST_COLUMNS, type TableRow, type TextPieces } from './format';
import { findHead, isTotalsRow } from './table-head';

/** How many rows the header is looked for among. */
const HEAD_ROWS = 50;
const HEAD_TEXT = 65_536;
/** The longest first line that is waited for, in characters. */
const LONGEST_FIRST_LINE = 8 << 20;

/** Comma, semicolon, tab or pipe separated text with a header line, as papaparse reads it. */
export const csv: Format = {
  name: 'CSV',
  recognises: () => true,
  async read(text) {
    const head = await firstLines(text);
    const rows = csvRows(guessDialect(head), head, text);
    const first: ParsedRow[] = [];
    const whole: string[][] = [];
    while (whole.length < HEAD_ROWS) {
      const { value, done } = await rows.next();
      if (done) break;
      for (const row of value) {
        if ('cells' in row && isBlank(row.cells)) continue;
        first.push(row);
        if ('cells' in row) whole.push(row.cells);
      }
    }
    const found = findHead(whole.slice(0, HEAD_ROWS));
    if (!found) throw new ImportError('empty', 'There is nothing in this file.', 'Export it again.');
    const { header, notes } = found;
    if (header.length > MOST_COLUMNS)
      throw new ImportError(
        'not-a-table',
        `The first line has ${header.length} columns.`,
        `At most ${MOST_COLUMNS} are read; is the first line really the header?`,
      );
    const columns = columnNames(header);
    const above = new Set(whole.slice(0, found.rows));
    const records = first.filter((row) => !('cells' in row && above.has(row.cells)));
    return { format: 'CSV', columns, kind: null, notes, rows: checkRows(header, records, rows) };
  },
};

/** The first pieces of the text until they hold a line, 64 kB at least where there is as much. */
async function firstLines(text: TextPieces): Promise<string> {
  let head = '';
  while (head.length < HEAD_TEXT || (!/[\r\n]/.test(head) && head.length < LONGEST_FIRST_LINE)) {
    const { value, done } = await text.next();
    if (done) break;
    head += value;
  }
  return head;
}

/** Numbers the rows, leaves blank ones out, and reports those that do not fit the header. */
async function* checkRows(
  header: readonly string[],
  first: ParsedRow[],
  rest: AsyncGenerator<ParsedRow[], undefined, undefined>,
): AsyncGenerator<TableRow[], undefined, undefined> {
  const width = header.length;
  let row = 0;
  let shortIsUsual: boolean | null = null;
  const check = (group: readonly ParsedRow[]): TableRow[] => {
    const table: TableRow[] = [];
    shortIsUsual ??= group.length > 0 ? areOftenShort(group, width) : null;
    for (const parsed of group) {
      if ('unread' in parsed) {
        table.push(problem(++row, parsed.why, parsed.unread));
        continue;
      }
      const { cells } = parsed;
      if (isBlank(cells)) continue;
      row++;
      const last = cells.length - 1;
      if (cells[last]!.endsWith('\r')) cells[last] = cells[last]!.slice(0, -1);
      while (cells.length > width && cells.at(-1)!.trim() === '') cells.pop();
      if (isTotalsRow(cells)) table.push(problem(row, 'a line of totals, no record', cells.join(' ¦ ')));
      else if (isHeaderAgain(cells))
        table.push(problem(row, 'the names of the columns again', cells.join(' ¦ ')));
      else if (cells.length > width || (cells.length < width && !shortIsUsual))
        table.push({
          ...problem(row, `the row has ${cells.length} cells, the header ${width}`, cells.join(' ¦ ')),
          rowCells: cells,
        });
      else {
        while (cells.length < width) cells.push('');
        table.push({ row, cells });
      }
    }
    return table;
  };
  const isHeaderAgain = (cells: readonly string[]) =>
    cells[0] === header[0] &&
    width > 1 &&
    cells.length === width &&
    cells.every((cell, i) => cell.trim() === header[i]!.trim());
  try {
    yield check(first);
    for await (const group of rest) yield check(group);
  } finally {
    await rest.return(undefined);
  }
  return undefined;
}

/** Some programs leave empty cells off the end of a row: then a short row is no fault. */
function areOftenShort(rows: readonly ParsedRow[], width: number): boolean {
  const short = rows.filter((r) => 'cells' in r && !isBlank(r.cells) && r.cells.length < width).length;
  return short > rows.length / 5;
}

function problem(row: number, why: string, raw: string): RowProblem {
  return { row, column: null, why, raw: excerpt(raw) };
}
