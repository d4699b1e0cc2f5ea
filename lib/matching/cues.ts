import type { Vocabulary, WordId } from '@/lib/text/vocabulary';

/** Sets of words by their numbers in a vocabulary: a look-up in a byte array. */
export type WordSet = (word: WordId) => boolean;

/** Words before an ambiguous label that make it a skill: "experience with Go", "proficient in Word". */
export const BEFORE_A_SKILL =
  'experience experienced knowledge proficient proficiency skilled skills using familiar familiarity fluent ' +
  'fluency expertise expert programming coding languages tools software packages microsoft ms advanced ' +
  'intermediate competent competency literate speak speaks speaking write code develop developing understanding';

/** Words behind an ambiguous label that make it a skill: "Excel skills", "Go developer". */
export const AFTER_A_SKILL =
  'skills skill experience knowledge proficiency developer developers programming programmer programmers ' +
  'certification certified language speaker speakers speaking spreadsheets spreadsheet databases database scripts ' +
  'packages library';

/** Words behind an ambiguous label that make it an everyday word: "Access to", "Excel at", "Go above". */
export const AFTER_NO_SKILL =
  'to at of the a an your our you we beyond above ahead live forward home online further extra up out back into';

/** Words that only join the members of a list. */
export const JOINING = 'and or';

/** Makes a set of words. Words of the set are given numbers in the vocabulary. */
export function wordSet(vocabulary: Vocabulary, words: string): WordSet {
  const numbers = words.split(' ').map((word) => vocabulary.wordId(word));
  const members = new Uint8Array(Math.max(...numbers) + 1);
  for (const number of numbers) members[number] = 1;
  return (word) => word > 0 && word < members.length && members[word] === 1;
}
