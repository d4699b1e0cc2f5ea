import type { Vocabulary, WordId } from '@/lib/text/vocabulary';

/** Sets of words by their numbers in a vocabulary: a look-up in a byte array. */
export type WordSet = (word: WordId) => boolean;

/** Makes a set of words. Words of the set are given numbers in the vocabulary. */
export function wordSet(vocabulary: Vocabulary, words: string): WordSet {
  const numbers = words.split(' ').map((word) => vocabulary.wordId(word));
  const members = new Uint8Array(Math.max(...numbers) + 1);
  for (const number of numbers) members[number] = 1;
  return (word) => word > 0 && word < members.length && members[word] === 1;
}
