import { APOSTROPHE, CLASS, FOLD } from './characters';
import { wordKey } from './word-key';

/** A word as it was met in text, folded. 0 is no word. */
export type WordId = number;
/** The forms of one word share a key. 0 is a key that was never asked for. */
export type KeyId = number;

/**
 * After so many words only those get a number that are forms of a label's words: text from outside must not fill the
 * memory, and what a posting asks for must not depend on what was read before it.
 */
const MOST_WORDS = 400_000;
const LONGEST_WORD = 64;

/**
 * Numbers for words, found by hashing their characters where they stand in a text, without cutting a string.
 * Each word's key is worked out once, when it is first met, and remembered.
 */
export class Vocabulary {
  /** [word, hash, offset in the pool, length] of each slot; open addressing. */
  private slots = new Int32Array(4 << 16);
  private mask = (1 << 16) - 1;
  private pool = new Uint16Array(1 << 19);
  private poolSize = 0;
  private count = 1;
  private keyOfWord = new Int32Array(1 << 16);
  private readonly keys = new Map<string, KeyId>();
  /** Key of each word; kept apart so that the hot loop reads one array. */
  get keyOf(): Int32Array {
    return this.keyOfWord;
  }

  /** How many word numbers have been given, 0 included. */
  get size(): number {
    return this.count;
  }

  /** How many keys have been given, 0 included. */
  get keyCount(): number {
    return this.keys.size + 1;
  }

  /** The number of a folded word, given anew where it was not known. */
  wordId(folded: string): WordId {
    let hash = FNV_START;
    for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), FNV_PRIME);
    return this.find(folded, 0, folded.length, hash | 0, folded.length);
  }

  /** The key of a folded word, made where it was not known: for building labels, not for reading text. */
  keyId(folded: string): KeyId {
    const word = this.wordId(folded);
    const text = wordKey(folded);
    const key = this.keys.get(text) ?? this.keys.size + 1;
    this.keys.set(text, key);
    this.keyOfWord[word] = key;
    return key;
  }

  /**
   * The number of the word at [start, end) of a text, whose folded characters have the given hash and length.
   * Returns 0 when the vocabulary is full, or the word is longer than any label's.
   */
  find(text: string, start: number, end: number, hash: number, length: number): WordId {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const at = slot << 2;
      const word = this.slots[at] as number;
      if (word === 0) return this.add(text, start, end, hash, length);
      if (this.slots[at + 1] === hash && this.slots[at + 3] === length && this.equals(at, text, start, end)) {
        return word;
      }
      slot = (slot + 1) & this.mask;
    }
  }

  private equals(at: number, text: string, start: number, end: number): boolean {
    let offset = this.slots[at + 2] as number;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (CLASS[code] === APOSTROPHE) continue;
      if (this.pool[offset++] !== FOLD[code]) return false;
    }
    return true;
  }

  private add(text: string, start: number, end: number, hash: number, length: number): WordId {
    if (length > LONGEST_WORD) return 0;
    const folded = foldedWord(text, start, end);
    const key = this.keys.get(wordKey(folded)) ?? 0;
    if (this.count >= MOST_WORDS && key === 0) return 0;
    if (this.count * 2 > this.mask) this.grow();
    const word = this.count++;
    const offset = this.poolSize;
    if (offset + length > this.pool.length) {
      const larger = new Uint16Array(this.pool.length * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    for (let i = 0; i < folded.length; i++) this.pool[this.poolSize++] = folded.charCodeAt(i);
    this.place(word, hash, offset, length);
    this.keyOfWord[word] = key;
    return word;
  }

  private place(word: WordId, hash: number, offset: number, length: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.slots[slot << 2] !== 0) slot = (slot + 1) & this.mask;
    this.slots.set([word, hash, offset, length], slot << 2);
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = (this.slots.length >> 2) - 1;
    for (let at = 0; at < old.length; at += 4) {
      const word = old[at] as number;
      if (word !== 0) this.place(word, old[at + 1] as number, old[at + 2] as number, old[at + 3] as number);
    }
    const keys = new Int32Array(this.slots.length >> 2);
    keys.set(this.keyOfWord);
    this.keyOfWord = keys;
  }
}

function foldedWord(text: string, start: number, end: number): string {
  let folded = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (CLASS[code] !== APOSTROPHE) folded += String.fromCharCode(FOLD[code] as number);
  }
  return folded;
}

/** FNV-1a, over folded code units. */
export const FNV_START = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;
