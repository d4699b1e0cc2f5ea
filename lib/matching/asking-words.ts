import type { Vocabulary, WordId } from '@/lib/text/vocabulary';
import type { Matcher } from './matcher';
import type { AsideWords, AskingWords, Wording } from './wording/wording';

/** What a word does to a skill in its sentence; several bits may hold. */
export const NEGATIVE = 1;
export const ONLY_OR_JUST = 1 << 1;
export const NEEDED = 1 << 2;
export const EXPERIENCE = 1 << 3;
export const BUT = 1 << 4;
export const PREFERRED = 1 << 5;
export const REQUIRED = 1 << 6;
export const ONLY_AHEAD = 1 << 7;
export const ONLY_BACK = 1 << 8;
export const CONDITION = 1 << 9;
export const CANDIDATE = 1 << 10;
export const HAS = 1 << 11;
export const ANOTHER = 1 << 12;
export const JOB = 1 << 13;
export const OURS = 1 << 14;
export const UNIT = 1 << 15;
export const PRAISE = 1 << 16;
export const DOES = 1 << 17;
export const PERK = 1 << 18;
export const GROWTH = 1 << 19;
export const GIVES = 1 << 20;
export const GIVEN = 1 << 21;
export const LEGAL = 1 << 22;
export const APPLYING = 1 << 23;
/** A unit of time: years or months. */
export const TIME = 1 << 24;
/** Whom one reports to, and others that a posting speaks of. */
export const OTHERS = 1 << 25;
export const STACK = 1 << 26;
export const ABBREVIATION = 1 << 27;
export const WE = 1 << 28;
export const RECEIVES = 1 << 29;
export const BE = 1 << 30;
export const FORMAL = 1 << 31;

const BITS: Readonly<Record<keyof AskingWords | keyof AsideWords, number>> = {
  negative: NEGATIVE,
  onlyOrJust: ONLY_OR_JUST,
  needed: NEEDED,
  experience: EXPERIENCE,
  but: BUT,
  preferred: PREFERRED,
  required: REQUIRED,
  onlyAhead: ONLY_AHEAD,
  onlyBack: ONLY_BACK,
  condition: CONDITION,
  candidate: CANDIDATE,
  has: HAS,
  be: BE,
  reports: OTHERS,
  others: OTHERS,
  another: ANOTHER,
  job: JOB,
  we: WE,
  ours: OURS,
  stack: STACK,
  unit: UNIT,
  praise: PRAISE,
  does: DOES,
  perk: PERK,
  growth: GROWTH,
  gives: GIVES,
  receives: RECEIVES,
  given: GIVEN,
  legal: LEGAL,
  formal: FORMAL,
  applying: APPLYING,
};

/** The bits of a word by its number in the matcher's vocabulary: one look-up in an array. */
export type WordBits = (word: WordId) => number;

const bitsOfMatcher = new WeakMap<Matcher, WordBits>();

/** The word bits of a matcher, made once: before it reads a text, so that the text's words have their numbers. */
export function askingWords(matcher: Matcher): WordBits {
  const known = bitsOfMatcher.get(matcher);
  if (known) return known;
  const made = makeBits(matcher.vocabulary, matcher.wording);
  bitsOfMatcher.set(matcher, made);
  return made;
}

function makeBits(vocabulary: Vocabulary, { asking, aside, years, abbreviations }: Wording): WordBits {
  const numbered: [word: WordId, bit: number][] = [];
  const give = (words: string, bit: number) => {
    for (const word of words.split(' ')) if (word !== '') numbered.push([vocabulary.wordId(word), bit]);
  };
  const lists = { ...asking, ...aside };
  for (const list of Object.keys(BITS) as (keyof typeof BITS)[]) give(lists[list] ?? '', BITS[list]);
  give(abbreviations ?? '', ABBREVIATION);
  give(years?.years ?? '', TIME);
  give(years?.months ?? '', TIME);
  const bits = new Int32Array(Math.max(...numbered.map(([word]) => word)) + 1);
  for (const [word, bit] of numbered) bits[word] = (bits[word] as number) | bit;
  return (word) => (word > 0 && word < bits.length ? (bits[word] as number) : 0);
}
