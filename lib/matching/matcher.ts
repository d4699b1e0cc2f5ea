import type { LabelRule, SkillId, SkillKind } from '@/lib/taxonomy/skill';
import type { Language } from '@/lib/text/languages/language';
import { languageOf } from '@/lib/text/languages/registry';
import { Tokens } from '@/lib/text/tokens';
import { Vocabulary } from '@/lib/text/vocabulary';
import { wordReader } from '@/lib/text/word-reader';
import { isInAddress } from './address';
import {
  acceptInContext,
  acceptTitles,
  Candidates,
  NEEDS_CONTEXT,
  NO,
  ONLY_IN_LIST,
  YES,
} from './candidates';
import {
  type CompiledMatcher,
  type CompileOptions,
  compiledParts,
  compileMatcher,
  type MatchableSkill,
} from './compile';
import { wordSet } from './cues';
import { AS_TERM, kindOf, NEVER, ruleOf, textOf } from './label-columns';
import { labelFit } from './label-fit';
import { edgeAt } from './token-trie';
import { wordingOf } from './wording/registry';
import type { Wording } from './wording/wording';

export type { MatchableSkill } from './compile';

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

/** The label that covers a whole term. */
export interface TermMatch {
  skill: SkillId;
  kind: SkillKind;
  rule: LabelRule;
}

export interface Matcher {
  language: Language;
  wording: Wording;
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

/** The matcher of skills, compiled and loaded at once. */
export function buildMatcher(skills: readonly MatchableSkill[], options: CompileOptions = {}): Matcher {
  return matcherOf(compileMatcher(skills, options));
}

/**
 * The matcher of bytes of `compileMatcher`.
 * @throws RangeError when they are not, or not of this version of the program
 */
export function matcherOf(compiled: Uint8Array): Matcher {
  const parts = compiledParts(compiled);
  if (parts === null) throw new RangeError('These bytes are no matcher of this version of the program.');
  return loadMatcher(parts);
}

/** In place of a candidate. */
const NONE = -1;

/** The matcher of compiled labels. It reads them where they are, and writes nothing there. */
function loadMatcher({ facts, columns }: CompiledMatcher): Matcher {
  const language = languageOf(facts.language);
  const wording = wordingOf(facts.language);
  const vocabulary = new Vocabulary(language, { ...facts, words: columns.words, keys: columns.keys });
  const tokens = new Tokens();
  const found = new Candidates();
  const read = wordReader(language, vocabulary, tokens);
  const to = vocabulary.wordId('to');
  const { firstLabels, edges, flags, next, skills } = columns;
  const fitOf = labelFit(columns, language);
  const texts: (string | undefined)[] = [];
  const cues = {
    beforeSkill: wordSet(vocabulary, wording.beforeSkill),
    afterSkill: wordSet(vocabulary, wording.afterSkill),
    afterNoSkill: wordSet(vocabulary, wording.afterNoSkill),
    joining: wordSet(vocabulary, wording.joining),
  };

  /** The label of a chain that the words of the text fit best, the first of equals, times four, plus how well; or NONE. */
  function fitting(chain: number, text: string, running: boolean, first: number): number {
    let best = NONE;
    for (let label = chain; label !== -1; label = next[label] as number) {
      const flag = flags[label] as number;
      if ((flag & NEVER) !== 0) return label * 4 + NO;
      const fit = running && (flag & AS_TERM) !== 0 ? NO : fitOf(label, text, tokens, first);
      if (fit === YES) return label * 4 + YES;
      if (fit !== NO && (best === NONE || fit > (best & 3))) best = label * 4 + fit;
    }
    return best;
  }

  function findCandidates(text: string, running: boolean): void {
    read(text);
    const { keys, size } = tokens;
    const roots = firstLabels.length;
    found.size = 0;
    for (let i = 0; i < size; ) {
      let node = keys[i] as number;
      if (node === 0 || node >= roots) {
        i++;
        continue;
      }
      let label = firstLabels[node] as number;
      let best = NONE;
      let last = i;
      for (let j = i; ; ) {
        if (label !== -1) {
          const fit = fitting(label, text, running, i);
          if (fit !== NONE) {
            best = fit;
            last = j;
          }
        }
        const key = keys[++j] as number;
        const edge = key === 0 ? -1 : edgeAt(columns, node, key);
        if (edge === -1) break;
        node = edges[edge + 2] as number;
        label = edges[edge + 3] as number;
      }
      if (best !== NONE) {
        found.push(best >> 2, flags[best >> 2] as number, i, last, best & 3);
        i = last;
      }
      i++;
    }
  }

  function mentions(text: string, kind: TextKind = 'running'): Mention[] {
    findCandidates(text, kind === 'running');
    if (kind === 'title') acceptTitles(found, tokens, cues.afterNoSkill, to);
    else acceptInContext(found, tokens, cues);
    const accepted: Mention[] = [];
    for (let i = 0; i < found.size; i++) {
      if (found.fits[i] !== YES) continue;
      const firstToken = found.firsts[i] as number;
      const lastToken = found.lasts[i] as number;
      const start = tokens.starts[firstToken] as number;
      const end = tokens.ends[lastToken] as number;
      if (isInAddress(text, start, end)) continue;
      const number = found.labels[i] as number;
      texts[number] ??= textOf(columns, number);
      const flag = found.flags[i] as number;
      accepted.push({
        skill: skills[number] as number,
        kind: kindOf(flag),
        start,
        end,
        label: texts[number],
        rule: ruleOf(flag),
        firstToken,
        lastToken,
      });
    }
    return accepted;
  }

  function exact(term: string): TermMatch | null {
    read(term);
    const { keys, words, size } = tokens;
    let node = 0;
    let chain = -1;
    let first = -1;
    for (let i = 0; i < size; i++) {
      if ((words[i] as number) < 0) continue;
      const key = keys[i] as number;
      if (first === -1) {
        if (key === 0 || key >= firstLabels.length) return null;
        first = i;
        node = key;
        chain = firstLabels[key] as number;
      } else {
        const edge = key === 0 ? -1 : edgeAt(columns, node, key);
        if (edge === -1) return null;
        node = edges[edge + 2] as number;
        chain = edges[edge + 3] as number;
      }
    }
    let fallback: number | null = null;
    for (let label = chain; label !== -1; label = next[label] as number) {
      const fit = ((flags[label] as number) & NEVER) !== 0 ? NO : fitOf(label, term, tokens, first);
      if (fit === YES || fit === NEEDS_CONTEXT) return termMatch(label);
      if (fit === ONLY_IN_LIST) fallback ??= label;
    }
    return fallback === null ? null : termMatch(fallback);
  }

  function termMatch(label: number): TermMatch {
    const flag = flags[label] as number;
    return { skill: skills[label] as number, kind: kindOf(flag), rule: ruleOf(flag) };
  }

  const covers = coversOf(columns.covers);
  const covered = (skill: SkillId) => covers.get(skill) ?? [];

  return { language, wording, vocabulary, tokens, mentions, exact, covered };
}

function coversOf(runs: Int32Array): Map<SkillId, readonly SkillId[]> {
  const covers = new Map<SkillId, readonly SkillId[]>();
  for (let at = 0; at < runs.length; ) {
    const [skill = 0, count = 0] = runs.subarray(at);
    covers.set(skill, [...runs.subarray(at + 2, at + 2 + count)]);
    at += 2 + count;
  }
  return covers;
}
