import type { Section } from '@/lib/text/sections';
import { APPLYING, CANDIDATE, EXPERIENCE, FORMAL, JOB, LEGAL, PREFERRED, STACK } from './asking-words';
import { type Surroundings, speaksOfEmployer, startsWithEmployer } from './employer';
import { isGiven } from './given';
import { countIn, type Sentence } from './sentence';

/** Words of an equal opportunity statement in one sentence, and of how to apply in one that opens with one of them. */
const LEGAL_WORDS = 4;
const APPLYING_WORDS = 3;
/** Tokens in which a sentence says that it is of how to apply, those of a short one, and of a long one. */
const OPENING = 4;
const SHORT = 10;
const LONG = 40;
/** Tokens to a word of how to apply, at most, in a sentence that is about it. */
const DISTANCE = 12;
const ADDRESS = /https?:|@|\[e-mail|\[phone|\[at\]/;

/** Settles which sentences of one line ask for nothing: those of the employer, of what it gives, and of how to apply. */
export function judgeAsides(sentences: readonly Sentence[], section: Section, around: Surroundings): void {
  const listed = section === 'required' || section === 'preferred';
  let before: Sentence | null = null;
  for (const sentence of sentences) {
    if (isFormality(sentence, section, before, around)) {
      sentence.aside = 'formalities';
    } else if (listed) {
      if (!(sentence.said & (JOB | EXPERIENCE | STACK)) && startsWithEmployer(sentence, around)) {
        sentence.aside = 'about us';
      }
    } else if (isGiven(sentence, section, around)) sentence.aside = 'benefits';
    else if (speaksOfEmployer(sentence, section, before, around)) sentence.aside = 'about us';
    before = sentence;
  }
}

/** Equal opportunity statements, and how to apply. */
function isFormality(
  sentence: Sentence,
  section: Section,
  before: Sentence | null,
  { text, tokens, bitsOf }: Surroundings,
): boolean {
  const { said, from, to } = sentence;
  if (said & FORMAL || (said & LEGAL && countIn(sentence, tokens, bitsOf, LEGAL) >= LEGAL_WORDS)) return true;
  if (said & (EXPERIENCE | PREFERRED)) return false;
  if (before?.aside === 'formalities' && !(said & CANDIDATE)) return true;
  if (!(said & APPLYING)) return false;
  let opens = 0;
  for (let i = from; i <= Math.min(to, from + OPENING); i++) opens |= bitsOf(tokens.words[i] as number);
  if (!(opens & APPLYING)) return false;
  if (section === 'unknown') {
    const words = countIn(sentence, tokens, bitsOf, APPLYING);
    if (words > 1 && (words >= APPLYING_WORDS ? to - from < words * DISTANCE : to - from < SHORT))
      return true;
  }
  return to - from < LONG && ADDRESS.test(text.slice(tokens.starts[from], tokens.ends[to]));
}
