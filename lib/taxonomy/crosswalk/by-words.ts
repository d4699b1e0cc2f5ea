import type { Candidate, Group } from './crosswalk';
import { stemsOf } from './name-key';
import { type NamedSkill, sameKind } from './named-skill';

/** Pairs less alike than this are not worth a look. */
const LEAST = 0.8;
/** A word of more labels than this finds none, though it counts in their likeness. */
const MOST_LABELS = 300;
/** What likeness of two names is worth, and of a name and a label: on its own it never joins. */
const NAME_WORTH = 0.75;
const LABEL_WORTH = 0.65;

/** Pairs less sure than this, as where the kinds differ, are not worth a look either. */
const LEAST_SURE = 0.6;

interface Alike {
  group: Group;
  confidence: number;
}

/**
 * For each skill the group with the name most like its own name or one of its labels: the words that both have of those that either
 * has, in any order, weighed by their rarity. A label that is a name word for word is met elsewhere.
 */
export function wordMatches(groups: readonly Group[], others: readonly NamedSkill[]): Candidate[] {
  const ids = new Map<string, number>();
  const having: number[][] = [];
  const names: { group: Group; words: ReadonlySet<number> }[] = [];
  for (const group of groups) {
    for (const member of group.members) {
      if (member.stems.size < 2) continue;
      const words = new Set<number>();
      for (const word of member.stems) {
        const id = ids.get(word) ?? ids.size;
        ids.set(word, id);
        words.add(id);
        having[id] ??= [];
        having[id].push(names.length);
      }
      names.push({ group, words });
    }
  }
  const rarest = Math.log(1 + names.length);
  const rarity = having.map((list) => Math.log(1 + names.length / (1 + list.length)));
  const weights = names.map(({ words }) => sum(words, rarity));

  const likest = (
    stems: ReadonlySet<string>,
    other: NamedSkill,
    worth: number,
    best: Alike | null,
  ): Alike | null => {
    const words: number[] = [];
    for (const stem of stems) {
      const id = ids.get(stem);
      if (id !== undefined) words.push(id);
    }
    const weight = sum(words, rarity) + (stems.size - words.length) * rarest;
    let found = best;
    for (const id of tellingWords(words, weight, rarity)) {
      for (const i of nearby(having[id])) {
        const name = names[i]!;
        let shared = 0;
        for (const word of words) if (name.words.has(word)) shared += rarity[word] ?? 0;
        const likeness = shared / (weight + weights[i]! - shared);
        if (likeness < LEAST) continue;
        const confidence = worth * likeness * sameKind(name.group.members, other);
        if (confidence > (found?.confidence ?? LEAST_SURE)) found = { group: name.group, confidence };
      }
    }
    return found;
  };

  const isName = new Set(groups.flatMap(({ members }) => members.flatMap((member) => [...member.names])));
  const found: Candidate[] = [];
  for (const other of others) {
    let best = likest(other.stems, other, NAME_WORTH, null);
    for (const key of other.labelKeys) {
      if (!isName.has(key)) best = likest(stemsOf(key), other, LABEL_WORTH, best);
    }
    if (best) found.push({ ...best, other, rule: 'alike' });
  }
  return found;
}

/** The rarest words of a name, without one of which no other name is alike enough. */
function tellingWords(words: readonly number[], weight: number, rarity: readonly number[]): number[] {
  const telling: number[] = [];
  let rest = sum(words, rarity);
  for (const id of [...words].sort((a, b) => (rarity[b] ?? 0) - (rarity[a] ?? 0))) {
    if (rest < LEAST * weight) break;
    telling.push(id);
    rest -= rarity[id] ?? 0;
  }
  return telling;
}

const nearby = (labels: readonly number[] | undefined) =>
  labels === undefined || labels.length > MOST_LABELS ? [] : labels;

function sum(words: Iterable<number>, weights: readonly number[]): number {
  let total = 0;
  for (const word of words) total += weights[word] ?? 0;
  return total;
}
