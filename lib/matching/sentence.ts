import type { Section } from '@/lib/text/sections';
import { END_TOKEN, type Tokens } from '@/lib/text/tokens';
import { ABBREVIATION, EXPERIENCE, GROWTH, type WordBits } from './asking-words';
import type { YearCount } from './year-counts';

/** What a sentence may speak of that asks for nothing. */
export type Aside = Extract<Section, 'about us' | 'benefits' | 'formalities'>;

/** One sentence, bullet or line, and what its words say of the skills in it. */
export interface Sentence {
  /** First and last token. */
  from: number;
  to: number;
  /** The bits of all its words. */
  said: number;
  /** What it speaks of where that is nothing asked for, whatever its heading; null where it may ask. */
  aside: Aside | null;
  /** The years of experience in it, read when they are first asked for. */
  years: readonly YearCount[] | null;
}

/** The sentences of one line of a text, in order, not yet judged. */
export function sentencesOf(text: string, tokenInLine: number, tokens: Tokens, bitsOf: WordBits): Sentence[] {
  const { words, starts, ends, size } = tokens;
  const lineStart = text.lastIndexOf('\n', starts[tokenInLine] as number) + 1;
  const newline = text.indexOf('\n', ends[tokenInLine] as number);
  const lineEnd = newline === -1 ? text.length : newline;
  let first = tokenInLine;
  while (first > 0 && (starts[first - 1] as number) >= lineStart) first--;
  const sentences: Sentence[] = [];
  let sentence: Sentence | null = null;
  for (let i = first; i < size && (starts[i] as number) < lineEnd; i++) {
    const word = words[i] as number;
    if (word === END_TOKEN) {
      if (sentence !== null && !goesOn(text, i, tokens, bitsOf)) sentence = null;
    } else if (sentence === null) {
      sentence = { from: i, to: i, said: bitsOf(word), aside: null, years: null };
      sentences.push(sentence);
    } else {
      sentence.to = i;
      sentence.said |= bitsOf(word);
    }
  }
  return sentences;
}

/** Whether a full stop ends no sentence: "Ph.D. in", "e.g. Python". */
function goesOn(text: string, at: number, { words, starts }: Tokens, bitsOf: WordBits): boolean {
  if (text[starts[at] as number] !== '.') return false;
  if (bitsOf(words[at - 1] as number) & ABBREVIATION) return true;
  const next = text.charCodeAt(starts[at + 1] as number);
  return next >= 97 && next <= 122;
}

/** How many words of a sentence have a bit. */
export function countIn({ from, to }: Sentence, { words }: Tokens, bitsOf: WordBits, bit: number): number {
  let found = 0;
  for (let i = from; i <= to; i++) if (bitsOf(words[i] as number) & bit) found++;
  return found;
}

/** "Experience" and the like, but for "training", which is given as well as asked for. */
export function asksForExperience(
  { from, to, said }: Sentence,
  { words }: Tokens,
  bitsOf: WordBits,
): boolean {
  if (!(said & EXPERIENCE)) return false;
  for (let i = from; i <= to; i++) {
    if ((bitsOf(words[i] as number) & (EXPERIENCE | GROWTH)) === EXPERIENCE) return true;
  }
  return false;
}
