import type { SkillId, SkillKind, SkillLabel } from '@/lib/taxonomy/skill';
import { labelMatches } from './by-label';
import { wordMatches } from './by-words';
import { type NamedSkill, named } from './named-skill';

/** A skill as far as it can be told from another. */
export interface CrosswalkSkill {
  id: SkillId;
  name: string;
  kind: SkillKind;
  labels: readonly SkillLabel[];
}

/** Why two skills were taken for one; `own`: the user's own list adds labels to the other. */
export type LinkRule = 'same name' | 'name is a label' | 'same label' | 'alike' | 'own';

export type LinkState = 'joined' | 'proposed' | 'apart';

/** Two skills of different taxonomies that are one, or may be. */
export interface SkillLink {
  /** Of the earlier taxonomy: its number and name stand for both. */
  skill: SkillId;
  other: SkillId;
  rule: LinkRule;
  /** From 0 to 1. */
  confidence: number;
  state: Exclude<LinkState, 'apart'>;
}

/** What somebody said of two skills. */
export interface DecidedLink {
  skill: SkillId;
  other: SkillId;
  state: LinkState;
}

/** What is known of two skills before it is settled which pairs stand. */
export interface Candidate {
  group: Group;
  other: NamedSkill;
  rule: LinkRule;
  confidence: number;
}

/** Skills that are one: the first stands for all. */
export interface Group {
  members: NamedSkill[];
  /** The places of the taxonomies that have a member in it. */
  taxonomies: Set<number>;
}

/** From this on two skills are joined without asking. */
const SURE = 0.8;

/** What becomes of a pair about which nobody has said anything. */
export const stateByRule = (confidence: number): SkillLink['state'] =>
  confidence < SURE ? 'proposed' : 'joined';

/**
 * Which skills of several taxonomies are the same: by their names and labels surely, by their words perhaps. A skill is joined with
 * one skill of an earlier taxonomy at most, and never two of one taxonomy with the same.
 * @param taxonomies in the order of precedence
 */
export function crosswalk(
  taxonomies: readonly (readonly CrosswalkSkill[])[],
  decided: readonly DecidedLink[] = [],
): SkillLink[] {
  if (taxonomies.length < 2) return [];
  const groups: Group[] = [];
  const groupOf = new Map<SkillId, Group>();
  const links: SkillLink[] = [];
  const apart = new Set(decided.filter(({ state }) => state === 'apart').map(pairKey));
  const together = new Map(
    decided.filter(({ state }) => state === 'joined').map(({ skill, other }) => [other, skill]),
  );
  const join = (group: Group, other: NamedSkill, taxonomy: number) => {
    group.members.push(other);
    group.taxonomies.add(taxonomy);
    groupOf.set(other.id, group);
  };
  const isApart = ({ members }: Group, other: CrosswalkSkill) =>
    members.some(({ id }) => apart.has(pairKey({ skill: id, other: other.id })));

  taxonomies.forEach((skills, taxonomy) => {
    const open: NamedSkill[] = [];
    for (const skill of skills.map(named)) {
      const first = together.get(skill.id);
      const group = first === undefined ? undefined : groupOf.get(first);
      if (group) join(group, skill, taxonomy);
      else open.push(skill);
    }
    if (groups.length > 0) {
      const free = (group: Group, other: CrosswalkSkill) =>
        !group.taxonomies.has(taxonomy) && !isApart(group, other);
      const offered = new Set<string>();
      const offer = ({ group, other, rule, confidence }: Candidate, state: SkillLink['state']) => {
        const skill = (group.members[0] as NamedSkill).id;
        if (offered.has(pairKey({ skill, other: other.id }))) return;
        offered.add(pairKey({ skill, other: other.id }));
        links.push({ skill, other: other.id, rule, confidence, state });
      };
      const doubtful: Candidate[] = [];
      for (const candidate of inOrder(labelMatches(groups, open))) {
        const { group, other, confidence } = candidate;
        if (groupOf.has(other.id) || !free(group, other)) continue;
        if (stateByRule(confidence) === 'proposed') doubtful.push(candidate);
        else {
          offer(candidate, 'joined');
          join(group, other, taxonomy);
        }
      }
      const left = open.filter(({ id }) => !groupOf.has(id));
      for (const candidate of inOrder([...doubtful, ...wordMatches(groups, left)])) {
        const { group, other } = candidate;
        if (!groupOf.has(other.id) && free(group, other)) offer(candidate, 'proposed');
      }
    }
    for (const skill of open) {
      if (groupOf.has(skill.id)) continue;
      const group: Group = { members: [skill], taxonomies: new Set([taxonomy]) };
      groupOf.set(skill.id, group);
      groups.push(group);
    }
  });
  return links;
}

const pairKey = ({ skill, other }: { skill: SkillId; other: SkillId }) =>
  skill < other ? `${skill} ${other}` : `${other} ${skill}`;

function inOrder(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => b.confidence - a.confidence || a.other.id - b.other.id);
}
