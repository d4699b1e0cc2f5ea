import { APOSTROPHE, CLASS, FOLD, SPACE, WORD } from '@/lib/text/characters';
import { FNV_PRIME, FNV_START } from '@/lib/text/hash-table';

/** Written small. */
export const LOWER = 1;
/** Written large where every word is: at the beginning of a sentence or line. */
export const FIRST = 2;
/** Written large inside a sentence: most likely a name. */
export const NAME = 4;

/** The words of a text, column by column. */
export interface Words {
  /** A hash of the folded letters. */
  hashes: Int32Array;
  /** LOWER, FIRST or NAME. */
  writing: Uint8Array;
  /** Where each word begins and ends in the text. */
  starts: Int32Array;
  ends: Int32Array;
}

/** What a word does that is no part of the job itself. */
const DATE = 1;
/** Behind it stand the names of people to ask. */
const CONTACT = 2;

const CUES: ReadonlyMap<number, number> = new Map([
  ...hashesOf(
    `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
     monday tuesday wednesday thursday friday saturday sunday
     janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
     januar februar marz juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre noviembre diciembre
     gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre`,
  ).map((hash): [number, number] => [hash, DATE]),
  ...hashesOf(
    `contact contacts email mail phone tel telephone call ring name queries query questions enquiries enquiry visit visits discussion speak
     mr mrs ms miss dr prof contacter contactez kontakt ansprechpartner contacto`,
  ).map((hash): [number, number] => [hash, CONTACT]),
]);
/** Whether any cue ends in these twelve bits: most words are known for none by one look. */
const MAY_BE_CUE = new Uint8Array(1 << 12);
for (const hash of CUES.keys()) MAY_BE_CUE[hash & 0xfff] = 1;

/** Words behind such a cue that are taken for names of people where they are written large. */
const CONTACT_REACH = 6;
/** Letters with digits behind them are a grade or a tool up to this length ("ST3", "S3"), and a reference beyond. */
const LONGEST_CODE = 4;

const buffer: Words = {
  hashes: new Int32Array(1 << 12),
  writing: new Uint8Array(1 << 12),
  starts: new Int32Array(1 << 12),
  ends: new Int32Array(1 << 12),
};

/**
 * The words of a text that may tell one job from another, in order. Left out is what changes when the same job is posted again: numbers,
 * dates, references, web addresses, and the names of people to ask.
 */
export function wordsOf(text: string): Words {
  const { length } = text;
  let size = 0;
  let begins = true;
  let contacts = 0;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (CLASS[code] !== WORD) {
      if (endsSentence(code)) begins = true;
      i++;
      continue;
    }
    const start = i;
    let hash: number = FNV_START;
    let digits = 0;
    let next = code;
    let kind: number = WORD;
    while (kind === WORD || kind === APOSTROPHE) {
      if (kind === WORD) {
        hash = Math.imul(hash ^ FOLD[next]!, FNV_PRIME);
        if (isDigit(next)) digits++;
      }
      if (++i >= length) break;
      next = text.charCodeAt(i);
      kind = CLASS[next]!;
    }
    if (isAddress(text, start, i)) {
      while (i < length && text.charCodeAt(i) > 0x20 && CLASS[text.charCodeAt(i)] !== SPACE) i++;
      continue;
    }
    const first = begins;
    begins = false;
    if (contacts > 0) contacts--;
    if (digits > 0 && (isDigit(code) || i - start > LONGEST_CODE)) continue;
    const cue = MAY_BE_CUE[hash & 0xfff] === 0 ? undefined : CUES.get(hash);
    if (cue === DATE) continue;
    const large = digits > 0 || isCapital(code);
    if (cue === CONTACT) contacts = CONTACT_REACH;
    else if (contacts > 0 && large) continue;
    if (size === buffer.hashes.length) grow();
    buffer.hashes[size] = hash;
    buffer.writing[size] = large ? (first ? FIRST : NAME) : LOWER;
    buffer.starts[size] = start;
    buffer.ends[size++] = i;
  }
  const { hashes, writing, starts, ends } = buffer;
  return {
    hashes: hashes.slice(0, size),
    writing: writing.slice(0, size),
    starts: starts.slice(0, size),
    ends: ends.slice(0, size),
  };
}

/** Whether the address of a page begins with this word: "https://...", "www.x.org". */
function isAddress(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x3a) return text.startsWith('://', end);
  return code === 0x2e && end - start === 3 && text.slice(start, end).toLowerCase() === 'www';
}

/** Full stop, exclamation and question mark, colon, new line, bullet. */
function endsSentence(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x0a || code === 0x2022;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

function grow(): void {
  for (const column of ['hashes', 'starts', 'ends'] as const) {
    const larger = new Int32Array(buffer[column].length * 2);
    larger.set(buffer[column]);
    buffer[column] = larger;
  }
  const writing = new Uint8Array(buffer.writing.length * 2);
  writing.set(buffer.writing);
  buffer.writing = writing;
}

function hashesOf(words: string): number[] {
  return words.split(/\s+/).map((word) => {
    let hash: number = FNV_START;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
    return hash;
  });
}
