import Papa from 'papaparse';

/** How a CSV file is written. */
export interface Dialect {
  delimiter: string;
  quote: string;
  newline: '\n' | '\r';
  /** Characters at the beginning that belong to no row: a line `sep=;`. */
  skipped: number;
  /** Share of the first rows that have as many cells as most of them, from 0 to 1. */
  even: number;
  /** How many cells most of the first rows have. */
  columns: number;
}

/** What papaparse says of a text that it was given in part. */
export interface Parsing {
  data: string[][];
  meta: { cursor: number };
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Stands for "no delimiter": a table of one column, whose commas belong to the text. */
const NONE = '\u001f';
const GUESS_ROWS = 50;
const GUESS_TEXT = 1 << 20;
/** A difference in evenness, above or below, that says nothing. */
const NOISE = 0.05;
/** With a single line above the header, rows must be as even as this for the table to be taken for one. */
const EVEN_BELOW_PREAMBLE = 0.7;
/** With so many cells each, a header and one record show a table below such a line. */
const MANY_COLUMNS = 5;

/** The dialect that parts the first rows most evenly. */
export function guessDialect(head: string): Dialect {
  const newline = head.includes('\n') ? '\n' : '\r';
  const named = /^sep=(.)\r?(?:\n|\r)/i.exec(head.slice(0, 16));
  const skipped = named?.[0].length ?? 0;
  const text = head.slice(skipped, skipped + GUESS_TEXT);
  const quote = isSingleQuoted(text) ? "'" : '"';
  let best: Dialect = { delimiter: NONE, quote, newline, skipped, even: 0, columns: 1 };
  for (const delimiter of named ? [named[1]!] : DELIMITERS) {
    for (const written of spacedToo(delimiter, quote, text)) {
      const dialect = { ...best, delimiter: written, ...shapeOf(text, written, quote, newline) };
      if (dialect.columns < 2 && !named) continue;
      const isEvener = dialect.even > best.even + NOISE;
      if (isEvener || (dialect.even >= best.even - NOISE && dialect.columns > best.columns)) best = dialect;
      else if (written.length > 1 && best.delimiter === delimiter && dialect.columns === best.columns)
        best = dialect;
    }
  }
  return best;
}

/** A parser for the dialect; it may be asked again and again with more text. */
export function parserOf({
  delimiter,
  quote,
  newline,
}: Pick<Dialect, 'delimiter' | 'quote' | 'newline'>): Papa.Parser {
  return new Papa.Parser({ delimiter, quoteChar: quote, newline });
}

/** The delimiter itself, and with a blank behind it where quoted cells begin after one: `"a", "b, c"`. */
function spacedToo(delimiter: string, quote: string, text: string): string[] {
  return text.includes(`${delimiter} ${quote}`) ? [delimiter, `${delimiter} `] : [delimiter];
}

/** Whether cells are written as 'this': the first line begins and ends so, with such cells between. */
function isSingleQuoted(text: string): boolean {
  const line = text
    .slice(0, 4096)
    .split(/[\r\n]/, 1)[0]!
    .trim();
  return line.length > 2 && line.startsWith("'") && line.endsWith("'") && /'\s?[,;\t|]\s?'/.test(line);
}

/** How many cells most rows have. Where that is another number than the first row's, the first lines are no part of the table. */
function shapeOf(
  text: string,
  delimiter: string,
  quote: string,
  newline: Dialect['newline'],
): { even: number; columns: number } {
  const parser = new Papa.Parser({ delimiter, quoteChar: quote, newline, preview: GUESS_ROWS });
  const { data } = parser.parse(text, 0, false) as unknown as Parsing;
  const widths = data.filter((row) => !isBlank(row)).map((row) => row.length);
  const first = widths[0] ?? 1;
  const ofFirst = share(widths, first);
  const usual = mostFrequent(widths);
  const below = widths.slice(widths.indexOf(usual));
  if (first > 1 && (ofFirst >= 0.5 || usual === first)) return { even: ofFirst, columns: first };
  const enough = usual >= MANY_COLUMNS ? 2 : 3;
  if (usual >= 3 && below.length >= enough && share(below, usual) >= EVEN_BELOW_PREAMBLE)
    return { even: share(below, usual), columns: usual };
  return { even: ofFirst, columns: first };
}

function share(widths: readonly number[], width: number): number {
  return widths.length === 0 ? 0 : widths.filter((each) => each === width).length / widths.length;
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 1;
  let most = 0;
  for (const [width, count] of counts) {
    if (count > most) {
      best = width;
      most = count;
    }
  }
  return best;
}

/** Whether a row says nothing. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
