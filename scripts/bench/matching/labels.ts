import { statSync } from 'node:fs';
import { STARTER_FOLDER, taxonomyFolder } from '@/db/taxonomy-folder';
import { openFiles, textTable } from '@/lib/taxonomy/files';
import type { Taxonomy, TaxonomyFormat } from '@/lib/taxonomy/format';
import { formOf } from '@/lib/taxonomy/registry';
import { lexicon } from '@/lib/taxonomy/starter';
import { readFields } from '@/lib/taxonomy/table';

const REAL = '../shared/data/taxonomies/esco-1.1.0-en';

const COLUMNS = { label: ['preferredLabel'], alternatives: ['altLabels'], hidden: ['hiddenLabels'] };

export interface BenchLabels {
  source: string;
  /** Distinct, in lower case: those that all matchers look for. */
  labels: string[];
  /** The taxonomy by its own reader, for the whole pipeline; null where there is none besides the starter lexicon. */
  taxonomy: { format: TaxonomyFormat; read: Taxonomy } | null;
}

/** All labels of a folder's ESCO skills; of the starter lexicon where there is no such folder. */
export async function benchLabels(folder: string | undefined): Promise<BenchLabels> {
  const place = folder ?? REAL;
  if (folder === undefined && !statSync(place, { throwIfNoEntry: false })) {
    const starter = taxonomyFolder(STARTER_FOLDER);
    const tables = starter.names
      .filter((name) => name.endsWith('.csv'))
      .map((name) => textTable(starter, name));
    const texts = lexicon(tables).skills.flatMap(({ labels }) => labels.map(({ text }) => text));
    return { source: 'the starter lexicon', labels: distinct(texts), taxonomy: null };
  }
  const files = await openFiles(taxonomyFolder(place));
  const texts: string[] = [];
  for (const file of files.filter(({ name }) => /^skills_/.test(name))) {
    for (const { cells } of readFields(await file.table(), COLUMNS, ['label'])) {
      texts.push(cells.label, ...cells.alternatives.split('\n'), ...cells.hidden.split('\n'));
    }
  }
  const format = formOf(place, files);
  return { source: place, labels: distinct(texts), taxonomy: { format, read: await format.read(files) } };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim().toLowerCase()))].filter(Boolean);
}
