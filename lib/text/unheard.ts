import type { Language } from './languages/language';
import { END_TOKEN, type Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Takes the words that part no label from its text out of tokens. */
export type DropUnheard = (text: string, tokens: Tokens) => void;

/**
 * Takes a language's unheard words ("des", "der") out of tokens, where they are written without a capital or between
 * words in capitals: "DES" and "La Place" may be names. With them go endings for the other gender that hang on a word:
 * "infirmier(ère)", "diplômé·e·s". Null where the language has neither.
 */
export function dropUnheard(
  { unheard = '', genderEndings = '' }: Pick<Language, 'unheard' | 'genderEndings'>,
  vocabulary: Vocabulary,
): DropUnheard | null {
  if (unheard === '' && genderEndings === '') return null;
  const isUnheard = wordsOf(unheard, vocabulary);
  const isEnding = wordsOf(genderEndings, vocabulary);
  return (text, tokens) => {
    const { words, keys, starts, ends, size } = tokens;
    let kept = 0;
    for (let i = 0; i < size; i++) {
      const word = words[i] as number;
      if (isUnheard(word) && isNoName(text, tokens, i, kept)) continue;
      if (isEnding(word) && kept > 0 && hangsOn(text, starts[i] as number)) {
        if ((words[kept - 1] as number) < 0 && (starts[kept - 1] as number) === (starts[i] as number) - 1)
          kept--;
        if (closes(text, ends[i] as number)) i++;
        continue;
      }
      words[kept] = word;
      keys[kept] = keys[i] as number;
      starts[kept] = starts[i] as number;
      ends[kept++] = ends[i] as number;
    }
    words[kept] = END_TOKEN;
    keys[kept] = 0;
    tokens.size = kept;
  };
}

function wordsOf(list: string, vocabulary: Vocabulary): (word: number) => boolean {
  const numbers = list.split(' ').map((word) => (word === '' ? 0 : vocabulary.wordId(word)));
  const members = new Uint8Array(Math.max(...numbers) + 1);
  for (const number of numbers) if (number > 0) members[number] = 1;
  return (word) => word > 0 && word < members.length && members[word] === 1;
}

/** Whether an ending that starts there hangs on the word before it by a bracket or another sign. */
const hangsOn = (text: string, start: number): boolean =>
  /\p{L}[(·•.*:_/-]$/u.test(text.slice(Math.max(0, start - 2), start));

/** Whether a bracket closes there, and the text goes on behind it. */
const closes = (text: string, end: number): boolean => /^\)(?: ?\p{L}|·)/u.test(text.slice(end, end + 3));

/** Whether the word at i, behind so many that are kept, is written as no name is. */
function isNoName(text: string, tokens: Tokens, i: number, kept: number): boolean {
  if (isSmall(text.charCodeAt(tokens.starts[i] as number))) return true;
  return kept > 0 && isInCapitals(text, tokens, kept - 1, 4) && isInCapitals(text, tokens, i + 1, 1);
}

/** Whether a code unit is a letter from a to z. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isInCapitals(
  text: string,
  { words, starts, ends, size }: Tokens,
  i: number,
  letters: number,
): boolean {
  if (i >= size || (words[i] as number) < 0) return false;
  const word = text.slice(starts[i], ends[i]);
  return word.length >= letters && word === word.toUpperCase();
}
