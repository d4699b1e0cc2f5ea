import type { LabelRule, SkillId, SkillKind } from '@/lib/taxonomy/skill';
import { fold } from '@/lib/text/characters';
import { languageOf } from '@/lib/text/languages/registry';
import { Tokens } from '@/lib/text/tokens';
import { Vocabulary } from '@/lib/text/vocabulary';
import { wordReader } from '@/lib/text/word-reader';
import { needsCapitals } from './capitals';
import { packColumns, unpackColumns } from './columns';
import { type LabelColumns, labelColumns, type WritableLabel } from './label-columns';
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

/** To be raised whenever bytes of before would be read wrongly. */
const FORM = 2;

/** What a matcher is made of, as it is kept. */
export interface CompiledMatcher {
  facts: {
    /** ISO 639-1. */
    language: string;
    /** What the one who made it called it by. */
    stamp: string;
    wordCount: number;
    keyCount: number;
  };
  columns: LabelColumns & {
    /** Words and keys of the vocabulary; see `HashTable`. */
    words: Int32Array;
    keys: Int32Array;
    /** See `FrozenTrie`. */
    firstLabels: Int32Array;
    edges: Int32Array;
    filter: Int32Array;
    /** Runs of [skill, how many it covers, those]. */
    covers: Int32Array;
  };
}

export interface CompileOptions {
  /** ISO 639-1 of the labels, by whose rules words are compared. */
  language?: string;
  /** Kept in the bytes, to tell whether they are those of the skills that are asked for. */
  stamp?: string;
  /** Whether the bytes are to be in memory that threads may share. */
  shared?: boolean;
}

/**
 * Every label of every skill in a trie over word keys, as bytes that can be kept, and shared between threads; `loadMatcher`
 * makes a matcher of them at once. Where two skills share a label, the skill that comes first has it.
 */
export function compileMatcher(skills: readonly MatchableSkill[], options: CompileOptions = {}): Uint8Array {
  const { language: code = 'en', stamp = '', shared = false } = options;
  const language = languageOf(code);
  const vocabulary = new Vocabulary(language);
  const trie = new TokenTrie();
  const tokens = new Tokens();
  const labels: WritableLabel[] = [];
  const labelOfNode: number[] = [];
  const read = wordReader(language, vocabulary, tokens);
  vocabulary.keyId(language.and);

  const addLabel = (skill: MatchableSkill, text: string, rule: LabelRule) => {
    if (rule === 'hint') return;
    read(text);
    const keys: number[] = [];
    let word = 0;
    let capitals = false;
    for (let i = 0; i < tokens.size; i++) {
      const number = tokens.words[i] as number;
      if (number < 0) continue;
      if (keys.length === 0) word = number;
      const written = text.slice(tokens.starts[i], tokens.ends[i]);
      keys.push(tokens.keys[i] || vocabulary.keyId(written === '&' ? language.and : fold(written)));
      capitals ||= needsCapitals(written);
    }
    if (keys.length === 0) return;
    const node = trie.insert(keys);
    const byCase = rule === 'as-written' || rule === 'in-context';
    const isSame = (one: string, other: string) =>
      byCase ? one === other : keys.length > 1 || fold(one) === fold(other);
    let last = -1;
    for (let at = labelOfNode[node] ?? -1; at !== -1; at = (labels[at] as WritableLabel).next) {
      const there = labels[at] as WritableLabel;
      if (there.rule === rule && isSame(there.text, text)) return;
      last = at;
    }
    const label: WritableLabel = {
      skill: skill.id,
      kind: skill.kind,
      text,
      rule,
      isOneWord: keys.length === 1,
      needsCapitals: capitals,
      word,
      next: -1,
    };
    if (rule === 'never') {
      label.next = labelOfNode[node] ?? -1;
      last = -1;
    }
    if (last === -1) labelOfNode[node] = labels.length;
    else (labels[last] as WritableLabel).next = labels.length;
    labels.push(label);
  };

  const ruleOf = (skill: MatchableSkill, text: string, rule: LabelRule): LabelRule =>
    code !== 'en' && rule === 'as-written' && isShortSign(skill, text) ? 'in-context' : rule;
  for (const skill of skills)
    for (const { text, rule } of skill.labels) addLabel(skill, text, ruleOf(skill, text, rule));
  for (const skill of skills) {
    for (const { text, rule } of skill.labels) {
      if (rule === 'never') continue;
      for (const variant of labelVariants(text, code)) addLabel(skill, variant, rule);
    }
  }

  const kept = vocabulary.tables();
  const { keys, edges, filter, firstLabels } = trie.freeze((node) => labelOfNode[node] ?? -1, kept.keyCount);
  for (let at = 0; at < kept.words.length; at += 4)
    kept.words[at + 3] = keys[kept.words[at + 3] as number] as number;
  for (let at = 0; at < kept.keys.length; at += 4) kept.keys[at] = keys[kept.keys[at] as number] as number;
  const covers = skills.flatMap(({ id, covers }) => (covers?.length ? [id, covers.length, ...covers] : []));
  const compiled: CompiledMatcher = {
    facts: { language: code, stamp, wordCount: kept.wordCount, keyCount: kept.keyCount },
    columns: {
      words: kept.words,
      keys: kept.keys,
      firstLabels,
      edges,
      filter,
      covers: Int32Array.from(covers),
      ...labelColumns(labels),
    },
  };
  return packColumns(FORM, { facts: compiled.facts, columns: { ...compiled.columns } }, shared);
}

/** An English certificate's abbreviation, which may stand for anything in another language: APL is a housing benefit in French. */
function isShortSign({ kind }: MatchableSkill, text: string): boolean {
  return kind === 'certificate' && text.length <= 3;
}

/** The parts of compiled bytes, which are views of them; null where the bytes are of another form, or damaged. */
export function compiledParts(bytes: Uint8Array): CompiledMatcher | null {
  return unpackColumns(FORM, bytes) as CompiledMatcher | null;
}
