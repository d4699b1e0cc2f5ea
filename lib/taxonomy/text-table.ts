import Papa from 'papaparse';
import { TaxonomyError } from './format';
import type { TableRow, TaxonomyTable } from './table';

const DELIMITERS = ['\t', ',', ';', '|'] as const;

/** The text of a file: UTF-8, UTF-16 by its byte order mark, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * CSV or tab-separated text as a table; its first line says which. Empty rows are passed over, and counted.
 * @throws TaxonomyError when a quotation mark is never closed
 */
export function delimitedTable(name: string, text: string): TaxonomyTable {
  const delimiter = delimiterOf(text);
  const parse = (quoteChar: string) =>
    Papa.parse<string[]>(text, { header: false, delimiter, quoteChar, skipEmptyLines: false });
  let parsed = parse('"');
  const unclosed = parsed.errors.find(({ code }) => code === 'MissingQuotes');
  if (unclosed && delimiter === '\t') parsed = parse('\0');
  else if (unclosed) {
    throw new TaxonomyError(
      name,
      (unclosed.row ?? 0) + 1,
      'a quotation mark is opened here and never closed; close it, or save the file anew',
    );
  }
  const [columns = [], ...rows] = parsed.data;
  return { name, columns: columns.map((column) => column.trim()), rows: numbered(rows, 2) };
}

/** The columns and first row of a text that may be cut anywhere behind them. */
export function delimitedHead(name: string, text: string): TaxonomyTable {
  const { data } = Papa.parse<string[]>(text, { header: false, delimiter: delimiterOf(text), preview: 2 });
  const [columns = [], ...rows] = data;
  return { name, columns: columns.map((column) => column.trim()), rows: numbered(rows, 2) };
}

function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return DELIMITERS.map((sign) => ({ sign, count: header.split(sign).length })).reduce((most, next) =>
    next.count > most.count ? next : most,
  ).sign;
}

/** Rows that are not empty, numbered from `first` on. */
export function numbered(rows: readonly (readonly string[])[], first: number): TableRow[] {
  return rows
    .map((cells, i) => ({ row: i + first, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
