import { esco } from './esco';
import type { TaxonomyFile } from './files';
import { TaxonomyError, type TaxonomyFormat } from './format';
import { onet } from './onet';
import { openSkills } from './open-skills';
import { own } from './own';
import { rsd } from './rsd';
import { starter } from './starter';

/** Every taxonomy form that can be loaded; the first that knows its files reads them. */
export const TAXONOMY_FORMATS: readonly TaxonomyFormat[] = [own, starter, esco, onet, rsd, openSkills];

/**
 * The form of a folder's files, by their content.
 * @throws TaxonomyError when none fits
 */
export function formOf(folder: string, files: readonly TaxonomyFile[]): TaxonomyFormat {
  const form = TAXONOMY_FORMATS.find((format) => format.recognises(files));
  if (form) return form;
  const trouble = files.find((file) => file.trouble)?.trouble;
  if (trouble) throw trouble;
  const known = TAXONOMY_FORMATS.map(({ files }) => files).join('; ');
  throw new TaxonomyError(folder, null, `no taxonomy that is known stands here. Known are: ${known}.`);
}
