import type { LabelRule, SkillId, SkillKind } from '@/lib/taxonomy/skill';
import { fold } from '@/lib/text/characters';
import { BREAK_TOKEN, END_TOKEN, Tokens, tokenize } from '@/lib/text/tokens';
import { Vocabulary, type WordId } from '@/lib/text/vocabulary';
import { isFormOf } from '@/lib/text/word-key';
import { AFTER_A_SKILL, AFTER_NO_SKILL, BEFORE_A_SKILL, JOINING, type WordSet, wordSet } from './cues';
import { TokenTrie } from './token-trie';
import { labelVariants } from './variants';

/** A skill as the matcher takes it in. */
export interface MatchableSkill {
  id: SkillId;
  kind: SkillKind;
  labels: readonly { text: string; rule: LabelRule }[];
  /** For a certificate: the skills that it stands for. */
  covers?: readonly SkillId[];
}

/** A place in a text that names a skill: the text from `start` to `end`, by which label and rule. */
export interface Mention {
  skill: SkillId;
  kind: SkillKind;
  start: number;
  end: number;
  label: string;
  rule: LabelRule;
  /** First and last of the text's tokens, for those who look at what stands around it. */
  firstToken: number;
  lastToken: number;
}

/** Running text, or a title or skill term, whose very place says that it names a skill. */
export type TextKind = 'running' | 'title';

interface Label {
  skill: SkillId;
  kind: SkillKind;
  text: string;
  rule: LabelRule;
  /** The label's words as written. */
  words: readonly string[];
  /** The next label of the same words, or -1. */
  next: number;
}

enum Fit {
  No,
  /** The letter case does not fit; only a list of skills around it can make it one. */
  OnlyInList,
  NeedsContext,
  Yes,
}

interface Candidate {
  label: Label;
  first: number;
  last: number;
  fit: Fit;
}

/** The label that covers a whole term. */
export interface TermMatch {
  skill: SkillId;
  kind: SkillKind;
  rule: LabelRule;
}

export interface Matcher {
  vocabulary: Vocabulary;
  /** The tokens of the text last read. */
  tokens: Tokens;
  /** All mentions in a text, left to right, leftmost longest, none overlapping another. */
  mentions(text: string, kind?: TextKind): Mention[];
  /** The skill of a label that covers all words of a term, whatever its letter case. */
  exact(term: string): TermMatch | null;
  /** The skills that a certificate stands for; empty for other skills. */
  covered(skill: SkillId): readonly SkillId[];
}

/** How many tokens may part two members of a list: ", and / or". */
const LIST_GAP = 5;

/** How far before an ambiguous label a word such as "experience" may stand, in tokens. */
const CUE_REACH = 5;

/**
 * Builds the matcher: every label of every skill in a trie over word keys. Where two skills share a label, the
 * skill that comes first has it.
 */
export function buildMatcher(skills: readonly MatchableSkill[]): Matcher {
  const vocabulary = new Vocabulary();
  const trie = new TokenTrie();
  const tokens = new Tokens();
  const labels: Label[] = [];
  const labelOfNode: number[] = [];
  const and = vocabulary.wordId('and');
  vocabulary.keyId('and');

  const wordsOf = (text: string): string[] => {
    tokenize(text, vocabulary, tokens, and);
    const words: string[] = [];
    for (let i = 0; i < tokens.size; i++) {
      if ((tokens.words[i] as number) >= 0) words.push(text.slice(tokens.starts[i], tokens.ends[i]));
    }
    return words;
  };

  const addLabel = (skill: MatchableSkill, text: string, rule: LabelRule) => {
    const words = wordsOf(text);
    if (words.length === 0) return;
    const node = trie.insert(words.map((word) => vocabulary.keyId(word === '&' ? 'and' : fold(word))));
    const label: Label = { skill: skill.id, kind: skill.kind, text, rule, words, next: -1 };
    let last = -1;
    for (let at = labelOfNode[node] ?? -1; at !== -1; at = (labels[at] as Label).next) {
      const there = labels[at] as Label;
      if (there.rule === rule && (words.length > 1 || fold(there.text) === fold(text))) return;
      last = at;
    }
    if (rule === 'never') {
      label.next = labelOfNode[node] ?? -1;
      last = -1;
    }
    if (last === -1) labelOfNode[node] = labels.length;
    else (labels[last] as Label).next = labels.length;
    labels.push(label);
  };

  for (const skill of skills) for (const { text, rule } of skill.labels) addLabel(skill, text, rule);
  for (const skill of skills) {
    for (const { text, rule } of skill.labels) {
      if (rule === 'never') continue;
      for (const variant of labelVariants(text)) addLabel(skill, variant, rule);
    }
  }

  const beforeSkill = wordSet(vocabulary, BEFORE_A_SKILL);
  const afterSkill = wordSet(vocabulary, AFTER_A_SKILL);
  const afterNoSkill = wordSet(vocabulary, AFTER_NO_SKILL);
  const joining = wordSet(vocabulary, JOINING);
  const nodeLabels = Int32Array.from({ length: labelOfNode.length }, (_, node) => labelOfNode[node] ?? -1);

  /** The first label of a node that the words of the text fit. */
  const fitting = (node: number, text: string, kind: TextKind, first: number, last: number) => {
    let best: Candidate | null = null;
    for (let at = nodeLabels[node] ?? -1; at !== -1; ) {
      const label = labels[at] as Label;
      if (label.rule === 'never') return { label, first, last, fit: Fit.No };
      const fit = label.rule === 'as-term' && kind === 'running' ? Fit.No : fitOf(label, text, tokens, first);
      if (fit === Fit.Yes) return { label, first, last, fit };
      if (fit !== Fit.No && best === null) best = { label, first, last, fit };
      at = label.next;
    }
    return best;
  };

  const candidates = (text: string, kind: TextKind): Candidate[] => {
    tokenize(text, vocabulary, tokens, and);
    const { words, size } = tokens;
    const { keyOf } = vocabulary;
    const found: Candidate[] = [];
    for (let i = 0; i < size; ) {
      const word = words[i] as number;
      let node = word > 0 ? trie.step(0, keyOf[word] as number) : 0;
      let best: Candidate | null = null;
      for (let j = i; node !== 0; ) {
        if ((nodeLabels[node] ?? -1) !== -1) best = fitting(node, text, kind, i, j) ?? best;
        if (++j >= size) break;
        const next = words[j] as number;
        const key = next > 0 ? (keyOf[next] as number) : 0;
        if (key === 0) break;
        node = trie.step(node, key);
      }
      if (best === null) i++;
      else {
        found.push(best);
        i = best.last + 1;
      }
    }
    return found;
  };

  const mentions = (text: string, kind: TextKind = 'running'): Mention[] => {
    const found = candidates(text, kind);
    if (kind === 'title') acceptTitles(found, tokens, afterNoSkill, vocabulary.wordId('to'));
    else acceptInContext(found, tokens, { beforeSkill, afterSkill, afterNoSkill, joining });
    return found
      .filter(({ fit, first, last }) => {
        return (
          fit === Fit.Yes && !isInAddress(text, tokens.starts[first] as number, tokens.ends[last] as number)
        );
      })
      .map(({ label, first, last }) => ({
        skill: label.skill,
        kind: label.kind,
        start: tokens.starts[first] as number,
        end: tokens.ends[last] as number,
        label: label.text,
        rule: label.rule,
        firstToken: first,
        lastToken: last,
      }));
  };

  const exact = (term: string) => {
    tokenize(term, vocabulary, tokens, and);
    let node = 0;
    let size = 0;
    let first = -1;
    for (let i = 0; i < tokens.size; i++) {
      const word = tokens.words[i] as number;
      if (word < 0) continue;
      node = word > 0 ? trie.step(node, vocabulary.keyOf[word] as number) : 0;
      if (node === 0) return null;
      if (first < 0) first = i;
      size++;
    }
    let fallback: Label | null = null;
    for (let at = size > 0 ? (nodeLabels[node] ?? -1) : -1; at !== -1; ) {
      const label = labels[at] as Label;
      const fit = label.rule === 'never' ? Fit.No : fitOf(label, term, tokens, first);
      if (fit === Fit.Yes || fit === Fit.NeedsContext) return termMatch(label);
      if (fit === Fit.OnlyInList) fallback ??= label;
      at = label.next;
    }
    return fallback && termMatch(fallback);
  };

  const covers = new Map(skills.flatMap(({ id, covers }) => (covers ? [[id, covers] as const] : [])));
  const covered = (skill: SkillId) => covers.get(skill) ?? [];

  return { vocabulary, tokens, mentions, exact, covered };
}

const termMatch = ({ skill, kind, rule }: Label): TermMatch => ({ skill, kind, rule });

function fitOf(label: Label, text: string, tokens: Tokens, first: number): Fit {
  if (label.rule === 'any-case' || label.rule === 'as-term') {
    if (label.words.length > 1) return capitalsKept(label, text, tokens, first) ? Fit.Yes : Fit.No;
    const word = fold(text.slice(tokens.starts[first], tokens.ends[first]));
    return isFormOf(word, fold(label.words[0] as string)) ? Fit.Yes : Fit.No;
  }
  let token = first;
  for (const word of label.words) {
    const surface = text.slice(tokens.starts[token], tokens.ends[token]);
    const same = surface === word || surface === word.toUpperCase() || surface === `${word}s`;
    if (!same) {
      const form = label.words.length > 1 || isFormOf(fold(surface), fold(word));
      return form ? Fit.OnlyInList : Fit.No;
    }
    token++;
  }
  return label.rule === 'as-written' ? Fit.Yes : Fit.NeedsContext;
}

const ADDRESS = /:\/\/|www\.|@|\.(com|org|io|co|ai|edu|gov|uk|eu|de|fr)\b/i;

/** Characters on either side of a mention that are looked at for an address. */
const ADDRESS_REACH = 100;

/** Whether a mention is part of a web or e-mail address: "bamboohr.com", "example.org/careers/marketing". */
function isInAddress(text: string, start: number, end: number): boolean {
  if (!partsAddress(text.charCodeAt(start - 1)) && !partsAddress(text.charCodeAt(end))) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - ADDRESS_REACH), start))?.[0] ?? '';
  const behind = /^\S*/.exec(text.slice(end, end + ADDRESS_REACH))?.[0] ?? '';
  return ADDRESS.test(`${before}${text.slice(start, end)}${behind}`) && before.length + behind.length > 1;
}

/** `.`, `/`, `@`, `_` or `-`; false at a text's ends, where there is no character. */
function partsAddress(code: number): boolean {
  return code === 46 || code === 47 || code === 64 || code === 95 || code === 45;
}

/** Words that are capitals in a label and everyday words without: "IT support" is not "it supports". */
const NEEDS_CAPITALS = /^(IT|US|OR|WHO|AS|IS|BE|DO|GO|NO|SO|AM|ON|IN|AT|AN|ALL|ART|AID|CAN|ACT|SET|APT)$/;

function capitalsKept({ words }: Label, text: string, tokens: Tokens, first: number): boolean {
  return words.every((word, i) => {
    if (!NEEDS_CAPITALS.test(word)) return true;
    const at = first + i;
    return text.slice(tokens.starts[at], tokens.ends[at]) === word;
  });
}

interface Cues {
  beforeSkill: WordSet;
  afterSkill: WordSet;
  afterNoSkill: WordSet;
  joining: WordSet;
}

/** In a title every word is a capital: only what stands around it tells "Learn Access" from "How to Access Data". */
function acceptTitles(found: Candidate[], tokens: Tokens, afterNoSkill: WordSet, to: WordId): void {
  for (const candidate of found) {
    const before = candidate.first > 0 ? (tokens.words[candidate.first - 1] ?? END_TOKEN) : END_TOKEN;
    const next = tokens.words[candidate.last + 1] ?? END_TOKEN;
    const everyday = afterNoSkill(next) || before === to;
    if (candidate.fit === Fit.NeedsContext && !everyday) candidate.fit = Fit.Yes;
  }
}

/** Settles the candidates that depend on what stands around them. */
function acceptInContext(found: Candidate[], tokens: Tokens, cues: Cues): void {
  for (const candidate of found) {
    if (candidate.fit !== Fit.NeedsContext) continue;
    if (cues.afterNoSkill(tokens.words[candidate.last + 1] ?? END_TOKEN)) candidate.fit = Fit.No;
    else if (hasCue(candidate, tokens, cues)) candidate.fit = Fit.Yes;
  }
  const settle = (candidate: Candidate | undefined, neighbour: Candidate | undefined) => {
    if (
      candidate === undefined ||
      neighbour === undefined ||
      candidate.fit === Fit.Yes ||
      candidate.fit === Fit.No
    ) {
      return;
    }
    if (!inOneList(candidate, neighbour, tokens, cues.joining)) return;
    const sure = neighbour.fit === Fit.Yes && neighbour.label.kind !== 'soft';
    const pair =
      candidate.fit === Fit.NeedsContext &&
      neighbour.fit === Fit.NeedsContext &&
      candidate.label.kind === 'tool' &&
      neighbour.label.kind === 'tool';
    if (sure && (candidate.fit === Fit.NeedsContext || neighbour.label.kind === candidate.label.kind)) {
      candidate.fit = Fit.Yes;
    } else if (pair) candidate.fit = Fit.Yes;
  };
  for (let i = 0; i < found.length; i++) settle(found[i], found[i - 1]);
  for (let i = found.length - 1; i >= 0; i--) settle(found[i], found[i + 1]);
}

function hasCue({ first, last }: Candidate, { words, size }: Tokens, cues: Cues): boolean {
  for (let i = last + 1; i < size && i <= last + 2; i++) {
    const word = words[i] as number;
    if (word < 0) break;
    if (cues.afterSkill(word)) return true;
  }
  for (let i = first - 1; i >= 0 && i >= first - CUE_REACH; i--) {
    const word = words[i] as number;
    if (word === END_TOKEN) break;
    if (cues.beforeSkill(word)) return true;
  }
  return false;
}

/** Whether only commas, slashes, "and" or "or" stand between two candidates. */
function inOneList(one: Candidate, other: Candidate, { words }: Tokens, joining: WordSet): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  if (right.first - left.last > LIST_GAP) return false;
  for (let i = left.last + 1; i < right.first; i++) {
    const word = words[i] as number;
    if (word !== BREAK_TOKEN && !joining(word)) return false;
  }
  return true;
}
