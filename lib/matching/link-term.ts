import type { SkillId } from '@/lib/taxonomy/skill';
import type { Matcher, TermMatch } from './matcher';

/** Words that say how deep or in which form a term is taught, and not what. */
const QUALIFIERS = new Set(
  (
    'advanced applied basic basics beginner beginners intermediate introduction introductory intro essential essentials ' +
    'fundamental fundamentals foundation foundations general modern practical professional principles concepts concept ' +
    'techniques technique methods method methodology methodologies tools tool skills skill software theory theories ' +
    'practices practice knowledge of in and the for with to using a an strategies strategy processes process ' +
    'understanding technologies technology systems system solutions computer programming language'
  ).split(' '),
);

/**
 * The skill that a declared term names, or null. Tried in turn:
 * the whole term; the term without its brackets, and what stands in them; without words such as "advanced" or
 * "fundamentals" at its ends; and last the label at the term's end ("Healthcare Data Analysis" is data analysis),
 * which must make up half of its words.
 */
export function linkTerm(term: string, matcher: Matcher): SkillId | null {
  const whole = matcher.exact(term);
  if (whole) return whole.skill;
  const bracket = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(term);
  if (bracket) {
    for (const part of [bracket[1], bracket[2]]) {
      const found = part ? matcher.exact(part) : null;
      if (found) return found.skill;
    }
  }
  const words = (bracket?.[1] ?? term).split(/\s+/).filter(Boolean);
  const trimmed = trimQualifiers(words, matcher);
  if (trimmed !== null) return trimmed;
  for (let from = 1; words.length - from >= Math.max(1, words.length / 2); from++) {
    const found = matcher.exact(words.slice(from).join(' '));
    if (found && (words.length - from > 1 || standsAlone(found, words.at(-1)))) return found.skill;
  }
  return null;
}

/** Whether one last word may stand for a term: not "Access" for "Data Access", nor "Planning" for "Treatment Planning". */
function standsAlone({ kind, rule }: TermMatch, word: string | undefined): boolean {
  return rule !== 'in-context' && rule !== 'as-term' && kind !== 'soft' && !isQualifier(word);
}

function trimQualifiers(words: string[], matcher: Matcher): SkillId | null {
  let [from, to] = [0, words.length];
  while (from < to - 1 && isQualifier(words[from])) from++;
  while (to > from + 1 && isQualifier(words[to - 1])) to--;
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

function isQualifier(word: string | undefined): boolean {
  return word !== undefined && QUALIFIERS.has(word.toLowerCase());
}
