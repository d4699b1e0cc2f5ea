import { BREAK_TOKEN } from '@/lib/text/tokens';
import { BUT, EXPERIENCE, NEEDED, NEGATIVE, ONLY_OR_JUST, OTHERS, PREFERRED, REQUIRED } from './asking-words';
import { bracketsBetween } from './clause';
import { type Around, type Level, nearestLevel } from './level';
import type { Mention } from './matcher';
import type { Sentence } from './sentence';

/** How far before a mention a "no" may stand, and how far behind it a "not required", in tokens. */
const NEGATION_REACH = 7;
/** Tokens between "reports to" and what the superior is. */
const SUPERIOR_REACH = 8;
const REPORTS_TO = /^report(s|ing)? (directly )?to /i;

/**
 * What a sentence says of a skill in it: that it is required, preferred, or not needed ("no experience with Java
 * needed", "you don't need to know Python"); null where it says nothing.
 * @param listed whether the sentence stands in a list of requirements
 */
export function readAsking(
  mention: Mention,
  sentence: Sentence,
  listed: boolean,
  around: Around,
): Level | 'not needed' | null {
  const { said } = sentence;
  if (said & NEGATIVE) {
    if (isRightBehindNo(mention, sentence, around)) return 'not needed';
    const negated = said & (NEEDED | EXPERIENCE) ? readNegation(mention, sentence, around) : null;
    if (negated !== null) return negated;
  }
  if ((said & (PREFERRED | REQUIRED)) === 0) return null;
  return nearestLevel(mention, sentence, listed, around);
}

/** "No Java", "on bare metal, no Kubernetes": whatever else the sentence says. */
function isRightBehindNo(
  { firstToken, start }: Mention,
  { from }: Sentence,
  { text, tokens: { words }, bitsOf }: Around,
): boolean {
  if (firstToken === from || text[start - 1] !== ' ') return false;
  return (bitsOf(words[firstToken - 1] as number) & NEGATIVE) !== 0;
}

function readNegation(
  { firstToken, lastToken, start }: Mention,
  { from, to }: Sentence,
  { text, tokens: { words, starts }, bitsOf }: Around,
): Level | 'not needed' | null {
  const bits = (i: number) => (i >= from && i <= to ? bitsOf(words[i] as number) : 0);
  /** "Not required, but a plus". */
  const isWelcome = (at: number) => {
    let but = false;
    for (let i = at; i <= to && i <= at + NEGATION_REACH; i++) {
      if (bits(i) & BUT) but = true;
      else if (but && bits(i) & PREFERRED) return true;
    }
    return false;
  };
  for (let i = firstToken - 1; i >= from && i >= firstToken - NEGATION_REACH; i--) {
    if (bits(i) & BUT) break;
    if (!(bits(i) & NEGATIVE) || bits(i + 1) & ONLY_OR_JUST) continue;
    // "Preferred but not required": of what stands before it.
    if (bits(i - 1) & BUT && bits(i + 1) & NEEDED) break;
    if (!bracketsBetween(text, starts[i] as number, start).closed) return 'not needed';
  }
  for (let i = lastToken + 1; i <= to && i <= lastToken + NEGATION_REACH; i++) {
    const next = bits(i + 1) | bits(i + 2);
    if (bits(i) & BUT) return next & NEGATIVE && (next | bits(i + 3)) & NEEDED ? 'preferred' : null;
    if (bits(i) & NEGATIVE && next & NEEDED) return isWelcome(i) ? 'preferred' : 'not needed';
  }
  return null;
}

/** Whether a mention is what a superior is or leads: "reports to the head of procurement". */
export function isOfSuperior(
  { firstToken }: Mention,
  { from, said }: Sentence,
  { text, tokens: { words, starts, ends }, bitsOf }: Around,
): boolean {
  if (!(said & OTHERS)) return false;
  for (let i = firstToken - 1; i >= from && i >= firstToken - SUPERIOR_REACH; i--) {
    const word = words[i] as number;
    if (word === BREAK_TOKEN) return false;
    if (bitsOf(word) & OTHERS && REPORTS_TO.test(text.slice(starts[i], (ends[i] as number) + 13)))
      return true;
  }
  return false;
}
