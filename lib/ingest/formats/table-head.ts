import { excerpt } from './format';

/** Where a table begins among the first rows of a sheet or a text. */
export interface TableHead {
  /** The names of the columns, as they stand there. */
  header: readonly string[];
  /** How many rows there are before the first record, the header among them. */
  rows: number;
  /** What was left out above it, or is doubtful, in words. */
  notes: readonly string[];
}

/** How far down a header is looked for. */
const DEEPEST = 30;
/** A row with at most this share of the cells that rows usually fill stands above the table; a little more where it is short, or gives a value. */
const PREAMBLE = 0.4;
const LIKELY_PREAMBLE = 0.5;
/** Names below a group's name that say nothing without it: "Pay" over "from" and "to". */
const BARE =
  /^(?:from|to|min|max|minimum|maximum|low|high|lower|upper|currency|period|unit|name|code|amount)\.?$/i;
const NUMBER = /^[-+]?[\d.,\s]*\d%?$/;
const YEAR = /^(?:19|20)\d\d$/;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:$|[T\s])/;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/i;
/** The longest name of a column, in characters. */
const LONGEST_NAME = 150;

/**
 * Finds the header: the first row that fills as many cells as those below it usually do. A row above it that names groups of columns
 * is joined with it. Null where no row fills any cell.
 * @param rows the first rows that are not blank, some fifty of them
 */
export function findHead(rows: readonly (readonly string[])[]): TableHead | null {
  if (rows.length === 0) return null;
  const usual = median(rows.slice(Math.floor(rows.length / 4)).map(filled));
  let at = 0;
  while (at < Math.min(rows.length - 1, DEEPEST) && isAbove(rows[at]!, usual)) at++;
  if (at === DEEPEST || at === rows.length - 1) at = 0;
  const above = rows[at - 1];
  const grouped = above !== undefined && isGroupRow(above, rows[at]!, rows.slice(at + 1));
  if (grouped) at--;
  const isDouble =
    grouped || (rows[at + 1] !== undefined && isGroupRow(rows[at]!, rows[at + 1]!, rows.slice(at + 2)));
  const header = isDouble ? joined(rows[at]!, rows[at + 1]!) : rows[at]!;
  const notes: string[] = [];
  if (at > 0) notes.push(preambleInWords(rows.slice(0, at)));
  const odd = valueIn(header);
  if (odd !== null)
    notes.push(
      `The first row was taken for the names of the columns, though it looks like a record (“${excerpt(odd, 60)}”): if the file has no such names, add a first row that has.`,
    );
  return { header, rows: at + (isDouble ? 2 : 1), notes };
}

/** A cell of a header that is more likely a value than a name; null where there is none. Years and a few other numbers may well be names. */
function valueIn(header: readonly string[]): string | null {
  const starts = header.map(startOf);
  const odd = starts.find((cell) => DATE.test(cell) || ADDRESS.test(cell) || cell.length > LONGEST_NAME);
  if (odd !== undefined) return odd;
  const numbers = starts.filter((cell) => NUMBER.test(cell) && !YEAR.test(cell));
  return numbers.length > 0 && numbers.length >= filled(header) * 0.3 ? numbers[0]! : null;
}

function isAbove(row: readonly string[], usual: number): boolean {
  const isLikely = row.length < usual || row.some(isValue);
  return usual >= 3 && filled(row) <= Math.max(1, usual * (isLikely ? LIKELY_PREAMBLE : PREAMBLE));
}

/** Whether a row names groups of the columns that the row below it names. */
function isGroupRow(
  row: readonly string[],
  names: readonly string[],
  records: readonly (readonly string[])[],
): boolean {
  const width = names.length;
  if (row.length !== width || width < 3 || filled(row) < 2 || filled(row) > width * 0.7) return false;
  if (filled(names) <= filled(row) || filled(names) < width * 0.7) return false;
  const named = [...row, ...names].filter((cell) => cell.trim() !== '');
  if (named.some((cell) => isValue(cell) || cell.length > 60)) return false;
  return names.some((_, i) => {
    const below = records.map((record) => (record[i] ?? '').trim()).filter((cell) => cell !== '');
    return below.length >= 2 && below.filter(isValue).length > below.length / 2;
  });
}

function joined(groups: readonly string[], names: readonly string[]): string[] {
  let group = '';
  return names.map((name, i) => {
    const above = (groups[i] ?? '').trim();
    if (above !== '') group = above;
    if (name.trim() === '') return above;
    const isUnclear =
      BARE.test(name.trim()) || names.filter((other) => other.trim() === name.trim()).length > 1;
    return isUnclear && group !== '' ? `${group} ${name.trim()}` : name;
  });
}

/** What is looked at of a cell. */
function startOf(cell: string): string {
  return cell.slice(0, 2 * LONGEST_NAME).trim();
}

function isValue(cell: string): boolean {
  const text = startOf(cell);
  return NUMBER.test(text) || DATE.test(text) || ADDRESS.test(text) || text.length > 100;
}

function preambleInWords(rows: readonly (readonly string[])[]): string {
  const text = rows
    .map((cells) =>
      cells
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' '),
    )
    .join(' / ');
  const count =
    rows.length === 1 ? 'One line above the table was' : `${rows.length} lines above the table were`;
  return `${count} left out: “${excerpt(text, 120)}”.`;
}

function filled(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) if (cell.trim() !== '') count++;
  return count;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const TOTALS = /^(?:grand\s+)?(?:totals?|totale|sums?|somme|summe|gesamt|suma)\b[\s:.]*\d*$/i;

/** Whether a row is the line of totals below a table: it fills few cells, and its first says so. */
export function isTotalsRow(cells: readonly string[]): boolean {
  if (cells.length < 3) return false;
  const first = cells.find((cell) => cell !== '' && cell.trim() !== '')?.slice(0, 60);
  return first !== undefined && TOTALS.test(first.trim()) && filled(cells) <= cells.length / 2;
}
