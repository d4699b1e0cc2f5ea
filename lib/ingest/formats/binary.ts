import { ImportError } from '@/lib/ingest/import-error';
import { utf16Of } from './decode';

const AS_CSV = 'Save the sheet as CSV (UTF-8) and import that.';
const AS_DATA = 'Export the data as CSV, JSON or JSON Lines.';

/** Files that are no text, by their first bytes as Latin-1. */
const MAGIC: readonly [string, string, string][] = [
  ['PK\u0003\u0004', 'a ZIP archive or an XLSX workbook', AS_CSV],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel workbook (XLS)', AS_CSV],
  ['%PDF', 'a PDF', AS_DATA],
  ['SQLite format 3', 'an SQLite database', 'Export the table as CSV and import that.'],
  ['PAR1', 'a Parquet file', AS_DATA],
  ['\u0089PNG', 'a picture', AS_DATA],
  ['\u00ff\u00d8\u00ff', 'a picture', AS_DATA],
  ['GIF8', 'a picture', AS_DATA],
  ['BZh9', 'a bzip2 archive', 'Unpack it first.'],
  ['\u00fd7zXZ', 'an xz archive', 'Unpack it first.'],
  ['7z\u00bc\u00af', 'a 7-Zip archive', 'Unpack it first.'],
];
const MARKUP: readonly [RegExp, string][] = [
  [/^\s*<(?:!doctype html|html)/i, 'a web page'],
  [/^\s*<(?:\?xml|!doctype|[a-z][\w:-]*(?:\s[^<>]*)?\/?>)/i, 'XML'],
];

/** Refuses a file whose beginning is no table of text, and says what it looks like. */
export function refuseBinary(head: Buffer): void {
  const start = head.subarray(0, 4096).toString('latin1');
  for (const [magic, what, whatToDo] of MAGIC) if (start.startsWith(magic)) refuse(`like ${what}`, whatToDo);
  const text = start.replace('\u00ef\u00bb\u00bf', '');
  for (const [pattern, what] of MARKUP) if (pattern.test(text)) refuse(`like ${what}`, AS_DATA);
  if (utf16Of(head) !== null) return;
  let controls = 0;
  for (const byte of head.subarray(0, 4096)) if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  if (controls > start.length / 20) refuse('like binary data of an unknown kind', AS_DATA);
}

function refuse(looks: string, whatToDo: string): never {
  throw new ImportError('unknown-format', `This file cannot be read: it looks ${looks}.`, whatToDo);
}
