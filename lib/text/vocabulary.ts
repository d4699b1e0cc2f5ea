import { fold } from './characters';
import { HashTable, hashesOf } from './hash-table';
import { english } from './languages/en';
import type { Language } from './languages/language';

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

/** What a vocabulary knows, to be kept and taken up again; see `HashTable` for the slots. */
export interface VocabularyTables {
  /** Words, each with its key as value. */
  words: Int32Array;
  wordCount: number;
  keys: Int32Array;
  keyCount: number;
}

/**
 * Numbers for words, found by hashing their characters where they stand in a text, without cutting a string.
 * Each word's key is worked out once, when it is first met, and remembered.
 */
export class Vocabulary {
  readonly words: HashTable;
  private readonly keys: HashTable;

  constructor(
    private readonly language: Language = english,
    kept?: VocabularyTables,
  ) {
    this.words = new HashTable(kept?.words.slice(), kept?.wordCount);
    this.keys = new HashTable(kept?.keys.slice(), kept?.keyCount);
  }

  /** How many word numbers have been given, 0 included. */
  get size(): number {
    return this.words.size + 1;
  }

  /** The key of the word that "&" reads as. */
  get andKey(): KeyId {
    return this.keyOf(this.language.and);
  }

  tables(): VocabularyTables {
    return {
      words: this.words.slots.slice(),
      wordCount: this.words.size,
      keys: this.keys.slots.slice(),
      keyCount: this.keys.size,
    };
  }

  /** The number of a folded word, given anew where it was not known. */
  wordId(folded: string): WordId {
    const at = this.slotOf(folded);
    return at === -1 ? 0 : (this.words.slots[at] as number);
  }

  /** The key of a folded word; 0 where no label has a form of it. */
  keyOf(folded: string): KeyId {
    const at = this.slotOf(folded);
    return at === -1 ? 0 : (this.words.slots[at + 3] as number);
  }

  /** The key of a folded word, made where it was not known: for building labels, not for reading text. */
  keyId(folded: string): KeyId {
    const at = this.slotOf(folded);
    const known = at === -1 ? 0 : (this.words.slots[at + 3] as number);
    if (known !== 0) return known;
    const { hash, check } = hashesOf(this.language.wordKey(folded));
    const there = this.keys.find(hash, check);
    const key = there === -1 ? this.keys.size + 1 : (this.keys.slots[there] as number);
    if (there === -1) this.keys.add(key, hash, check, 0);
    if (at !== -1) this.words.slots[at + 3] = key;
    return key;
  }

  private slotOf(folded: string): number {
    const { hash, check } = hashesOf(folded);
    const at = this.words.find(hash, check);
    return at === -1 ? this.learn(folded, hash, check) : at;
  }

  /**
   * Takes in a word that is not there, given with its hashes; returns where it then stands in the slots of `words`, or
   * -1 when the vocabulary is full, or the word is longer than any label's.
   * @param word folded or not
   */
  learn(word: string, hash: number, check: number): number {
    const folded = fold(word);
    if (folded.length > LONGEST_WORD) return -1;
    const named = hashesOf(this.language.wordKey(folded));
    const there = this.keys.find(named.hash, named.check);
    const key = there === -1 ? 0 : (this.keys.slots[there] as number);
    if (this.size >= MOST_WORDS && key === 0) return -1;
    return this.words.add(this.size, hash, check, key);
  }
}
