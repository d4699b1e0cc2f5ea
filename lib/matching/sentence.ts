import { END_TOKEN, type Tokens } from '@/lib/text/tokens';
import { EXPERIENCE, NEEDED, PREFERRED, REQUIRED, type WordBits } from './asking-words';
import type { Mention } from './matcher';

/** What the words of one sentence, bullet or line say of the skills in it. */
export interface Sentence {
  /** First and last token. */
  from: number;
  to: number;
  /** Whether both are its real ends, so that it is the sentence of every mention in it. */
  whole: boolean;
  /** Words such as "experience", "needed": only beside them does a "no" turn a skill down. */
  demand: boolean;
  preferred: boolean;
  required: boolean;
  /** Whether it speaks of the employer and not of the job; worked out when it is first asked for. */
  aboutEmployer: boolean | null;
}

/** Tokens on either side of a mention that can belong to its sentence: nobody means more, and text may have no stops. */
const SENTENCE_REACH = 60;

/** The sentence around a mention. */
export function sentenceAround(
  { firstToken, lastToken }: Mention,
  { words, size }: Tokens,
  bitsOf: WordBits,
): Sentence {
  const first = Math.max(0, firstToken - SENTENCE_REACH);
  const last = Math.min(size - 1, lastToken + SENTENCE_REACH);
  let from = firstToken;
  while (from > first && words[from - 1] !== END_TOKEN) from--;
  let to = lastToken;
  while (to < last && words[to + 1] !== END_TOKEN) to++;
  let said = 0;
  for (let i = from; i <= to; i++) said |= bitsOf(words[i] as number);
  return {
    from,
    to,
    whole: (from === 0 || words[from - 1] === END_TOKEN) && words[to + 1] === END_TOKEN,
    demand: (said & (NEEDED | EXPERIENCE)) !== 0,
    preferred: (said & PREFERRED) !== 0,
    required: (said & REQUIRED) !== 0,
    aboutEmployer: null,
  };
}
