import type { Section } from '@/lib/text/sections';
import type { Tokens } from '@/lib/text/tokens';
import {
  CANDIDATE,
  GIVEN,
  GIVES,
  GROWTH,
  JOB,
  PERK,
  PREFERRED,
  RECEIVES,
  REQUIRED,
  UNIT,
  type WordBits,
} from './asking-words';
import { type Surroundings, startsWithEmployer } from './employer';
import { asksForExperience, countIn, type Sentence } from './sentence';

/** Tokens from a sentence's start to "offer", at most. */
const OPENING = 5;
/** "You will receive": tokens from the one to the other, at most. */
const RECEIVING = 3;
/** Tokens to a perk, and from "training" to "provided", at most. */
const DISTANCE = 12;

/** What people are given: benefits, and training. */
export function isGiven(sentence: Sentence, section: Section, around: Surroundings): boolean {
  const { said } = sentence;
  const { tokens, bitsOf } = around;
  if (!(said & (PERK | GROWTH)) || asksForExperience(sentence, tokens, bitsOf)) return false;
  if (said & RECEIVES && receives(sentence, tokens, bitsOf)) return true;
  const employerGives = startsWithEmployer(sentence, around) && gives(sentence, tokens, bitsOf);
  if (said & PERK) {
    if (employerGives) return true;
    const isGift = (said & (GIVES | GIVEN)) !== 0;
    const perks = countIn(sentence, tokens, bitsOf, PERK);
    const isListOfPerks = perks * DISTANCE > sentence.to - sentence.from;
    if (isListOfPerks && perks > 1 && isGift) return true;
    if (isListOfPerks && perks > 2 && section === 'unknown' && !(said & CANDIDATE)) return true;
  }
  if (section !== 'unknown' || !(said & GROWTH) || said & (REQUIRED | PREFERRED)) return false;
  return (
    (said & GIVEN && isGrowthGiven(sentence, tokens, bitsOf)) ||
    employerGives ||
    jobGives(sentence, tokens, bitsOf)
  );
}

/** "Training will be provided", "supported by courses"; not "preference is given to those who teach courses". */
function isGrowthGiven({ from, to }: Sentence, { words }: Tokens, bitsOf: WordBits): boolean {
  let growth = Number.NEGATIVE_INFINITY;
  let given = Number.NEGATIVE_INFINITY;
  for (let i = from; i <= to; i++) {
    const bits = bitsOf(words[i] as number);
    if (bits & GROWTH) growth = i;
    if (bits & GIVEN) given = i;
    if (bits & GIVEN && i - growth <= DISTANCE) return true;
    if (bits & GROWTH && i - given <= RECEIVING) return true;
  }
  return false;
}

/** "You will receive", "applicants benefit from". */
function receives({ from, to }: Sentence, { words }: Tokens, bitsOf: WordBits): boolean {
  for (let i = from; i <= to; i++) {
    if (!(bitsOf(words[i] as number) & CANDIDATE)) continue;
    for (let j = i + 1; j <= Math.min(to, i + RECEIVING); j++) {
      if (bitsOf(words[j] as number) & RECEIVES) return true;
    }
  }
  return false;
}

/** "The role offers the opportunity": not "you will provide training". */
function jobGives(sentence: Sentence, tokens: Tokens, bitsOf: WordBits): boolean {
  let subject = 0;
  for (let i = sentence.from; i <= Math.min(sentence.to, sentence.from + 2); i++) {
    subject |= bitsOf(tokens.words[i] as number);
  }
  return (subject & (UNIT | JOB)) !== 0 && !(subject & CANDIDATE) && gives(sentence, tokens, bitsOf);
}

/** Whether "offer" or the like stands near a sentence's start. */
function gives({ from, to }: Sentence, { words }: Tokens, bitsOf: WordBits): boolean {
  for (let i = from + 1; i <= Math.min(to, from + OPENING); i++)
    if (bitsOf(words[i] as number) & GIVES) return true;
  return false;
}
