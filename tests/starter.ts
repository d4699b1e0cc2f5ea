import { STARTER_FOLDER, taxonomyFolder } from '@/db/taxonomy-folder';
import { buildMatcher, type Matcher } from '@/lib/matching/matcher';
import type { TaxonomySkill } from '@/lib/taxonomy/skill';
import { starter } from '@/lib/taxonomy/starter';

let read: { skills: TaxonomySkill[]; matcher: Matcher } | null = null;

/** The shipped lexicon and its matcher; a skill's number is its place in the list plus one. */
export function starterLexicon() {
  if (read === null) {
    const skills = starter.read(taxonomyFolder(STARTER_FOLDER));
    read = {
      skills,
      matcher: buildMatcher(skills.map(({ kind, labels }, i) => ({ id: i + 1, kind, labels }))),
    };
  }
  const { skills, matcher } = read;
  return { skills, matcher, nameOf: (id: number) => skills[id - 1]?.name ?? '' };
}
