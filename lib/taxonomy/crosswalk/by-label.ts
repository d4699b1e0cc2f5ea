import { isAbbreviation, withoutBrackets } from '@/lib/taxonomy/labels';
import type { Candidate, Group } from './crosswalk';
import { type NamedSkill, sameKind } from './named-skill';

/** What a way of meeting is worth, alone and where the names are like each other besides. */
const WORTH: Readonly<Record<'same name' | 'name is a label' | 'same label', readonly [number, number]>> = {
  'same name': [0.97, 0.97],
  'name is a label': [0.5, 0.9],
  'same label': [0.3, 0.75],
};
/** A name found among the other's labels, the other way round, is a little less. */
const ITS_LABEL_IS_A_NAME = 0.96;
/** What a second label that two skills share adds. */
const SECOND_LABEL = 0.15;
/** Pairs less sure than this are not worth a look. */
const LEAST = 0.4;

interface Meeting {
  rule: keyof typeof WORTH;
  factor: number;
  /** Labels that both have. */
  shared: number;
}

const ORDER = Object.keys(WORTH);
const NONE: ReadonlySet<Group> = new Set();

/**
 * Pairs whose names or labels are the same, with how sure it is that they are one. Two names are. A name that is the other's label may
 * be one of several things put together there, and is sure only where the names share their words, or each is the other's label.
 */
export function labelMatches(groups: readonly Group[], others: readonly NamedSkill[]): Candidate[] {
  const byName = new Map<string, Set<Group>>();
  const byLabel = new Map<string, Set<Group>>();
  for (const group of groups) {
    for (const { names, labelKeys } of group.members) {
      for (const key of names) put(byName, key, group);
      for (const key of labelKeys) put(byLabel, key, group);
    }
  }
  const found: Candidate[] = [];
  for (const other of others) {
    const met = new Map<Group, Meeting>();
    const meet = (groupsMet: ReadonlySet<Group>, rule: Meeting['rule'], factor = 1) => {
      for (const group of groupsMet) {
        const known = met.get(group);
        const shared = (known?.shared ?? 0) + (rule === 'same label' ? 1 : 0);
        const better = !known || ORDER.indexOf(rule) < ORDER.indexOf(known.rule);
        met.set(group, better ? { rule, factor, shared } : { ...known, shared });
      }
    };
    for (const key of other.names) {
      meet(byName.get(key) ?? NONE, 'same name');
      meet(byLabel.get(key) ?? NONE, 'name is a label');
    }
    for (const key of other.labelKeys) {
      meet(byName.get(key) ?? NONE, 'name is a label', ITS_LABEL_IS_A_NAME);
      meet(byLabel.get(key) ?? NONE, 'same label');
    }
    for (const [group, { rule, factor, shared }] of met) {
      const isOneLike = group.members.some((member) => isLike(member, other));
      const worth = WORTH[rule][isOneLike ? 1 : 0] + (!isOneLike && shared > 1 ? SECOND_LABEL : 0);
      const confidence = worth * factor * sameKind(group.members, other);
      if (confidence >= LEAST) found.push({ group, other, rule, confidence });
    }
  }
  return found;
}

function put(index: Map<string, Set<Group>>, key: string, group: Group): void {
  const there = index.get(key);
  if (there) there.add(group);
  else index.set(key, new Set([group]));
}

/** Whether more than one label says that two skills are one. */
function isLike(one: NamedSkill, other: NamedSkill): boolean {
  const inEachOther = meets(one.names, other.labelKeys) && meets(other.names, one.labelKeys);
  return (
    inEachOther || within(one.stems, other.stems) || within(other.stems, one.stems) || isShortFor(one, other)
  );
}

const meets = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].some((key) => others.has(key));

const within = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].every((each) => others.has(each));

function isShortFor(one: NamedSkill, other: NamedSkill): boolean {
  const [a, b] = [withoutBrackets(one.name), withoutBrackets(other.name)];
  return isAbbreviation(a, b) || isAbbreviation(b, a);
}
