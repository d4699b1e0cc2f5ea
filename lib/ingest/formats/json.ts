import { columnKey } from '@/lib/ingest/column-key';
import { ImportError } from '@/lib/ingest/import-error';
import { excerpt, type Format, type TextPieces } from './format';
import { type NumberedRecord, tableOfRecords } from './records-table';

const LARGEST = 256 << 20;
const GROUP = 500;
/** How far inside the file its records are looked for. */
const DEEPEST = 4;
/** A key that makes an object a record itself, and not a box of records. */
const RECORD_KEYS = new Set(['title', 'name', 'jobtitle', 'positiontitle', 'intitule']);

/** JSON: a list of objects, an object whose values are the records, one record, or any of these inside something else. */
export const json: Format = {
  name: 'JSON',
  recognises: (head) => /^\s*[[{]/.test(head),
  async read(text) {
    const root = parse(await wholeText(text));
    const records = findRecords(root);
    if (!records)
      throw new ImportError(
        'not-a-table',
        'This JSON holds no list of objects.',
        'Give a list of postings or credentials, each an object with named values.',
      );
    return tableOfRecords('JSON', inGroups(records));
  },
};

async function wholeText(text: TextPieces): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await text.next();
    if (done) return pieces.join('');
    length += value.length;
    if (length > LARGEST)
      throw new ImportError(
        'too-large',
        'This JSON file is larger than 256 MB, and JSON is read whole.',
        'Give it as JSON Lines (one object a line), which is read in a stream.',
      );
    pieces.push(value);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? excerpt(error.message) : 'it cannot be parsed';
    throw new ImportError('not-json', `This looks like JSON but is not: ${why}.`, 'Export it again.');
  }
}

/** The longest list of objects within the value, or the value itself where it is a record. */
function findRecords(root: unknown): readonly unknown[] | null {
  if (!isObject(root) && !Array.isArray(root)) return null;
  if (isObject(root) && isRecord(root)) return [root];
  let best: readonly unknown[] = [];
  let level: unknown[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const inner: unknown[] = [];
    for (const value of level) {
      const members = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
      const isBoxOfRecords = Array.isArray(value)
        ? members.filter(isObject).length > members.length / 2
        : members.length > 0 && members.every(isObject) && members.some(isRecord);
      if (isBoxOfRecords && members.length > best.length) best = members;
      if (!isBoxOfRecords) for (const member of members) inner.push(member);
    }
    level = inner;
  }
  if (best.length > 0) return best;
  return isObject(root) && Object.keys(root).length > 0 ? [root] : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecord(value: object): boolean {
  if ('@type' in value && value['@type'] === 'JobPosting') return true;
  return Object.entries(value).some(([key, v]) => typeof v === 'string' && RECORD_KEYS.has(columnKey(key)));
}

async function* inGroups(
  records: readonly unknown[],
): AsyncGenerator<NumberedRecord[], undefined, undefined> {
  for (let start = 0; start < records.length; start += GROUP)
    yield records.slice(start, start + GROUP).map((record, i) => ({ row: start + i + 1, record }));
  return undefined;
}
