import { TaxonomyError, type TaxonomyFolder } from './format';
import { jsonTable } from './json-table';
import type { TaxonomyTable } from './table';
import { decodeText, delimitedHead, delimitedTable } from './text-table';

/** A file of a taxonomy's folder, as far as a format must see it to know its own. */
export interface TaxonomyFile {
  name: string;
  /** Empty where the file is no table. */
  columns: readonly string[];
  /** The cells of its first row. */
  firstRow: readonly string[];
  /** Why it could not be opened. */
  trouble: TaxonomyError | null;
  /**
   * The whole file.
   * @throws TaxonomyError when it cannot be read to its end
   */
  table(): Promise<TaxonomyTable>;
}

/** How much of a text is looked at to find its columns, in bytes. */
const HEAD = 64 << 10;

/** All files of a folder that may be tables, told by their content: text, JSON, XLSX. */
export async function openFiles(folder: TaxonomyFolder): Promise<TaxonomyFile[]> {
  const files: TaxonomyFile[] = [];
  for (const name of folder.names) files.push(await openFile(folder, name));
  return files;
}

/** A file of text in rows, read at once. */
export function textTable(folder: TaxonomyFolder, name: string): TaxonomyTable {
  return delimitedTable(name, decodeText(folder.bytes(name)));
}

async function openFile(folder: TaxonomyFolder, name: string): Promise<TaxonomyFile> {
  const opened = (head: TaxonomyTable, table: () => Promise<TaxonomyTable>): TaxonomyFile => ({
    name,
    columns: head.columns,
    firstRow: head.rows[0]?.cells ?? [],
    trouble: null,
    table,
  });
  try {
    const head = folder.bytes(name, HEAD);
    if (isZip(head)) {
      const table = () => folder.workbook(name);
      return opened(await table(), table);
    }
    const text = decodeText(wholeLines(head));
    if (/^\s*[[{]/.test(text)) {
      const table = async () => jsonTable(name, decodeText(folder.bytes(name)));
      return opened(await table(), table);
    }
    const table = async () => textTable(folder, name);
    return opened(delimitedHead(name, text), table);
  } catch (error) {
    if (!(error instanceof TaxonomyError)) throw error;
    const table = () => Promise.reject(error);
    return { name, columns: [], firstRow: [], trouble: error, table };
  }
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** The beginning of a file without the line that its cut goes through, for the cut may part a character. */
function wholeLines(head: Uint8Array): Uint8Array {
  const newline = head.length < HEAD ? -1 : head.lastIndexOf(0x0a);
  return newline === -1 ? head : head.subarray(0, newline + 1);
}
