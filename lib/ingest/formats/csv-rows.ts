import { ImportError } from '@/lib/ingest/import-error';
import { type Dialect, type Parsing, parserOf } from './csv-dialect';
import { rowEnd } from './csv-row-end';
import { excerpt, type TextPieces } from './format';

/** A row's cells, or the beginning of what could not be parted into cells, and why. */
export type ParsedRow = { cells: string[] } | { unread: string; why: string };

/** A row longer than this, in characters, is not held in memory. */
const LONGEST_ROW = 8 << 20;
/** How much text is parted at once; less behind a quotation mark that was never closed, for another may follow. */
const AT_ONCE = 1 << 20;
const BEHIND_STRAY = 1 << 12;
/** How much text may be read in vain in looking for the end of rows. */
const MOST_IN_VAIN = 128 << 20;
/** Lines inside a quoted cell show that its quotation mark is a stray one where so many of them are rows, and there are so many. */
const SURELY_ROWS = { share: 0.8, lines: 30 };
const LIKELY_ROWS = { share: 0.5, lines: 1 };
/** How many of the lines are looked at, and how much text. */
const LOOKED_AT = 200;
const LOOKED_AT_TEXT = 1 << 20;

const UNCLOSED = 'a quotation mark is opened here and not closed';
const TOO_LONG = 'the row is longer than 8 MB';

/**
 * Rows as papaparse finds them, from text that arrives in pieces. Text that ends no row is read again with twice as much of it. Where a
 * quotation mark is never closed, its line is given back unread and reading goes on behind it; a row that is too long is given back
 * unread as a whole.
 * @param head the beginning of the text, which `text` goes on from
 */
export async function* csvRows(
  dialect: Dialect,
  head: string,
  text: TextPieces,
): AsyncGenerator<ParsedRow[], undefined, undefined> {
  const { newline } = dialect;
  const parser = parserOf(dialect);
  let rest = head.slice(dialect.skipped);
  let window = AT_ONCE;
  let done = false;
  let inVain = 0;
  const more = async () => {
    const next = await text.next();
    if (next.done) done = true;
    return next.value ?? '';
  };
  try {
    for (;;) {
      while (!done && rest.length < window) rest += await more();
      const part = rest.length > window ? rest.slice(0, window) : rest;
      const { data, meta } = parser.parse(part, 0, true) as unknown as Parsing;
      if (data.length > 0) {
        const isLong = meta.cursor > LONGEST_ROW;
        rest = rest.slice(meta.cursor);
        window = AT_ONCE;
        yield data.map((cells) =>
          isLong && isTooLong(cells) ? { unread: excerpt(cells.join(' ¦ ')), why: TOO_LONG } : { cells },
        );
        continue;
      }
      if (rest === '') return undefined;
      const isAll = done && part.length === rest.length;
      const last = isAll ? lastRow(parser, rest, newline) : null;
      if (last) {
        yield [{ cells: last }];
        return undefined;
      }
      const isEnough = isAll || part.length > LONGEST_ROW;
      const end = part.indexOf(newline);
      const inside = end === -1 ? '' : part.slice(end + 1, end + LOOKED_AT_TEXT);
      const isStray = end !== -1 && holdsRows(inside, dialect, isEnough ? LIKELY_ROWS : SURELY_ROWS);
      inVain += part.length;
      if (inVain > MOST_IN_VAIN) throw unbalanced();
      if (!isStray && !isEnough) {
        window = Math.min(Math.max(window, part.length) * 2, LONGEST_ROW + 1);
        continue;
      }
      const line = excerpt(end === -1 ? part : part.slice(0, end));
      if (isStray) {
        rest = rest.slice(end + newline.length);
        window = BEHIND_STRAY;
        yield [{ unread: line, why: UNCLOSED }];
        continue;
      }
      const scan = rowEnd(dialect);
      let behind = scan(rest);
      while (behind === null && !done) behind = scan(await more());
      rest = behind ?? '';
      window = AT_ONCE;
      yield [
        { unread: line, why: isAll ? UNCLOSED : behind === null ? `${UNCLOSED}, or ${TOO_LONG}` : TOO_LONG },
      ];
    }
  } finally {
    await text.return?.();
  }
}

function isTooLong(cells: readonly string[]): boolean {
  return cells.reduce((length, cell) => length + cell.length, 0) > LONGEST_ROW;
}

/** The cells of a file's last line, which no new line ends; null where its quotation marks are not closed. */
function lastRow(parser: ReturnType<typeof parserOf>, rest: string, newline: string): string[] | null {
  const closed = parser.parse(rest + newline, 0, true) as unknown as Parsing;
  return closed.data.length === 1 && closed.meta.cursor > rest.length ? closed.data[0]! : null;
}

/** Whether enough lines inside what looks like one long cell are rows of the table. A table of one column has any line for a row. */
function holdsRows(
  text: string,
  { delimiter, columns, newline }: Dialect,
  enough: { share: number; lines: number },
): boolean {
  const lines = text
    .split(newline, LOOKED_AT)
    .filter((line) => line.trim() !== '')
    .slice(0, -1);
  if (columns < 2) return enough === LIKELY_ROWS;
  if (lines.length < enough.lines) return false;
  return (
    lines.filter((line) => line.split(delimiter).length === columns).length >= lines.length * enough.share
  );
}

function unbalanced(): ImportError {
  return new ImportError(
    'unbalanced-quotes',
    'The quotation marks in this file do not add up.',
    'Export it again with quotation marks inside cells doubled ("").',
  );
}
