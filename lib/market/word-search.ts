import type { WordColumn } from './market-index';

/** All distinct values of a column in one folded text, one a line, so that one scan answers for all of them. */
interface SearchText {
  text: string;
  starts: Uint32Array;
}

const prepared = new WeakMap<WordColumn, SearchText>();
const WORD = /[\p{L}\p{N}+#]/u;

/** Letter case, accents and compatibility forms away: `Pflegekräfte` is `pflegekrafte`. */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The distinct folded words of a text: letters, digits, `+` and `#`. */
export function wordsOf(text: string): string[] {
  return [...new Set(fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? [])];
}

/**
 * Which values of the column hold the (folded) word: one byte a value, 1 or 0. A word holds where a word of the value is
 * the same, its plural or its singular: "nurse" finds "Nurses", and neither "Nursery" nor "Nursing".
 *
 * @example valuesWith({ values: Words.of(['', 'Staff Nurses']), codes }, 'nurse') // Uint8Array [0, 1]
 */
export function valuesWith(column: WordColumn, wanted: string): Uint8Array {
  const word = /[^s]s$/.test(wanted) && wanted.length > 3 ? wanted.slice(0, -1) : wanted;
  const { text, starts } = searchTextOf(column);
  const found = new Uint8Array(column.values.length);
  if (word === '') return found;
  let value = 0;
  let at = text.indexOf(word);
  while (at !== -1) {
    const startsWord = at === 0 || !isWordAt(text, at - 1);
    const endsWord = endsWordAt(text, at + word.length);
    if (startsWord && endsWord) {
      while (value + 1 < starts.length && starts[value + 1]! <= at) value++;
      found[value] = 1;
      if (value + 1 >= starts.length) break;
      at = text.indexOf(word, starts[value + 1]!);
    } else {
      at = text.indexOf(word, at + 1);
    }
  }
  return found;
}

/** Whether a word, or its plural, ends at a place. */
function endsWordAt(text: string, at: number): boolean {
  if (!isWordAt(text, at)) return true;
  if (text[at] === 's') return !isWordAt(text, at + 1);
  return text[at] === 'e' && text[at + 1] === 's' && !isWordAt(text, at + 2);
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 43 || code === 35;
  }
  return WORD.test(text.charAt(at));
}

function searchTextOf(column: WordColumn): SearchText {
  let known = prepared.get(column);
  if (!known) {
    const lines = Array.from(column.values, (value) => fold(value).replaceAll('\n', ' '));
    const starts = new Uint32Array(lines.length);
    let at = 0;
    lines.forEach((line, value) => {
      starts[value] = at;
      at += line.length + 1;
    });
    known = { text: lines.join('\n'), starts };
    prepared.set(column, known);
  }
  return known;
}
