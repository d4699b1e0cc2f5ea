import { fold } from '@/lib/text/characters';
import { english } from '@/lib/text/languages/en';

/** Parts of words: letters and digits with the signs that make them another name ("C++", ".NET", "Node.js"). */
const WORD = /\.?[\p{L}\p{N}\p{M}'’]+(?:\.[\p{L}\p{N}]+)*[+#]*/gu;

/** The keys of a name's words, in their order: equal for plurals and spellings, other for "C" and "C++". */
export function wordKeys(name: string): string[] {
  return (name.replaceAll('&', ' and ').match(WORD) ?? []).map((word) => english.wordKey(fold(word)));
}

/** The key under which the ways of writing a name meet. */
export const nameKey = (name: string): string => wordKeys(name).join(' ');

/** Words that make no other skill of a name: "use spreadsheets software" is about spreadsheets. */
const SAYING_NOTHING = new Set(
  wordKeys(
    'a an and the of in for to with use perform apply have show do carry out conduct software program language skills',
  ).map(stem),
);

/** The stems of a name's words that say something, by its key; of all of them where none does. */
export function stemsOf(key: string): ReadonlySet<string> {
  const all = key.split(' ').map(stem);
  const saying = all.filter((each) => !SAYING_NOTHING.has(each));
  return new Set(saying.length > 0 ? saying : all);
}

/** Without the ending that tells a verb from its noun: "managing" and "management" are one here. */
function stem(key: string): string {
  const end = key.indexOf('|');
  return end === -1 ? key : key.slice(0, end);
}
