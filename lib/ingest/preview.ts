import type { Inspection } from './inspection';
import type { Kind } from './mapping/field';
import type { Mapping } from './mapping/mapping';
import { applyOverrides, type Overrides } from './mapping/overrides';
import { readingOf } from './reading';
import type { CredentialRecord, PostingRecord } from './records';
import { isRemark } from './rows/row-reader';
import { rowReader } from './run';

/** A row of the file as it would be taken in, or why it would not. */
export type PreviewRow =
  | { row: number; record: Partial<PostingRecord> & Partial<CredentialRecord>; remarks: readonly string[] }
  | { row: number; why: string };

/** What an import would make of the first rows. Plain data. */
export interface Preview {
  mapping: Mapping;
  rows: readonly PreviewRow[];
  /** Why nothing can be imported like this; null where it can. */
  problem: string | null;
}

/** Characters of a record's text that a preview shows. */
const SHOWN_TEXT = 400;

/**
 * What would become of the first rows with these columns named by hand.
 * @throws ImportError when a field or a column is not known
 */
export async function previewImport(
  inspection: Inspection,
  kind: Kind,
  overrides: Overrides,
  today: string,
): Promise<Preview> {
  const { columns, rows, problems } = inspection;
  const mapping = applyOverrides(inspection.proposed[kind], overrides, columns);
  if (!mapping.fields.title)
    return {
      mapping,
      rows: [],
      problem: 'Say which column holds the title: without one no row can be taken in.',
    };
  const reading = await readingOf(mapping, { columns, head: rows, sample: rows }, today);
  const read = rowReader(kind, mapping, columns, reading);
  const shown = rows.map(({ row, cells }): PreviewRow => {
    const remarks: string[] = [];
    const result = read(cells, ({ column, why }) =>
      remarks.push(column === null ? why : `${column}: ${why}`),
    );
    return isRemark(result) ? { row, why: result.why } : { row, record: shortened(result), remarks };
  });
  const unreadable = problems.map(({ row, why }): PreviewRow => ({ row, why }));
  return { mapping, rows: [...shown, ...unreadable].sort((a, b) => a.row - b.row), problem: null };
}

function shortened(
  record: PostingRecord | CredentialRecord,
): Partial<PostingRecord> & Partial<CredentialRecord> {
  if ('text' in record) return { ...record, text: record.text.slice(0, SHOWN_TEXT) };
  return { ...record, description: record.description.slice(0, SHOWN_TEXT) };
}
