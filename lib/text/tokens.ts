import { AMPERSAND, APOSTROPHE, BREAK, CHARACTERS, JOIN, SIGN, SPACE, WORD } from './characters';
import { CHECK_PRIME, FNV_PRIME, FNV_START } from './hash-table';
import type { Vocabulary } from './vocabulary';

/** In place of a word: punctuation that no label crosses. */
export const BREAK_TOKEN = -1;
/** In place of a word: the end of a sentence or line, which ends a list and a clause too. */
export const END_TOKEN = -2;

/**
 * The words of one text, column by column, reused from text to text; behind the last stands an END_TOKEN. `words[i]` is a word's number,
 * BREAK_TOKEN or END_TOKEN, `keys[i]` the key that it shares with its other forms, or 0; the text between `starts[i]` and `ends[i]` is
 * what stood there.
 */
export class Tokens {
  words = new Int32Array(1 << 14);
  keys = new Int32Array(1 << 14);
  starts = new Int32Array(1 << 14);
  ends = new Int32Array(1 << 14);
  size = 0;

  /** Makes room for the tokens of a text of so many characters. */
  reserve(characters: number): void {
    if (characters + 2 <= this.words.length) return;
    const length = characters + 2 + (characters >> 2);
    for (const column of ['words', 'keys', 'starts', 'ends'] as const) this[column] = new Int32Array(length);
  }
}

const FULL_STOP = (JOIN << 16) | 46;
const BLANK = 32;

/** The text that is read, as numbers: an array is read several times faster than a string. */
let codes = new Uint16Array(1 << 16);
let codeBytes = Buffer.from(codes.buffer);

/** Copies a text into `codes`, with a space behind it. */
function spread(text: string): void {
  const { length } = text;
  if (length >= codes.length) {
    codes = new Uint16Array(length + (length >> 2) + 1);
    codeBytes = Buffer.from(codes.buffer);
  }
  codeBytes.write(text, 0, length * 2, 'utf16le');
  codes[length] = BLANK;
}

/**
 * Reads the words of a text into `tokens`, in one pass over its character codes.
 *
 * Signs stay on a word ("C++", "C#", ".NET"), hyphens and slashes part words softly ("on-site", "SQL/Python"),
 * apostrophes vanish ("driver's") unless `characters` part words at them, "&" reads as "and", other punctuation is a
 * break.
 * @param characters `CHARACTERS` or another table of its form
 */
export function tokenize(
  text: string,
  vocabulary: Vocabulary,
  tokens: Tokens,
  and: number,
  characters: Int32Array = CHARACTERS,
): void {
  const { length } = text;
  tokens.reserve(length);
  spread(text);
  const { words, keys, starts, ends } = tokens;
  const read = codes;
  const table = vocabulary.words;
  let { slots, mask } = table;
  let last = slots.length - 1;
  const andKey = vocabulary.andKey;
  let size = 0;
  let i = 0;
  while (i < length) {
    let entry = characters[read[i] as number] as number;
    let kind = entry >> 16;
    if (kind === WORD || (entry === FULL_STOP && startsWord(read, i, characters))) {
      const start = i;
      let hash = FNV_START;
      let check = 0;
      for (;;) {
        const folded = entry & 0xffff;
        hash = Math.imul(hash ^ folded, FNV_PRIME);
        check = Math.imul(check + folded, CHECK_PRIME);
        entry = characters[read[++i] as number] as number;
        kind = entry >> 16;
        if (kind === WORD) continue;
        if (kind === SIGN) {
          if (kindAt(read, i + 1, characters) !== WORD) continue;
        } else if (kind === APOSTROPHE && kindAt(read, i + 1, characters) === WORD) {
          entry = characters[read[++i] as number] as number;
          continue;
        }
        break;
      }
      let at = ((hash ^ (hash >>> 15)) & mask) << 2;
      while (slots[at + 1] !== hash || slots[at + 2] !== check) {
        if (slots[at] === 0) {
          at = vocabulary.learn(text.slice(start, i), hash, check);
          ({ slots, mask } = table);
          last = slots.length - 1;
          break;
        }
        at = (at + 4) & last;
      }
      words[size] = at === -1 ? 0 : (slots[at] as number);
      keys[size] = at === -1 ? 0 : (slots[at + 3] as number);
      starts[size] = start;
      ends[size++] = i;
      continue;
    }
    if (kind === SPACE) {
      i++;
      continue;
    }
    if (kind === AMPERSAND) {
      words[size] = and;
      keys[size] = andKey;
      starts[size] = i;
      ends[size++] = ++i;
      continue;
    }
    if (kind === BREAK || kind === JOIN) {
      const mark = breakAt(read, i, entry, characters);
      const before = size > 0 ? (words[size - 1] as number) : 0;
      if (mark < 0 && before < 0) {
        if (mark < before) words[size - 1] = mark;
      } else if (mark < 0) {
        words[size] = mark;
        keys[size] = 0;
        starts[size] = i;
        ends[size++] = i + 1;
      }
    }
    i++;
  }
  words[size] = END_TOKEN;
  keys[size] = 0;
  tokens.size = size;
}

function kindAt(read: Uint16Array, i: number, characters: Int32Array): number {
  return (characters[read[i] as number] as number) >> 16;
}

/** Whether the full stop at i belongs to the word behind it, as in ".NET". */
function startsWord(read: Uint16Array, i: number, characters: Int32Array): boolean {
  return kindAt(read, i + 1, characters) === WORD && (i === 0 || kindAt(read, i - 1, characters) !== WORD);
}

/** The token that a punctuation mark makes, or 0. */
function breakAt(read: Uint16Array, i: number, entry: number, characters: Int32Array): number {
  if (entry >> 16 === JOIN) {
    return entry === FULL_STOP && kindAt(read, i + 1, characters) !== WORD ? END_TOKEN : 0;
  }
  const code = read[i] as number;
  return code === 10 || code === 13 || code === 33 || code === 63 || code === 0x2022
    ? END_TOKEN
    : BREAK_TOKEN;
}
