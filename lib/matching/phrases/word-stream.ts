import { isUnlikeWords } from '@/lib/taxonomy/labels';
import { fold } from '@/lib/text/characters';
import { english } from '@/lib/text/languages/en';
import type { Section, SectionSpan } from '@/lib/text/sections';
import { BREAK_TOKEN, END_TOKEN, Tokens, tokenize } from '@/lib/text/tokens';
import { Vocabulary } from '@/lib/text/vocabulary';
import { bitsOf, FUNCTION, INNER } from './stop-words';

/** In place of a word: a mention of a skill, however many words it has. */
export const MENTION = -3;
/** In place of a word: the start of a posting. */
export const START = -4;

/** How a word is written: in small letters, with a capital, or as no everyday word is ("LangGraph", "dbt" in "DBT"). */
export const PLAIN = 0;
export const CAPITAL = 1;
export const ODD = 2;

/** A mention of a skill in a text, and the number of the label by which it was found. */
export interface LabelledMention {
  start: number;
  end: number;
  label: number;
}

/** Sections are kept as numbers. */
const SECTIONS: readonly Section[] = [
  'title',
  'unknown',
  'duties',
  'required',
  'preferred',
  'about us',
  'benefits',
  'formalities',
];

/** How a word is written, and the number of its section, out of its mark. */
export const shapeOf = (mark: number) => mark >> 4;
export const sectionOf = (mark: number) => mark & 15;

/**
 * The words of many postings in one row, column by column: `keys[i]` is the number of a word's key, or one of BREAK_TOKEN,
 * END_TOKEN, MENTION, START. Its text stands from `starts[i]` on, `lengths[i]` characters long.
 */
export class WordStream {
  keys = new Int32Array(1 << 16);
  starts = new Int32Array(1 << 16);
  lengths = new Uint8Array(1 << 16);
  /** How the word is written, times 16, plus the number of its section. */
  marks = new Uint8Array(1 << 16);
  size = 0;
  /** Where each posting begins, in order. */
  readonly postings: number[] = [];
  /** What the stop words say of each key, as bits. */
  readonly bits: number[] = [0];
  /** Each key as it was first met, folded. */
  readonly words: string[] = [''];
  /** How often each key stands in a mention. */
  readonly mentioned: number[] = [0];
  /** The place and the label of each mention, in order. */
  readonly mentions: { place: number; label: number }[] = [];

  private readonly vocabulary = new Vocabulary();
  private readonly and = this.vocabulary.wordId('and');
  private readonly tokens = new Tokens();
  private readonly keyOfWord: number[] = [0];
  private readonly keyNumbers = new Map<string, number>();

  /**
   * Adds a posting: the words of its wanted sections, with each mention as one.
   * @param sections in order and without gaps, as `sectionsOf` gives them
   * @param mentions in order, none overlapping another
   */
  add(
    text: string,
    sections: readonly SectionSpan[],
    mentions: readonly LabelledMention[],
    isWanted: (section: Section) => boolean,
  ): void {
    tokenize(text, this.vocabulary, this.tokens, this.and);
    const { words, starts, ends, size } = this.tokens;
    this.postings.push(this.size);
    this.push(START, 0, 0, 0);
    let section = 0;
    let mention = 0;
    let inMention = -1;
    for (let i = 0; i < size; i++) {
      const word = words[i] as number;
      const start = starts[i] as number;
      const end = ends[i] as number;
      while (section < sections.length - 1 && (sections[section]?.end ?? 0) <= start) section++;
      const name = sections[section]?.section ?? 'unknown';
      if (!isWanted(name)) {
        if (this.keys[this.size - 1] !== END_TOKEN) this.push(END_TOKEN, start, 0, 0);
        continue;
      }
      const mark = SECTIONS.indexOf(name);
      if (word < 0) {
        this.push(word, start, 0, mark);
        continue;
      }
      while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= start) mention++;
      const covering = mentions[mention];
      if (covering && covering.start <= start && end <= covering.end) {
        if (inMention !== mention) {
          this.mentions.push({ place: this.size, label: covering.label });
          this.push(MENTION, start, covering.end - covering.start, mark);
        }
        inMention = mention;
        const inside = this.keyOf(word, text, start, end);
        if (inside > 0) this.mentioned[inside] = (this.mentioned[inside] as number) + 1;
        continue;
      }
      const key = this.keyOf(word, text, start, end);
      this.push(key === 0 ? BREAK_TOKEN : key, start, end - start, mark + 16 * writtenAs(text, start, end));
    }
    this.push(END_TOKEN, text.length, 0, 0);
  }

  /** Whether a word can be part of a phrase. */
  isContent(key: number): boolean {
    return key > 0 && ((this.bits[key] as number) & FUNCTION) === 0;
  }

  /** Whether a word may stand inside a phrase though it holds only the sentence together. */
  isInner(key: number): boolean {
    return key > 0 && ((this.bits[key] as number) & INNER) !== 0;
  }

  private keyOf(word: number, text: string, start: number, end: number): number {
    const known = this.keyOfWord[word];
    if (known !== undefined && known !== 0) return known;
    const folded = word === this.and ? 'and' : fold(text.slice(start, end));
    if (word === 0 || folded.length > 40) return 0;
    const name = english.wordKey(folded);
    let key = this.keyNumbers.get(name);
    if (key === undefined) {
      key = this.words.length;
      this.keyNumbers.set(name, key);
      this.words.push(folded);
      this.mentioned.push(0);
      this.bits.push(bitsOf(folded));
    } else this.bits[key] = (this.bits[key] as number) | bitsOf(folded);
    this.keyOfWord[word] = key;
    return key;
  }

  private push(key: number, start: number, length: number, mark: number): void {
    if (this.size === this.keys.length) this.grow();
    this.keys[this.size] = key;
    this.starts[this.size] = start;
    this.lengths[this.size] = Math.min(255, length);
    this.marks[this.size++] = mark;
  }

  private grow(): void {
    const grown = <Column extends Int32Array | Uint8Array>(column: Column, larger: Column): Column => {
      larger.set(column);
      return larger;
    };
    this.keys = grown(this.keys, new Int32Array(this.size * 2));
    this.starts = grown(this.starts, new Int32Array(this.size * 2));
    this.lengths = grown(this.lengths, new Uint8Array(this.size * 2));
    this.marks = grown(this.marks, new Uint8Array(this.size * 2));
  }
}

function writtenAs(text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  if (isUnlikeWords(word)) return ODD;
  const first = word.charAt(0);
  if (first.toLowerCase() === first) return PLAIN;
  return word.length > 1 && word.length < 7 && word === word.toUpperCase() ? ODD : CAPITAL;
}
