import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTaxonomy } from '@/db/read-taxonomy';
import { STARTER_FOLDER } from '@/db/taxonomy-folder';
import { crosswalk } from '@/lib/taxonomy/crosswalk/crosswalk';

const DATA = path.resolve(import.meta.dirname, '../../../shared/data/taxonomies');

describe.skipIf(!existsSync(DATA))('starter lexicon, ESCO and O*NET together', { timeout: 120_000 }, () => {
  test('hundreds of skills are one, and never two of one taxonomy with the same', async () => {
    const places = [STARTER_FOLDER, path.join(DATA, 'esco-1.1.0-en'), path.join(DATA, 'onet-text')];
    let id = 0;
    const taxonomies = [];
    for (const place of places) {
      const { taxonomy } = await readTaxonomy(place);
      taxonomies.push(taxonomy.skills.map((skill) => ({ ...skill, id: id++ })));
    }
    const skills = taxonomies.flat();
    const taxonomyOf = taxonomies.flatMap((list, i) => list.map(() => i));
    const joined = crosswalk(taxonomies).filter(({ state }) => state === 'joined');
    expect(joined.length).toBeGreaterThan(800);
    expect(joined.length).toBeLessThan(1500);
    expect(new Set(joined.map(({ other }) => other)).size).toBe(joined.length);
    const pairs = joined.map(({ skill, other }) => `${skill} ${taxonomyOf[other]}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const names = new Map(joined.map(({ skill, other }) => [skills[other]!.name, skills[skill]!.name]));
    expect(names.get('C++')).not.toBe('C');
    expect(names.get('JavaScript')).toBe('JavaScript');
    expect(names.get('Java (computer programming)')).toBe('Java');
    expect(names.get('communications engineering')).toBeUndefined();
  });
});
