import Papa from 'papaparse';
import { ImportError } from '@/lib/ingest/import-error';
import { columnNames } from './column-names';
import { excerpt, type Format, MOST_COLUMNS, type TableRow, type TextPieces } from './format';

const DELIMITERS = [',', ';', '\t', '|'];
/** Stands for "no delimiter": a table of one column, whose commas belong to the text. */
const NONE = '\u001f';
const GUESS_ROWS = 50;
/** A row longer than this, in characters, is one whose quotation mark was never closed. */
const LONGEST_ROW = 16 << 20;
/** How much text may be read again in looking for the end of such rows. */
const MOST_READ_AGAIN = 256 << 20;

/** Comma, semicolon, tab or pipe separated text with a header line, as papaparse reads it. */
export const csv: Format = {
  name: 'CSV',
  recognises: () => true,
  async read(text) {
    const head = await firstLines(text);
    const newline: Newline = head.includes('\n') ? '\n' : '\r';
    const delimiter = guessDelimiter(head, newline);
    const parser = new Papa.Parser({ delimiter, newline });
    const rows = readRows(parser, newline, head, text);
    let header: string[] | undefined;
    const first: Parsed[] = [];
    while (!header) {
      const { value, done } = await rows.next();
      if (done) break;
      for (const parsed of value) {
        if (!header && !('unclosed' in parsed) && !isBlank(parsed.cells)) header = parsed.cells;
        else if (header) first.push(parsed);
      }
    }
    if (!header) throw new ImportError('empty', 'There is nothing in this file.', 'Export it again.');
    if (header.length > MOST_COLUMNS)
      throw new ImportError(
        'not-a-table',
        `The first line has ${header.length} columns.`,
        `At most ${MOST_COLUMNS} are read; is the first line really the header?`,
      );
    const columns = columnNames(header);
    return { format: 'CSV', columns, rows: checkRows(columns, first, rows) };
  },
};

type Parsed = { cells: string[] } | { unclosed: string };

type Newline = '\n' | '\r';

interface Reading {
  data: string[][];
  meta: { cursor: number };
}

/** The first pieces of the text until they hold a line, 64 kB at least where there is as much. */
async function firstLines(text: TextPieces): Promise<string> {
  let head = '';
  while (head.length < 65_536 || (!/[\r\n]/.test(head) && head.length < LONGEST_ROW)) {
    const { value, done } = await text.next();
    if (done) break;
    head += value;
  }
  return head;
}

/** The delimiter that parts the first rows most evenly; none where the header holds none. */
function guessDelimiter(head: string, newline: Newline = '\n'): string {
  let best = { delimiter: NONE, even: 0, columns: 1 };
  for (const delimiter of DELIMITERS) {
    const parser = new Papa.Parser({ delimiter, newline, preview: GUESS_ROWS });
    const rows = (parser.parse(head.slice(0, 1 << 20), 0, false) as Reading).data.filter((r) => !isBlank(r));
    const columns = rows[0]?.length ?? 0;
    if (columns < 2) continue;
    const even = rows.filter((row) => row.length === columns).length / rows.length;
    if (even > best.even + 0.05 || (even >= best.even - 0.05 && columns > best.columns))
      best = { delimiter, even, columns };
  }
  return best.delimiter;
}

/**
 * Rows as papaparse finds them, from text that arrives in pieces. Text that ends no row is read again only when there is twice as
 * much of it. A row whose quotation mark is never closed is given back as its first line, and reading goes on behind it.
 */
async function* readRows(
  parser: Papa.Parser,
  newline: string,
  head: string,
  text: TextPieces,
): AsyncGenerator<Parsed[], undefined, undefined> {
  let rest = head;
  let wanted = 0;
  let done = false;
  let readAgain = 0;
  const more = async () => {
    const next = await text.next();
    if (next.done) done = true;
    return next.value ?? '';
  };
  for (;;) {
    while (!done && rest.length < wanted) rest += await more();
    const { data, meta } = parser.parse(rest, 0, true) as unknown as Reading;
    if (data.length > 0) {
      rest = rest.slice(meta.cursor);
      wanted = rest.length + 1;
      yield data.map((cells) => ({ cells }));
      continue;
    }
    if (!done && rest.length <= LONGEST_ROW) {
      wanted = Math.max(1, rest.length * 2);
      continue;
    }
    if (rest === '') return undefined;
    const last = done ? lastRow(parser, rest, newline) : null;
    if (last) {
      yield [{ cells: last }];
      return undefined;
    }
    readAgain += rest.length;
    if (readAgain > MOST_READ_AGAIN)
      throw new ImportError(
        'unbalanced-quotes',
        'The quotation marks in this file do not add up.',
        'Export it again with quotation marks inside cells doubled ("").',
      );
    const line = excerpt(rest.slice(0, endOfLine(rest, newline)));
    while (!done && !rest.includes(newline)) rest = await more();
    const end = rest.indexOf(newline);
    rest = end === -1 ? '' : rest.slice(end + newline.length);
    wanted = 0;
    yield [{ unclosed: line }];
  }
}

function endOfLine(text: string, newline: string): number {
  const end = text.indexOf(newline);
  return end === -1 ? text.length : end;
}

/** The cells of a file's last line, which no new line ends; null where its quotation marks are not closed. */
function lastRow(parser: Papa.Parser, rest: string, newline: string): string[] | null {
  const closed = parser.parse(rest + newline, 0, true) as unknown as Reading;
  return closed.data.length === 1 && closed.meta.cursor > rest.length ? closed.data[0]! : null;
}

/** Numbers the rows, leaves blank ones out, and reports those that do not fit the header. */
async function* checkRows(
  columns: readonly string[],
  first: Parsed[],
  rest: AsyncIterable<Parsed[]>,
): AsyncGenerator<TableRow[], undefined, undefined> {
  const width = columns.length;
  let row = 0;
  let shortIsUsual: boolean | null = null;
  const check = (group: readonly Parsed[]): TableRow[] => {
    const table: TableRow[] = [];
    shortIsUsual ??= group.length > 0 ? areOftenShort(group, width) : null;
    for (const parsed of group) {
      if ('unclosed' in parsed) {
        row++;
        table.push(
          problem(
            row,
            'a quotation mark is opened here and not closed, or the row is longer than 16 MB',
            parsed.unclosed,
          ),
        );
        continue;
      }
      const { cells } = parsed;
      if (isBlank(cells)) continue;
      row++;
      const last = cells.length - 1;
      if (cells[last]!.endsWith('\r')) cells[last] = cells[last]!.slice(0, -1);
      while (cells.length > width && cells.at(-1)!.trim() === '') cells.pop();
      if (cells.length > width || (cells.length < width && !shortIsUsual))
        table.push(problem(row, `the row has ${cells.length} cells, the header ${width}`, cells.join(' ¦ ')));
      else {
        while (cells.length < width) cells.push('');
        table.push({ row, cells });
      }
    }
    return table;
  };
  yield check(first);
  for await (const group of rest) yield check(group);
  return undefined;
}

/** Some programs leave empty cells off the end of a row: then a short row is no fault. */
function areOftenShort(rows: readonly Parsed[], width: number): boolean {
  const short = rows.filter((r) => 'cells' in r && !isBlank(r.cells) && r.cells.length < width).length;
  return short > rows.length / 5;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function problem(row: number, why: string, raw: string): TableRow {
  return { row, column: null, why, raw: excerpt(raw) };
}
