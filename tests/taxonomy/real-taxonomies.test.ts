import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { taxonomyFolder } from '@/db/taxonomy-folder';
import { openFiles } from '@/lib/taxonomy/files';
import { formOf } from '@/lib/taxonomy/registry';

const DATA = path.resolve(import.meta.dirname, '../../../shared/data');

async function read(place: string) {
  const files = await openFiles(taxonomyFolder(path.join(DATA, place)));
  const format = formOf(place, files);
  return { form: format.name, ...(await format.read(files)) };
}

describe.skipIf(!existsSync(DATA))('real taxonomies come in as they are', { timeout: 60_000 }, () => {
  test.each<[string, string, number, number]>([
    ['taxonomies/esco-1.1.0-en', 'esco', 13_891, 3008],
    ['taxonomies/esco-1.1.0-en/skills_en.csv', 'esco', 13_891, 0],
    ['taxonomies/esco-1.2.0-en', 'esco', 0, 3039],
    ['taxonomies/onet-text', 'onet', 8768, 1016],
    ['taxonomies/onet-29.2-xlsx', 'onet', 8768, 1016],
    ['catalogues/osmt-rsd/skills-v3.json', 'rsd', 50, 0],
    ['catalogues/osmt-rsd/oNet-Import.csv', 'onet', 0, 1016],
  ])('%s', async (place, form, skills, occupations) => {
    const found = await read(place);
    expect([found.form, found.skills.length, found.occupations.length]).toEqual([form, skills, occupations]);
    expect(found.leftOut).toEqual([]);
    for (const skill of found.skills) expect(skill.labels.length, skill.name).toBeGreaterThan(0);
  });

  test('O*NET’s text files and workbooks say the same of its technologies', async () => {
    const text = await read('taxonomies/onet-text');
    const workbooks = await read('taxonomies/onet-29.2-xlsx');
    const flagged = ({ skills }: typeof text) =>
      skills.filter(({ flags }) => flags?.includes('hot')).map(({ name }) => name);
    expect(flagged(text).length).toBeGreaterThan(150);
    expect(flagged(workbooks).sort()).toEqual(flagged(text).sort());
  });
});
