import { ImportError } from '@/lib/ingest/import-error';
import type { Kind } from '@/lib/ingest/mapping/field';
import { readRoot } from '@/lib/ingest/shapes/registry';
import { excerpt, type Format, type TextPieces } from './format';
import { jsonLdBlocks, parseBlock } from './json-ld-blocks';
import { type NumberedRecord, tableOfRecords } from './records-table';
import { rootElement } from './root-element';
import { wholeText } from './whole-text';

const LARGEST = 64 << 20;
const ROOTS = new Set(['html', 'head', 'body', 'script', 'meta']);

/** A saved web page: what it says of itself in JSON-LD. */
export const html: Format = {
  name: 'web page',
  recognises: (head) => ROOTS.has(rootElement(head) ?? ''),
  async read(text: TextPieces) {
    const page = await wholeText(text, LARGEST, 'This web page is larger than 64 MB.');
    const found = recordsIn(jsonLdBlocks(page));
    if (!found)
      throw new ImportError(
        'not-a-table',
        'This page holds no job posting and no credential in JSON-LD; its text alone does not tell what belongs to one.',
        'Save the page of a single posting, or export the data as CSV, JSON or JSON Lines.',
      );
    const { format, kind, records, notes } = found;
    async function* groups() {
      yield records;
      return undefined;
    }
    return tableOfRecords(`web page, ${format}`, groups(), kind, notes);
  },
};

interface Found {
  format: string;
  kind: Kind;
  records: NumberedRecord[];
  notes: string[];
}

/** The postings or credentials of a page's blocks; null where it speaks of other things alone. Broken blocks are problems of their own. */
function recordsIn(blocks: readonly string[]): Found | null {
  let found: Found | null = null;
  const broken: string[] = [];
  const others: string[] = [];
  for (const block of blocks) {
    const root = parseBlock(block);
    if (root === undefined) broken.push(block);
    else {
      const inside = knownRecords(root);
      if (!inside) continue;
      found ??= { format: inside.format, kind: inside.kind, records: [], notes: [] };
      if (inside.kind !== found.kind) others.push(inside.format);
      else {
        for (const record of inside.records) found.records.push({ row: found.records.length + 1, record });
        found.notes.push(...inside.notes);
      }
    }
  }
  if (!found) {
    if (broken.length === 0) return null;
    throw new ImportError(
      'not-json',
      'The JSON-LD of this page is not valid JSON.',
      'Save the page again, or export the data as CSV, JSON or JSON Lines.',
    );
  }
  for (const block of broken)
    found.records.push({
      row: found.records.length + 1,
      column: null,
      why: 'the JSON-LD is not valid JSON',
      raw: excerpt(block.trim()),
    });
  for (const other of new Set(others)) found.notes.push(`The page holds ${other} too, which was left out.`);
  return found;
}

function knownRecords(root: unknown) {
  try {
    const found = readRoot(root);
    return found && found.kind !== null ? { ...found, kind: found.kind } : null;
  } catch (error) {
    if (error instanceof ImportError) return null;
    throw error;
  }
}
