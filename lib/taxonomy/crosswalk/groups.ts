import type { SkillId } from '@/lib/taxonomy/skill';

/**
 * For each skill of a group but its first the group's first. Pairs that share a skill are one group.
 * @param order lesser goes first
 */
export function firstOfGroups(
  pairs: Iterable<readonly [SkillId, SkillId]>,
  order: (a: SkillId, b: SkillId) => number,
): Map<SkillId, SkillId> {
  const above = new Map<SkillId, SkillId>();
  const top = (id: SkillId): SkillId => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  for (const [one, other] of pairs) {
    const [a, b] = [top(one), top(other)];
    if (a !== b) above.set(...(order(a, b) < 0 ? ([b, a] as const) : ([a, b] as const)));
  }
  return new Map([...above.keys()].map((id) => [id, top(id)]));
}
