import type { Skill, SkillId } from '@/lib/taxonomy/skill';
import { slug } from '@/lib/taxonomy/slug';
import type { Market } from './market';

/** A group of skills, as its taxonomy names it. */
export interface SkillGroup {
  slug: string;
  name: string;
  skills: readonly SkillId[];
}

const made = new WeakMap<ReadonlyMap<SkillId, Skill>, readonly SkillGroup[]>();

/** The groups of the skills that are known, by name; their skills by id. Names that differ in letter case or signs alone are one group. */
export function skillGroups(skills: ReadonlyMap<SkillId, Skill>): readonly SkillGroup[] {
  const known = made.get(skills);
  if (known) return known;
  const groups = new Map<string, { slug: string; name: string; skills: SkillId[] }>();
  for (const { id, group } of skills.values()) {
    const key = slug(group);
    if (key === '') continue;
    const found = groups.get(key);
    if (found) found.skills.push(id);
    else groups.set(key, { slug: key, name: group, skills: [id] });
  }
  const sorted = [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const group of sorted) group.skills.sort((a, b) => a - b);
  made.set(skills, sorted);
  return sorted;
}

export function groupOfSlug(skills: ReadonlyMap<SkillId, Skill>, wanted: string): SkillGroup | null {
  return skillGroups(skills).find((group) => group.slug === wanted) ?? null;
}

/** Postings of the slice that ask for any skill of each group, beside the groups: all of them, and by month as `selection.monthTotals`. */
export interface GroupCounts {
  postings: Uint32Array;
  months: readonly Uint32Array[];
}

/** Counts all groups in one pass over the slice's pairs of posting and skill. */
export function countSkillGroups({ index, selection }: Market, groups: readonly SkillGroup[]): GroupCounts {
  const { skills, skillOffsets } = index;
  const groupOf = new Uint32Array(index.skillCount);
  groups.forEach((group, i) => {
    for (const skill of group.skills) if (skill < groupOf.length) groupOf[skill] = i + 1;
  });
  const postings = new Uint32Array(groups.length + 1);
  const seen = new Uint32Array(groups.length + 1);
  const first = selection.months?.first ?? 0;
  const months = Array.from(
    { length: groups.length + 1 },
    () => new Uint32Array(selection.monthTotals.length),
  );
  const { rows } = selection;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const month = index.months[row]!;
    const end = skillOffsets[row + 1]!;
    for (let at = skillOffsets[row]!; at < end; at++) {
      const group = groupOf[skills[at]!]!;
      if (seen[group] === i + 1) continue;
      seen[group] = i + 1;
      postings[group]!++;
      if (month !== 0) months[group]![month - first]!++;
    }
  }
  return { postings: postings.subarray(1), months: months.slice(1) };
}
