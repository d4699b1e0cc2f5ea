import { BREAK_TOKEN, type Tokens } from '@/lib/text/tokens';
import {
  ANOTHER,
  BE,
  BUT,
  CANDIDATE,
  CONDITION,
  DOES,
  EXPERIENCE,
  HAS,
  ONLY_AHEAD,
  ONLY_BACK,
  PREFERRED,
  REQUIRED,
  type WordBits,
} from './asking-words';
import { bracketsBetween, endsClause } from './clause';
import type { Mention } from './matcher';
import type { Sentence } from './sentence';
import type { Wording } from './wording/wording';

/** How much a posting wants a skill, where its words say so. */
export type Level = 'required' | 'preferred' | 'unstated';

/** What reading around a mention takes. */
export interface Around {
  text: string;
  tokens: Tokens;
  bitsOf: WordBits;
  wording: Wording;
}

/** How far from a mention a word such as "preferred" may stand: nobody means more, and text may have no stops. */
const REACH = 60;
/** Characters in a bracket that says no more than a level: "(highly desirable)". */
const LEVEL_IN_BRACKETS = 30;
/** Tokens between "applicants" and "should", and between "you will be" and what you are. */
const CANDIDATE_REACH = 4;
const BE_REACH = 10;
/** Characters beside a word of a level that tell what it speaks of. */
const NEAR = 8;

/**
 * The level by the nearest word that speaks of one: "must" of what follows it, "a plus" of what it follows, "preferred"
 * of either; null where there is none.
 * @param listed whether the sentence stands in a list of requirements, where words such as "required" are no adjectives
 */
export function nearestLevel(
  mention: Mention,
  sentence: Sentence,
  listed: boolean,
  around: Around,
): Level | null {
  const { words } = around.tokens;
  for (let i = mention.firstToken; i <= mention.lastToken; i++) {
    if (around.bitsOf(words[i] as number) & PREFERRED) return 'preferred';
  }
  const before = levelBefore(mention, sentence, listed, around);
  return levelBehind(mention, sentence, before.distance, listed, around) ?? before.level;
}

function levelBefore(
  { firstToken, start }: Mention,
  { from }: Sentence,
  listed: boolean,
  around: Around,
): { level: Level | null; distance: number } {
  const {
    text,
    tokens: { words, starts, ends },
    bitsOf,
    wording,
  } = around;
  for (let i = firstToken - 1; i >= from && firstToken - i < REACH; i--) {
    const word = words[i] as number;
    if (word === BREAK_TOKEN && endsClause(text, starts[i] as number, starts[i + 1] as number)) break;
    const bits = bitsOf(word);
    if (bits & BUT) break;
    if (!(bits & (PREFERRED | REQUIRED)) || bits & ONLY_BACK) continue;
    if (bits & ONLY_AHEAD) {
      if (isBehindArticle(text, starts[i] as number, wording)) continue;
    } else {
      if (text[ends[i] as number] === ',') continue;
      if (bits & REQUIRED && !listed && !opensDemand(i, around)) continue;
    }
    if (isConditional(i, from, words, bitsOf)) continue;
    if (bracketsBetween(text, ends[i] as number, start).closed) continue;
    return { level: bits & PREFERRED ? 'preferred' : 'required', distance: firstToken - i };
  }
  return { level: null, distance: REACH };
}

/** "Required: Java", "required skills", "required to", but not "keep required reports". */
function opensDemand(
  at: number,
  { text, tokens: { words, ends }, bitsOf, wording: { level } }: Around,
): boolean {
  if (bitsOf(words[at + 1] as number) & (ANOTHER | EXPERIENCE)) return true;
  const behind = ends[at] as number;
  return level?.opens.test(text.slice(behind, behind + NEAR)) ?? true;
}

function levelBehind(
  { lastToken, end }: Mention,
  { from, to }: Sentence,
  distance: number,
  listed: boolean,
  { text, tokens: { words, starts, ends }, bitsOf, wording }: Around,
): Level | null {
  for (let i = lastToken + 1; i <= to && i - lastToken <= distance; i++) {
    const word = words[i] as number;
    if (word === BREAK_TOKEN && endsClause(text, starts[i] as number, starts[i + 1] as number)) break;
    const bits = bitsOf(word);
    if (!(bits & (PREFERRED | REQUIRED))) continue;
    if (bits & ONLY_AHEAD) {
      if (!isBehindArticle(text, starts[i] as number, wording)) continue;
    } else if (bits & REQUIRED && !listed) {
      const isSaid = (bitsOf(words[i - 1] as number) & (BE | DOES)) !== 0;
      const behind = ends[i] as number;
      const closes = isSaid || (wording.level?.closes.test(text.slice(behind, behind + NEAR)) ?? true);
      if (!closes) continue;
    }
    if (isConditional(i, from, words, bitsOf)) continue;
    const at = starts[i] as number;
    if (bracketsBetween(text, end, at).opened && !isShortBracket(text, at)) continue;
    return bits & PREFERRED ? 'preferred' : 'required';
  }
  return null;
}

/** "Is a must" speaks of what stands before it, "must have" does not. */
function isBehindArticle(text: string, offset: number, { level }: Wording): boolean {
  return level?.article.test(text.slice(Math.max(0, offset - NEAR), offset)) ?? false;
}

/** "As required", "when needed": no demand. */
function isConditional(at: number, from: number, words: Int32Array, bitsOf: WordBits): boolean {
  for (let i = at - 1; i >= from && i >= at - 3; i--) if (bitsOf(words[i] as number) & CONDITION) return true;
  return false;
}

/** Whether a bracket says no more than a level whose word stands at an offset: "(highly desirable)", not "(Java preferred)". */
function isShortBracket(text: string, offset: number): boolean {
  const opened = text.lastIndexOf('(', offset);
  const closed = text.indexOf(')', offset);
  return (
    closed !== -1 && closed - opened <= LEVEL_IN_BRACKETS && /^[a-z ]*$/.test(text.slice(opened + 1, offset))
  );
}

/** Whether who applies "should", "must have" or "has" something, or "is" somebody, before a mention in its sentence. */
export function isAskedOfCandidate(
  { firstToken, kind }: Mention,
  { from, said }: Sentence,
  words: Int32Array,
  bitsOf: WordBits,
): boolean {
  if ((said & CANDIDATE) === 0 || (said & (HAS | BE)) === 0) return false;
  const isSomebody = kind === 'soft' || kind === 'certificate';
  for (let i = Math.max(from, firstToken - REACH); i < firstToken; i++) {
    if (!(bitsOf(words[i] as number) & CANDIDATE)) continue;
    for (let j = i + 1; j < firstToken && j <= i + CANDIDATE_REACH; j++) {
      const bits = bitsOf(words[j] as number);
      if (bits & HAS || (bits & BE && isSomebody && firstToken - j <= BE_REACH)) return true;
    }
  }
  return false;
}
