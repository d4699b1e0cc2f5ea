import { readSheet } from 'read-excel-file/universal';
import { TaxonomyError } from './format';
import type { TaxonomyTable } from './table';
import { numbered } from './text-table';

/**
 * The first sheet of an XLSX workbook as a table.
 * @throws TaxonomyError when it cannot be read
 */
export async function workbookTable(name: string, bytes: Uint8Array): Promise<TaxonomyTable> {
  try {
    const sheet = await readSheet(new Uint8Array(bytes).buffer);
    const [columns = [], ...rows] = sheet.map((row) =>
      row.map((cell) => (cell === null ? '' : String(cell))),
    );
    return { name, columns, rows: numbered(rows, 2) };
  } catch {
    throw new TaxonomyError(
      name,
      null,
      'this is no workbook that can be read; save its sheet as CSV, or unpack it if it is an archive',
    );
  }
}
