import type { SkillId } from '@/lib/taxonomy/skill';
import { TERM_CONFIDENCE, type TermRule } from '@/lib/taxonomy/term-rules';
import type { Matcher, TermMatch } from './matcher';

/** A skill that a declared term names, and why. */
export interface TermLink {
  skill: SkillId;
  rule: TermRule;
  /** The share of such links that a reader agreed with. */
  confidence: number;
}

/** The skill that a declared term names, by the first rule of `TERM_CONFIDENCE` that holds, or null. */
export function linkTerm(term: string, matcher: Matcher): TermLink | null {
  const whole = matcher.exact(term);
  if (whole) return linked(whole.skill, 'whole');
  const bracket = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(term);
  if (bracket) {
    for (const part of [bracket[1], bracket[2]]) {
      const found = part ? matcher.exact(part) : null;
      if (found) return linked(found.skill, 'brackets');
    }
  }
  const words = (bracket?.[1] ?? term).split(/\s+/).filter(Boolean);
  const { qualifiers } = matcher.wording;
  const trimmed = trimQualifiers(words, matcher);
  if (trimmed !== null) return linked(trimmed, 'core');
  for (let from = 1; words.length - from >= Math.max(1, words.length / 2); from++) {
    const found = matcher.exact(words.slice(from).join(' '));
    if (found && (words.length - from > 1 || standsAlone(found, words.at(-1), qualifiers)))
      return linked(found.skill, 'end');
  }
  return null;
}

function linked(skill: SkillId, rule: TermRule): TermLink {
  return { skill, rule, confidence: TERM_CONFIDENCE[rule] };
}

/** Whether one last word may stand for a term: not "Access" for "Data Access", nor "Planning" for "Treatment Planning". */
function standsAlone(
  { kind, rule }: TermMatch,
  word: string | undefined,
  qualifiers: ReadonlySet<string>,
): boolean {
  return rule !== 'in-context' && rule !== 'as-term' && kind !== 'soft' && !isQualifier(word, qualifiers);
}

function trimQualifiers(words: string[], matcher: Matcher): SkillId | null {
  const { qualifiers } = matcher.wording;
  let [from, to] = [0, words.length];
  while (from < to - 1 && isQualifier(words[from], qualifiers)) from++;
  while (to > from + 1 && isQualifier(words[to - 1], qualifiers)) to--;
  for (const [a, b] of [
    [from, words.length],
    [0, to],
    [from, to],
  ] as const) {
    const found = b - a < words.length ? matcher.exact(words.slice(a, b).join(' ')) : null;
    if (found) return found.skill;
  }
  return null;
}

function isQualifier(word: string | undefined, qualifiers: ReadonlySet<string>): boolean {
  return word !== undefined && qualifiers.has(word.toLowerCase());
}
