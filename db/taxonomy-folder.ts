import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { type FileSource, fileOnDisk } from '@/lib/ingest/formats/file-source';
import { isProblem } from '@/lib/ingest/formats/format';
import { openTable } from '@/lib/ingest/formats/open';
import { ImportError } from '@/lib/ingest/import-error';
import { TaxonomyError, type TaxonomyFolder } from '@/lib/taxonomy/format';
import type { TableRow, TaxonomyTable } from '@/lib/taxonomy/table';

/** The folder of the lexicon that is shipped. */
export const STARTER_FOLDER = path.join(process.cwd(), 'lib', 'taxonomy', 'lexicon');

/** A taxonomy's file may not be larger, in bytes: ESCO's and O*NET's stay below a tenth of it. */
const LARGEST = 400 << 20;

/**
 * A folder on the disk as a taxonomy format reads it, or one file alone.
 * @throws TaxonomyError when it is not there
 */
export function taxonomyFolder(place: string): TaxonomyFolder {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) {
    throw new TaxonomyError(
      place,
      null,
      'there is no such folder or file; name the one that holds the taxonomy’s files',
    );
  }
  const folder = stat.isDirectory() ? place : path.dirname(place);
  const names = stat.isDirectory()
    ? readdirSync(place, { withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [path.basename(place)];
  return {
    names,
    bytes: (name, most) => readBytes(path.join(folder, name), most),
    workbook: (name) => readWorkbook(name, fileOnDisk(path.join(folder, name))),
  };
}

/**
 * The table of a workbook, read as an import reads it.
 * @throws TaxonomyError when the file is no workbook that can be read
 */
export async function readWorkbook(name: string, source: FileSource): Promise<TaxonomyTable> {
  try {
    const { format, columns, rows } = await openTable(source);
    if (format !== 'XLSX') throw noWorkbook(name);
    const read: TableRow[] = [];
    for await (const group of rows)
      for (const row of group) if (!isProblem(row)) read.push({ row: row.row + 1, cells: row.cells });
    return { name, columns, rows: read };
  } catch (error) {
    throw error instanceof ImportError ? noWorkbook(name) : error;
  }
}

function noWorkbook(name: string): TaxonomyError {
  return new TaxonomyError(
    name,
    null,
    'this is no workbook that can be read; save its sheet as CSV, or unpack it if it is an archive',
  );
}

function readBytes(file: string, most?: number): Uint8Array {
  const { size } = statSync(file);
  if (most === undefined || size <= most) {
    if (size > LARGEST) {
      throw new TaxonomyError(
        file,
        null,
        `${Math.round(size / 2 ** 20)} MB are too many for a file of a taxonomy; move it out of the folder`,
      );
    }
    return readFileSync(file);
  }
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(most);
    return head.subarray(0, readSync(descriptor, head, 0, most, 0));
  } finally {
    closeSync(descriptor);
  }
}
