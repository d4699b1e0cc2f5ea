import type { Section } from '@/lib/text/sections';
import { BREAK_TOKEN } from '@/lib/text/tokens';
import {
  CANDIDATE,
  DOES,
  EXPERIENCE,
  HAS,
  JOB,
  OURS,
  PRAISE,
  PREFERRED,
  REQUIRED,
  STACK,
  UNIT,
  WE,
} from './asking-words';
import type { Around } from './level';
import { namesEmployer } from './own-name';
import { asksForExperience, type Sentence } from './sentence';
import type { EmployerPatterns } from './wording/wording';

/** What the sentences of a line are judged by. */
export interface Surroundings extends Around {
  /** The employer's name as `ownNameOf` gives it. */
  ownName: string;
}

/** How far into a sentence its subject, and what is said of it, may stand, in tokens. */
const OPENING = 4;
const SUBJECT = 9;
const PREDICATE = 12;
/** Characters in which an article stands behind a verb. */
const ARTICLE = 6;

/** Whether a sentence speaks of the employer, judged by its words and by the sentence before it. */
export function speaksOfEmployer(
  sentence: Sentence,
  section: Section,
  before: Sentence | null,
  around: Surroundings,
): boolean {
  const { said, from, to } = sentence;
  const { text, tokens, wording } = around;
  if (wording.aside) {
    if (said & JOB || (said & STACK && said & (OURS | WE))) return false;
    if (startsWithEmployer(sentence, around)) return true;
    if (section === 'unknown' && !asksForExperience(sentence, tokens, around.bitsOf)) {
      if (saysWhatItIs(sentence, around)) return true;
      if (before?.aside === 'about us') return (said & (CANDIDATE | REQUIRED | PREFERRED | STACK)) === 0;
    }
    if (!(said & (PRAISE | UNIT))) return false;
  }
  return aboutEmployer(text.slice(tokens.starts[from], tokens.ends[to]), wording.employer);
}

/** "We", "our", or the employer's name: "At Acme, our mission is", "Put simply, we make". */
export function startsWithEmployer(
  { from, to }: Sentence,
  { text, tokens, bitsOf, ownName }: Surroundings,
): boolean {
  const { words, starts } = tokens;
  if (bitsOf(words[from] as number) & OURS) return true;
  for (let i = from; i <= Math.min(to, from + OPENING); i++) {
    const begins = i === from || words[i - 1] === BREAK_TOKEN;
    if (begins && bitsOf(words[i] as number) & WE) return true;
    if (ownName !== '' && i <= from + 1 && namesEmployer(text, starts[i] as number, ownName)) return true;
  }
  return false;
}

/** "The hospital is one of the largest", "Our Court is a rehabilitation unit", "This team provides". */
function saysWhatItIs(
  { from, to, said }: Sentence,
  { text, tokens: { words, ends }, bitsOf, wording }: Surroundings,
): boolean {
  if ((said & DOES) === 0 || (said & (UNIT | PRAISE)) === 0) return false;
  let unit = false;
  for (let i = from + 1; i <= Math.min(to, from + SUBJECT); i++) {
    const word = words[i] as number;
    const bits = bitsOf(word);
    if (bits & UNIT) unit = true;
    if (!(bits & DOES)) continue;
    if (unit) return true;
    const { article } = wording.employer;
    if (article && !article.test(text.slice(ends[i], (ends[i] as number) + ARTICLE))) return false;
    for (let j = i + 1; j <= Math.min(to, i + PREDICATE); j++) {
      if (bitsOf(words[j] as number) & (UNIT | PRAISE)) return true;
    }
    return false;
  }
  return false;
}

/**
 * Whether a sentence speaks of the employer and not of the job: "We are a Java shop founded in 1998",
 * but not "We are looking for a Java developer".
 */
function aboutEmployer(sentence: string, employer: EmployerPatterns): boolean {
  const speaks =
    employer.speaks.test(sentence) || (employer.isWord.test(sentence) && employer.is.test(sentence));
  return speaks && !employer.butAsks.test(sentence);
}

/** Whether a sentence under a heading about the employer asks all the same: "You will have", "The position requires". */
export function asksAllTheSame(
  { from, to, said }: Sentence,
  { tokens: { words }, bitsOf }: Surroundings,
): boolean {
  if (!(said & (REQUIRED | HAS | EXPERIENCE))) return false;
  const opens = bitsOf(words[from] as number) | bitsOf(words[Math.min(from + 1, to)] as number);
  return (opens & (CANDIDATE | JOB)) !== 0 && !(opens & (WE | OURS));
}
