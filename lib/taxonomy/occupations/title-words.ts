import { fold } from '@/lib/text/characters';

/** Words that say how experienced somebody is, or nothing: they tell no occupation from another. */
const SAYS_NOTHING = new Set(
  'senior sr junior jr lead principal graduate trainee entry level mid experienced temporary permanent part full time the a an of and de la le des du et der die und i ii iii iv'.split(
    ' ',
  ),
);

/** The words of a title by which it is compared: lower case, without accents and signs, in the singular, without seniority. */
export function titleWords(title: string): string[] {
  const words = fold(title)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}#+]+/u)
    .filter((word) => word !== '')
    .map(singular);
  const telling = words.filter((word) => !SAYS_NOTHING.has(word));
  return telling.length > 0 ? telling : words;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ics|ous)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
