import { fold } from '@/lib/text/characters';

/** Words that say how experienced somebody is, or nothing: they tell no occupation from another. */
const SAYS_NOTHING = new Set(
  'senior sr junior jr lead principal graduate trainee entry level mid experienced temporary permanent the a an of and de la le des du et der die und i ii iii iv'.split(
    ' ',
  ),
);

/** The words of a title by which it is compared: lower case, without accents and signs, in the singular, without seniority. */
export function titleWords(title: string): string[] {
  const words = allWords(title);
  const telling = words.filter((word) => !SAYS_NOTHING.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a label is more than a rank before one word: "trainee accountant" must not stand for every accountant. */
export function saysMoreThanRank(label: string): boolean {
  const words = allWords(label);
  return words.length === 1 || words.filter((word) => !SAYS_NOTHING.has(word)).length > 1;
}

function allWords(title: string): string[] {
  return fold(title)
    .replace(/\([^)]*\)|\b(?:part|full)[ -]?time\b/g, ' ')
    .split(/[^\p{L}\p{N}#+]+/u)
    .filter((word) => word !== '')
    .map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ics|ous)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
