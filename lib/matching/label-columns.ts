import { type LabelRule, SKILL_KINDS, type SkillId, type SkillKind } from '@/lib/taxonomy/skill';

const RULES: readonly LabelRule[] = ['any-case', 'as-written', 'in-context', 'as-term', 'never'];

/** How a label's words are compared, as bits of its flags beside its kind and rule. */
export const ONE_WORD = 64;
/** One of its words is another one in small letters; see `capitals.ts`. */
export const NEEDS_CAPITALS = 128;
/** In any letter case: its rule is `any-case` or `as-term`. */
export const ANY_CASE = 256;
export const AS_TERM = 512;
export const NEVER = 1024;
export const IN_CONTEXT = 2048;
export const TOOL = 4096;
export const SOFT = 8192;

/** The labels of a matcher, column by column; a label's number is its place. */
export interface LabelColumns {
  skills: Int32Array;
  /** Kind and rule by their places in their lists, and the bits above. */
  flags: Uint16Array;
  /** The number of its first word. */
  firstWords: Int32Array;
  /** The next label of the same words, or -1. */
  next: Int32Array;
  /** Where its text begins in `texts`; one more than there are labels. */
  starts: Int32Array;
  texts: Uint16Array;
}

export interface LabelFacts {
  kind: SkillKind;
  rule: LabelRule;
  isOneWord: boolean;
  needsCapitals: boolean;
}

export function flagsOf({ kind, rule, isOneWord, needsCapitals }: LabelFacts): number {
  return (
    SKILL_KINDS.indexOf(kind) |
    (RULES.indexOf(rule) << 3) |
    (isOneWord ? ONE_WORD : 0) |
    (needsCapitals ? NEEDS_CAPITALS : 0) |
    (rule === 'any-case' || rule === 'as-term' ? ANY_CASE : 0) |
    (rule === 'as-term' ? AS_TERM : 0) |
    (rule === 'never' ? NEVER : 0) |
    (rule === 'in-context' ? IN_CONTEXT : 0) |
    (kind === 'tool' ? TOOL : 0) |
    (kind === 'soft' ? SOFT : 0)
  );
}

export const kindOf = (flags: number): SkillKind => SKILL_KINDS[flags & 7] as SkillKind;
export const ruleOf = (flags: number): LabelRule => RULES[(flags >> 3) & 7] as LabelRule;

export interface WritableLabel extends LabelFacts {
  skill: SkillId;
  text: string;
  word: number;
  next: number;
}

export function labelColumns(labels: readonly WritableLabel[]): LabelColumns {
  const starts = new Int32Array(labels.length + 1);
  labels.forEach(({ text }, i) => {
    starts[i + 1] = (starts[i] as number) + text.length;
  });
  const texts = new Uint16Array(starts[labels.length] as number);
  labels.forEach(({ text }, i) => {
    const start = starts[i] as number;
    for (let at = 0; at < text.length; at++) texts[start + at] = text.charCodeAt(at);
  });
  return {
    skills: Int32Array.from(labels, ({ skill }) => skill),
    flags: Uint16Array.from(labels, flagsOf),
    firstWords: Int32Array.from(labels, ({ word }) => word),
    next: Int32Array.from(labels, ({ next }) => next),
    starts,
    texts,
  };
}

/** The text of a label, as it was written in its taxonomy. */
export function textOf({ starts, texts }: LabelColumns, label: number): string {
  return String.fromCharCode(...texts.subarray(starts[label], starts[label + 1]));
}
