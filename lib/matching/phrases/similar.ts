import type { SkillId } from '@/lib/taxonomy/skill';
import { phraseKey } from './stop-words';

/** A label by which a skill is looked up. */
export interface LookedUpLabel {
  skill: SkillId;
  text: string;
}

/** What a label is worth that the query abbreviates, or that abbreviates it; one that shares all words is worth 1, one that begins so 1 to 3. */
const ABBREVIATED = 2.5;

/** What another label of a skill counts against its first. */
const OTHER_NAME = 0.8;

export type SkillLookup = (query: string, most: number) => SkillId[];

/**
 * Finds skills by words: first those with a label that begins with the query, then those that it abbreviates or that abbreviate it, then
 * those that share words with it, rare words before common ones (inverse document frequency). An empty query finds none.
 */
export function skillLookup(labels: readonly LookedUpLabel[]): SkillLookup {
  const folded = labels.map(({ text }) => text.toLowerCase());
  const named = new Set<SkillId>();
  const isName = labels.map(({ skill }) => {
    const isFirst = !named.has(skill);
    named.add(skill);
    return isFirst;
  });
  const initials = labels.map(({ text }) => initialsOf(text));
  const byWord = new Map<string, number[]>();
  const lengths = labels.map(({ text }, i) => {
    const words = new Set(phraseKey(text).split(' '));
    for (const word of words) {
      const list = byWord.get(word);
      if (list) list.push(i);
      else byWord.set(word, [i]);
    }
    return words.size;
  });
  return (query, most) => {
    const asked = query.trim().toLowerCase();
    if (asked === '') return [];
    const askedInitials = initialsOf(query);
    const scores = new Map<SkillId, number>();
    const raise = (label: number, score: number) => {
      const { skill } = labels[label] as LookedUpLabel;
      scores.set(skill, Math.max(scores.get(skill) ?? 0, score));
    };
    for (let i = 0; i < labels.length; i++) {
      const text = folded[i] as string;
      if (text.startsWith(asked))
        raise(i, (1 + (2 * asked.length) / text.length) * (isName[i] ? 1 : OTHER_NAME));
      else if (initials[i] === asked || text === askedInitials) raise(i, ABBREVIATED);
    }
    const words = new Set(phraseKey(query).split(' '));
    const weightOf = (word: string) => Math.log(1 + labels.length / (1 + (byWord.get(word)?.length ?? 0)));
    const whole = [...words].reduce((sum, word) => sum + weightOf(word), 0);
    const shared = new Map<number, number>();
    for (const word of words)
      for (const label of byWord.get(word) ?? [])
        shared.set(label, (shared.get(label) ?? 0) + weightOf(word));
    for (const [label, weight] of shared) {
      raise(label, (weight / whole) * ((2 * words.size) / (words.size + (lengths[label] as number))));
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([skill]) => skill);
  };
}

/** The first letters of two words or more, small words left out, in lower case; else null. */
function initialsOf(text: string): string | null {
  const words = text
    .split(/[\s/-]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word) && !/^(of|and|the|for|in)$/i.test(word));
  return words.length < 2
    ? null
    : words
        .map((word) => word.charAt(0))
        .join('')
        .toLowerCase();
}
