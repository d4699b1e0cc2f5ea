import { STARTER_FOLDER, taxonomyFolder } from '@/db/taxonomy-folder';
import { buildMatcher, type Matcher } from '@/lib/matching/matcher';
import { textTable } from '@/lib/taxonomy/files';
import type { TaxonomySkill } from '@/lib/taxonomy/skill';
import { lexicon } from '@/lib/taxonomy/starter';

/** The skills of the shipped lexicon; a skill's number in `starterMatcher` is its place. */
function starterSkills(): TaxonomySkill[] {
  const folder = taxonomyFolder(STARTER_FOLDER);
  const tables = folder.names.filter((name) => name.endsWith('.csv')).map((name) => textTable(folder, name));
  return lexicon(tables).skills;
}

/** The matcher of the shipped lexicon alone, whatever the user has loaded besides. */
export function starterMatcher(): Matcher {
  return buildMatcher(starterSkills().map(({ kind, labels }, id) => ({ id, kind, labels })));
}
