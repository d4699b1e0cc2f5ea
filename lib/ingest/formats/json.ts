import { ImportError } from '@/lib/ingest/import-error';
import { readRoot } from '@/lib/ingest/shapes/registry';
import { ArrayElements } from './array-elements';
import type { Format, Table, TextPieces } from './format';
import { jsonFlaw } from './json-flaw';
import { columnsOf, type NumberedRecord, numberedInGroups, tableOfRecords } from './records-table';
import { ValueRecords } from './value-records';

/** A larger JSON text is not read whole. */
const LARGEST = 256 << 20;
/** Of a list that is larger, each element is read for itself, so that memory stays flat: they can no longer refer to each other. */
const LARGEST_LIST = 32 << 20;

/** JSON: records of a known shape, a list of objects, one record, or any of these inside something else. */
export const json: Format = {
  name: 'JSON',
  recognises: (head) => /^\s*[[{]/.test(head) || startsWithText(head),
  async read(text) {
    const { pieces, ended } = await beginning(text);
    return ended ? wholeTable(pieces.join('')) : tableInPieces(pieces, text);
  },
};

/** Whether a text in quotation marks stands alone before an object: JSON that somebody wrote a remark into. */
function startsWithText(head: string): boolean {
  return /^\s*"[^"\n]{0,2000}"\s*\n\s*[[{]\s*["{[]/.test(head);
}

/** The text as far as it is read whole: all of it, or the first part of a list that is too large for that. */
async function beginning(text: TextPieces): Promise<{ pieces: string[]; ended: boolean }> {
  const pieces: string[] = [];
  let length = 0;
  let first = '';
  for (;;) {
    const { value, done } = await text.next();
    if (done) return { pieces, ended: true };
    pieces.push(value);
    length += value.length;
    first ||= /\S/.exec(value)?.[0] ?? '';
    if (first === '[' && length > LARGEST_LIST) return { pieces, ended: false };
    if (length > LARGEST)
      throw new ImportError(
        'too-large',
        'This JSON file is larger than 256 MB, and what is no list is read whole.',
        'Give it as a list, or as JSON Lines (one object a line): these are read in a stream.',
      );
  }
}

function wholeTable(text: string): Promise<Table> {
  const found = readRoot(parse(text));
  if (!found)
    throw new ImportError(
      'not-a-table',
      'This JSON holds no list of objects.',
      'Give a list of postings or credentials, each an object with named values.',
    );
  const { format, kind, records, notes } = found;
  return tableOfRecords(format, numberedInGroups(records), kind, notes, columnsOf(records));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const flaw = jsonFlaw(text);
    const where = flaw ? `: line ${flaw.line}, column ${flaw.column}, ${flaw.why}` : '';
    throw new ImportError(
      'not-json',
      `This looks like JSON but is not${where}.`,
      'Mend it there, or export it again.',
    );
  }
}

async function tableInPieces(pieces: string[], rest: TextPieces): Promise<Table> {
  const values = new ValueRecords();
  const groups = await values.ahead(readElements(pieces, rest, values));
  return tableOfRecords(values.shape ?? 'JSON', groups, values.kind);
}

async function* readElements(
  pieces: string[],
  rest: TextPieces,
  values: ValueRecords,
): AsyncGenerator<NumberedRecord[], undefined, undefined> {
  const elements = new ArrayElements();
  const recordsIn = (piece: string) =>
    elements.push(piece).flatMap(({ text, tooLong }) => {
      if (tooLong) return values.problem('the record is longer than 16 MB', text);
      try {
        return values.add(JSON.parse(text), text);
      } catch {
        return values.problem('the record is not valid JSON', text);
      }
    });
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) yield recordsIn(piece);
  for (;;) {
    const { value, done } = await rest.next();
    if (done) break;
    yield recordsIn(value);
  }
  if (!elements.closed)
    throw new ImportError('not-json', 'This JSON ends before its list does.', 'Fetch or export it again.');
  return undefined;
}
