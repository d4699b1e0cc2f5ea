import type { Vocabulary, WordId } from '@/lib/text/vocabulary';
import type { Matcher } from './matcher';

/** What a word does to a skill in its sentence; several bits may hold. */
export const NEGATIVE = 1;
export const ONLY_OR_JUST = 2;
export const NEEDED = 4;
export const EXPERIENCE = 8;
export const BUT = 16;
export const PREFERRED = 32;
export const REQUIRED = 64;

const WORDS: readonly [bit: number, words: string][] = [
  [NEGATIVE, 'no not dont doesnt neither nor isnt arent needn neednt never cannot cant'],
  [ONLY_OR_JUST, 'only just limited least less'],
  [NEEDED, 'needed required necessary need require essential mandatory know expected expect prerequisite'],
  [EXPERIENCE, 'experience knowledge background qualification qualifications training familiarity'],
  [BUT, 'but however although though while'],
  [
    PREFERRED,
    'preferred preferably desirable desired advantageous advantage bonus plus ideally beneficial nice asset helpful optional',
  ],
  [REQUIRED, 'must required essential minimum mandatory need requires require needed necessary'],
];

/** The bits of a word by its number in the matcher's vocabulary: one look-up in a byte array. */
export type WordBits = (word: WordId) => number;

const bitsOfMatcher = new WeakMap<Matcher, WordBits>();

/** The word bits of a matcher, made once. */
export function askingWords(matcher: Matcher): WordBits {
  const known = bitsOfMatcher.get(matcher);
  if (known) return known;
  const made = makeBits(matcher.vocabulary);
  bitsOfMatcher.set(matcher, made);
  return made;
}

function makeBits(vocabulary: Vocabulary): WordBits {
  const numbered = WORDS.flatMap(([bit, words]) =>
    words.split(' ').map((word) => [vocabulary.wordId(word), bit] as const),
  );
  const bits = new Uint8Array(Math.max(...numbered.map(([word]) => word)) + 1);
  for (const [word, bit] of numbered) bits[word] = (bits[word] as number) | bit;
  return (word) => (word > 0 && word < bits.length ? (bits[word] as number) : 0);
}
