import { type SkillLookup, skillLookup } from '@/lib/matching/phrases/similar';
import type { Sqlite } from './client';
import { versionOf } from './facts';
import { skillsInForce } from './skill-set';

const made = new WeakMap<Sqlite, { version: number; lookup: SkillLookup }>();

/** Finds skills by the words of their labels; made once for each version of the data. */
export function skillLookupOf(db: Sqlite): SkillLookup {
  const version = versionOf(db, 'data_version');
  const known = made.get(db);
  if (known?.version === version) return known.lookup;
  const { skills, labels } = skillsInForce(db);
  const there = new Set(skills.map(({ id }) => id));
  const lookup = skillLookup([
    ...skills.map(({ id, name }) => ({ skill: id, text: name })),
    ...labels.filter(({ skill, rule }) => rule !== 'never' && there.has(skill)),
  ]);
  made.set(db, { version, lookup });
  return lookup;
}
