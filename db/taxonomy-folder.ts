import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { TaxonomyError, type TaxonomyFolder } from '@/lib/taxonomy/format';

/** The folder of the lexicon that is shipped. */
export const STARTER_FOLDER = path.join(process.cwd(), 'lib', 'taxonomy', 'lexicon');

/**
 * A folder on the disk as a taxonomy format reads it.
 * @throws TaxonomyError when it is not there
 */
export function taxonomyFolder(folder: string): TaxonomyFolder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new TaxonomyError(
      folder,
      null,
      'there is no such folder; name the one that holds the taxonomy’s files',
    );
  }
  return {
    names: readdirSync(folder),
    text: (name) => readFileSync(path.join(folder, name), 'utf8'),
  };
}
