import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TaxonomyFolder } from '@/lib/taxonomy/format';

/** The folder of the lexicon that is shipped. */
export const STARTER_FOLDER = path.join(process.cwd(), 'lib', 'taxonomy', 'lexicon');

/** A folder on the disk as a taxonomy format reads it. */
export function taxonomyFolder(folder: string): TaxonomyFolder {
  return {
    names: readdirSync(folder),
    text: (name) => readFileSync(path.join(folder, name), 'utf8'),
  };
}
