import { ImportError } from '@/lib/ingest/import-error';
import { utf16Of } from './decode';

const AS_XLSX = 'Save it as XLSX without a password, or the sheet as CSV (UTF-8), and give that.';
const UNPACK = 'Unpack it first, and give what is in it.';
const AS_DATA = 'Export the data as CSV, JSON or JSON Lines.';

/** Files that are no text, by their first bytes as Latin-1. */
const MAGIC: readonly [string, string, string][] = [
  ['PK\u0003\u0004', 'a ZIP archive or workbook inside another archive', UNPACK],
  ['\u001f\u008b', 'a gzip file inside another', UNPACK],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel workbook (XLS) or one with a password', AS_XLSX],
  ['%PDF', 'a PDF', AS_DATA],
  ['SQLite format 3', 'an SQLite database', 'Export the table as CSV and import that.'],
  ['PAR1', 'a Parquet file', AS_DATA],
  ['\u0089PNG', 'a picture', AS_DATA],
  ['\u00ff\u00d8\u00ff', 'a picture', AS_DATA],
  ['Obj\u0001', 'an Avro file', AS_DATA],
  ['ARROW1', 'an Arrow file', AS_DATA],
  ['Rar!\u001a\u0007', 'a RAR archive', UNPACK],
  ['\u0028\u00b5\u002f\u00fd', 'a Zstandard archive', UNPACK],
  ['GIF8', 'a picture', AS_DATA],
  ['BZh9', 'a bzip2 archive', UNPACK],
  ['\u00fd7zXZ', 'an xz archive', UNPACK],
  ['7z\u00bc\u00af', 'a 7-Zip archive', UNPACK],
];
const MARKUP: readonly [RegExp, string][] = [
  [/^\s*(?:From: <Saved by|MIME-Version:)/i, 'a page or letter that a program saved its own way'],
  [/^\s*<(?:!doctype html|html)/i, 'a web page'],
  [/^\s*<(?:\?xml|!doctype|[a-z][\w:-]*(?:\s[^<>]*)?\/?>)/i, 'XML'],
];

/** Refuses bytes that are no text, and says what they look like. */
export function refuseBinary(head: Buffer): void {
  const start = head.subarray(0, 4096).toString('latin1');
  for (const [magic, what, whatToDo] of MAGIC) if (start.startsWith(magic)) refuse(`like ${what}`, whatToDo);
  if (utf16Of(head) !== null) return;
  let controls = 0;
  for (const byte of head.subarray(0, 4096)) if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  if (controls > start.length / 20) refuse('like binary data of an unknown kind', AS_DATA);
}

/** Refuses text that is marked up and no table, and says what it looks like. */
export function refuseMarkup(head: string): void {
  const start = head.slice(0, 4096);
  for (const [pattern, what] of MARKUP) if (pattern.test(start)) refuse(`like ${what}`, AS_DATA);
}

function refuse(looks: string, whatToDo: string): never {
  throw new ImportError('unknown-format', `This file cannot be read: it looks ${looks}.`, whatToDo);
}
