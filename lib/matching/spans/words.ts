import { APOSTROPHE, CLASS, FOLD, fold, JOIN, SIGN, SPACE, WORD } from '@/lib/text/characters';
import { english } from '@/lib/text/languages/en';
import { hashOf } from './hash';

/** What the tagger looks at of one word or punctuation mark: hashes, worked out once for each spelling. */
export interface Word {
  /** Of the word in lower case. */
  low: number;
  /** Of its key, under which the forms of a word meet. */
  key: number;
  /** Of its first three letters. */
  prefix: number;
  /** Of its last two, three and four letters. */
  last2: number;
  last3: number;
  last4: number;
  /** Of its letter case, digits and signs: "ISO9001" is like "USB3". */
  shape: number;
  /** Of the keys of the parts of "full-stack"; empty where it has none. */
  parts: readonly number[];
  capital: boolean;
  /** Whether it is a punctuation mark. */
  mark: boolean;
}

/** The words of a text in sentences, column by column. */
export interface SentenceWords {
  words: Word[];
  starts: number[];
  ends: number[];
  /** Whether a comma stands before the word. Commas are no words: SkillSpan's sentences have none. */
  commas: boolean[];
  /** The first word of each sentence, and behind them the number of words. */
  sentences: number[];
}

const NEWLINE = 10;
const EXCLAMATION = 33;
const COMMA = 44;
const FULL_STOP = 46;
const SLASH = 47;
const QUESTION = 63;
const BULLET = 0x2022;

/**
 * Reads the words and punctuation marks of a text. A sentence ends with its line, before a bullet, and at a full stop
 * with a capital behind it.
 */
export function readWords(text: string): SentenceWords {
  const read: SentenceWords = { words: [], starts: [], ends: [], commas: [], sentences: [] };
  let comma = false;
  let opens = true;
  let stopped = false;
  const push = (start: number, end: number) => {
    if (opens) read.sentences.push(read.words.length);
    read.words.push(wordOf(text.slice(start, end)));
    read.starts.push(start);
    read.ends.push(end);
    read.commas.push(comma);
    comma = false;
    opens = false;
    stopped = false;
  };
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const kind = CLASS[code] as number;
    if (kind === WORD) {
      const end = endOfWord(text, i);
      if (stopped && FOLD[code] !== code) opens = true;
      push(i, end);
      i = end;
      continue;
    }
    if (code === NEWLINE) opens = true;
    else if (code === COMMA) comma = true;
    else if (kind !== SPACE && code > 32) {
      if (code === BULLET) opens = true;
      push(i, i + 1);
      stopped = (code === FULL_STOP || code === EXCLAMATION || code === QUESTION) && isSpace(text, i + 1);
    }
    i++;
  }
  read.sentences.push(read.words.length);
  return read;
}

function isSpace(text: string, at: number): boolean {
  return at >= text.length || CLASS[text.charCodeAt(at)] === SPACE;
}

/** Hyphens, full stops and apostrophes between letters belong to a word, slashes do not. */
function endOfWord(text: string, start: number): number {
  let i = start + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = CLASS[code] as number;
    if (kind === WORD || kind === SIGN) continue;
    const joins = (kind === JOIN && code !== SLASH) || kind === APOSTROPHE;
    if (!joins || i + 1 >= text.length || CLASS[text.charCodeAt(i + 1)] !== WORD) break;
  }
  return i;
}

/** Text from outside must not fill the memory: words beyond these are looked at anew each time. */
const MOST_REMEMBERED = 100_000;
const LONGEST_REMEMBERED = 64;
const remembered = new Map<string, Word>();

function wordOf(surface: string): Word {
  const known = remembered.get(surface);
  if (known) return known;
  const made = makeWord(surface);
  if (remembered.size < MOST_REMEMBERED && surface.length <= LONGEST_REMEMBERED)
    remembered.set(surface, made);
  return made;
}

function makeWord(surface: string): Word {
  const low = fold(surface).slice(0, LONGEST_REMEMBERED);
  const parts = low.split(/[-._]/).filter((part) => part !== '');
  const first = surface.charCodeAt(0);
  return {
    low: hashOf(low),
    key: hashOf(english.wordKey(low)),
    prefix: hashOf(low.slice(0, 3)),
    last2: hashOf(low.slice(-2)),
    last3: hashOf(low.slice(-3)),
    last4: hashOf(low.slice(-4)),
    shape: hashOf(shapeOf(surface)),
    parts: parts.length > 1 ? parts.map((part) => hashOf(english.wordKey(part))) : [],
    capital: CLASS[first] === WORD && FOLD[first] !== first,
    mark: CLASS[first] !== WORD,
  };
}

function shapeOf(surface: string): string {
  return surface
    .slice(0, LONGEST_REMEMBERED)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '9');
}
