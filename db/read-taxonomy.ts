import path from 'node:path';
import { esco } from '@/lib/taxonomy/esco';
import { withoutStopped } from '@/lib/taxonomy/esco-stop';
import { openFiles, textTable } from '@/lib/taxonomy/files';
import type { Taxonomy, TaxonomyFormat } from '@/lib/taxonomy/format';
import { formOf } from '@/lib/taxonomy/registry';
import { withWordings } from '@/lib/taxonomy/wordings';
import { taxonomyFolder } from './taxonomy-folder';

/** The folder of the employers' wordings of skills that are shipped. */
const WORDINGS_FOLDER = path.join(process.cwd(), 'lib', 'taxonomy', 'wordings');

const ESCO_STOP = path.join(process.cwd(), 'lib', 'taxonomy', 'esco-stop.csv');

/**
 * All that a folder, or one file, holds of a taxonomy, with the shipped wordings of its skills; ESCO's without the labels of the shipped stop-list.
 * @param named its form; else it is found by the files
 * @throws TaxonomyError when nothing that is known stands there, or it cannot be read
 */
export async function readTaxonomy(
  place: string,
  named?: TaxonomyFormat,
): Promise<{ format: TaxonomyFormat; taxonomy: Taxonomy }> {
  const files = await openFiles(taxonomyFolder(path.resolve(place)));
  const format = named ?? formOf(place, files);
  const taxonomy = await format.read(files);
  const skills = format === esco ? withoutStopped(taxonomy.skills, shippedStop()) : taxonomy.skills;
  const wordings = taxonomyFolder(WORDINGS_FOLDER);
  const tables = wordings.names
    .filter((name) => name.endsWith('.csv'))
    .map((name) => textTable(wordings, name));
  return { format, taxonomy: { ...taxonomy, skills: withWordings(skills, tables) } };
}

/** ESCO's labels of which postings mean something else. */
const shippedStop = () => textTable(taxonomyFolder(ESCO_STOP), path.basename(ESCO_STOP));
