import { STARTER_FOLDER, taxonomyFolder } from '@/db/taxonomy-folder';
import { buildMatcher, type MatchableSkill, type Matcher } from '@/lib/matching/matcher';
import { textTable } from '@/lib/taxonomy/files';
import type { TaxonomySkill } from '@/lib/taxonomy/skill';
import { lexicon } from '@/lib/taxonomy/starter';

let read: { skills: TaxonomySkill[]; matcher: Matcher } | null = null;

function matchable(skills: readonly TaxonomySkill[]): MatchableSkill[] {
  const ids = new Map(skills.map(({ uri }, i) => [uri, i + 1]));
  return skills.map(({ kind, labels, covers = [] }, i) => ({
    id: i + 1,
    kind,
    labels,
    covers: covers.flatMap((uri) => ids.get(uri) ?? []),
  }));
}

/** The shipped lexicon and its matcher; a skill's number is its place in the list plus one. */
export function starterLexicon() {
  if (read === null) {
    const folder = taxonomyFolder(STARTER_FOLDER);
    const tables = folder.names
      .filter((name) => name.endsWith('.csv'))
      .map((name) => textTable(folder, name));
    const { skills } = lexicon(tables);
    read = {
      skills,
      matcher: buildMatcher(matchable(skills)),
    };
  }
  const { skills, matcher } = read;
  return { skills, matcher, nameOf: (id: number) => skills[id - 1]?.name ?? '' };
}
