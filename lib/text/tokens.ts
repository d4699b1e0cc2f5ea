import { AMPERSAND, APOSTROPHE, BREAK, CLASS, FOLD, JOIN, SIGN, SPACE, WORD } from './characters';
import { FNV_PRIME, FNV_START, type Vocabulary } from './vocabulary';

/** In place of a word: punctuation that no label crosses. */
export const BREAK_TOKEN = -1;
/** In place of a word: the end of a sentence or line, which ends a list and a clause too. */
export const END_TOKEN = -2;

/**
 * The words of one text, column by column, reused from text to text; behind the last stands an END_TOKEN. `words[i]` is a word's number,
 * BREAK_TOKEN or END_TOKEN; the text between `starts[i]` and `ends[i]` is what stood there.
 */
export class Tokens {
  words = new Int32Array(1 << 14);
  starts = new Int32Array(1 << 14);
  ends = new Int32Array(1 << 14);
  size = 0;

  grow(): void {
    for (const column of ['words', 'starts', 'ends'] as const) {
      const larger = new Int32Array(this[column].length * 2);
      larger.set(this[column]);
      this[column] = larger;
    }
  }
}

const FULL_STOP = 46;

/**
 * Reads the words of a text into `tokens`, in one pass over its character codes.
 *
 * Signs stay on a word ("C++", "C#", ".NET"), hyphens and slashes part words softly ("on-site", "SQL/Python"),
 * apostrophes vanish ("driver's"), "&" reads as "and", other punctuation is a break.
 */
export function tokenize(text: string, vocabulary: Vocabulary, tokens: Tokens, and: number): void {
  const { length } = text;
  let { words, starts, ends } = tokens;
  let size = 0;
  let i = 0;
  while (i < length) {
    if (size + 2 > words.length) {
      tokens.grow();
      ({ words, starts, ends } = tokens);
    }
    let code = text.charCodeAt(i);
    let kind = CLASS[code] as number;
    if (kind === WORD || (code === FULL_STOP && startsWord(text, i))) {
      const start = i;
      let hash = FNV_START;
      let folded = 0;
      for (;;) {
        if (kind !== APOSTROPHE) {
          hash = Math.imul(hash ^ (FOLD[code] as number), FNV_PRIME);
          folded++;
        }
        if (++i >= length) break;
        code = text.charCodeAt(i);
        kind = CLASS[code] as number;
        if (kind === WORD) continue;
        const next = i + 1 < length ? CLASS[text.charCodeAt(i + 1)] : SPACE;
        if (kind === SIGN && next !== WORD) continue;
        if (kind === APOSTROPHE && next === WORD) continue;
        break;
      }
      words[size] = vocabulary.find(text, start, i, hash | 0, folded);
      starts[size] = start;
      ends[size++] = i;
      continue;
    }
    if (kind === AMPERSAND) {
      words[size] = and;
      starts[size] = i;
      ends[size++] = i + 1;
    } else if (kind === BREAK || kind === JOIN) {
      const mark = breakAt(text, i, code, kind);
      if (mark !== 0) {
        const last = size - 1;
        if (size > 0 && (words[last] as number) < 0) {
          if (mark < (words[last] as number)) words[last] = mark;
        } else {
          words[size] = mark;
          starts[size] = i;
          ends[size++] = i + 1;
        }
      }
    }
    i++;
  }
  words[size] = END_TOKEN;
  tokens.size = size;
}

/** Whether the full stop at i belongs to the word behind it, as in ".NET". */
function startsWord(text: string, i: number): boolean {
  if (i + 1 >= text.length || CLASS[text.charCodeAt(i + 1)] !== WORD) return false;
  return i === 0 || CLASS[text.charCodeAt(i - 1)] !== WORD;
}

function breakAt(text: string, i: number, code: number, kind: number): number {
  const next = i + 1 < text.length ? CLASS[text.charCodeAt(i + 1)] : SPACE;
  if (kind === JOIN) return code === FULL_STOP && next !== WORD ? END_TOKEN : 0;
  return code === 10 || code === 13 || code === 33 || code === 63 || code === 0x2022
    ? END_TOKEN
    : BREAK_TOKEN;
}
