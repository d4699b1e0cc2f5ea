import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { TaxonomyError, type TaxonomyFolder } from '@/lib/taxonomy/format';

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
  return { names, bytes: (name, most) => readBytes(path.join(folder, name), most) };
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
