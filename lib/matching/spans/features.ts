import type { Matcher } from '@/lib/matching/matcher';
import { sectionsOf } from '@/lib/text/sections';
import { type DictionaryHits, dictionaryHits } from './dictionary-hits';
import { hashOf, mix } from './hash';
import { classOf, type WordClasses } from './word-classes';
import { readWords, type SentenceWords, type Word } from './words';

/** Features are hashed into so many buckets, a power of two; a bucket has one row of weights. */
export const BUCKET_BITS = 19;

/** A text's words and their features: those of word i stand in `buckets` from `offsets[i]` up to `offsets[i + 1]`. */
export interface Features {
  read: SentenceWords;
  buckets: Int32Array;
  offsets: Int32Array;
}

/** In place of a word before a sentence's first and behind its last. */
const NO_WORD: Word = {
  low: 1,
  key: 1,
  prefix: 1,
  last2: 1,
  last3: 1,
  last4: 1,
  shape: 1,
  parts: [],
  capital: false,
  mark: true,
};

/** What a sentence says of all of its words. */
interface Line {
  section: number;
  /** Its length, in steps. */
  length: number;
  endsInColon: number;
  endsInStop: number;
  /** How far down in the text it stands, in fifths. */
  place: number;
  /** How much of it and of its neighbours the dictionary knows. */
  known: number;
  /** Keys of its first two words. */
  first: number;
  second: number;
}

/** Reads a text's words and works out their features. */
export function featuresOf(text: string, matcher: Matcher, classes: WordClasses): Features {
  const read = readWords(text);
  const hits = dictionaryHits(text, matcher, read);
  return new FeatureWriter(read, hits, classes).write(readLines(text, matcher, read, hits));
}

function readLines(text: string, matcher: Matcher, read: SentenceWords, { hits }: DictionaryHits): Line[] {
  const { words, starts, ends, sentences } = read;
  const sections = sectionsOf(text, matcher.language.headings);
  const lines: Line[] = [];
  const shares: number[] = [];
  for (let s = 0; s + 1 < sentences.length; s++)
    shares.push(knownShare(hits, sentences[s]!, sentences[s + 1]!));
  let section = 0;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!;
    const to = sentences[s + 1]!;
    while (section < sections.length - 1 && sections[section]!.end <= starts[from]!) section++;
    const lastSign = text.charCodeAt(ends[to - 1]! - 1);
    let first = from;
    while (first < to - 1 && words[first]!.mark) first++;
    lines.push({
      section: hashOf(sections[section]?.section ?? 'unknown'),
      length: lengthStep(to - from),
      endsInColon: lastSign === 58 ? 1 : 0,
      endsInStop: lastSign === 46 ? 1 : 0,
      place: Math.min(4, Math.floor((starts[from]! / text.length) * 5)),
      known: mix(mix(shareStep(shares[s]), shareStep(shares[s - 1])), shareStep(shares[s + 1])),
      first: words[first]!.key,
      second: words[Math.min(to - 1, first + 1)]!.key,
    });
  }
  return lines;
}

function knownShare(hits: Int32Array, from: number, to: number): number {
  let known = 0;
  for (let i = from; i < to; i++) if (hits[i] !== 0) known++;
  return known / (to - from);
}

function shareStep(share: number | undefined): number {
  if (share === undefined) return 9;
  if (share === 0) return 0;
  if (share < 0.15) return 1;
  return share < 0.4 ? 2 : 3;
}

function lengthStep(words: number): number {
  if (words < 3) return words;
  if (words < 6) return 3;
  if (words < 12) return 4;
  return words < 25 ? 5 : 6;
}

/** Room made for the features of a word; the parts of "state-of-the-art" may need more. */
const ROOM = 64;

/** Writes the features of one text's words. Each has a number of its own, which sets equal hashes apart. */
class FeatureWriter {
  private buckets: Int32Array;
  private size = 0;
  private readonly offsets: Int32Array;
  private readonly classes: Int32Array;

  constructor(
    private readonly read: SentenceWords,
    private readonly dictionary: DictionaryHits,
    classes: WordClasses,
  ) {
    const { words } = read;
    this.buckets = new Int32Array((words.length + 1) * ROOM);
    this.offsets = new Int32Array(words.length + 1);
    this.classes = Int32Array.from(words, ({ low }) => classOf(classes, low));
  }

  write(lines: readonly Line[]): Features {
    const { read, offsets } = this;
    lines.forEach((line, s) => {
      const from = read.sentences[s]!;
      const to = read.sentences[s + 1]!;
      for (let i = from; i < to; i++) {
        offsets[i] = this.size;
        this.writeWord(i, from, to);
        this.writeDictionary(i, from, to, line);
        this.writeLine(i, from, line);
        this.writeClasses(i, from, to);
      }
    });
    offsets[read.words.length] = this.size;
    return { read, buckets: this.buckets.subarray(0, this.size), offsets };
  }

  private add(number: number, hash: number): void {
    if (this.size === this.buckets.length) {
      const larger = new Int32Array(this.buckets.length * 2);
      larger.set(this.buckets);
      this.buckets = larger;
    }
    this.buckets[this.size++] = mix(hash, number) >>> (32 - BUCKET_BITS);
  }

  private writeWord(i: number, from: number, to: number): void {
    const { words, commas } = this.read;
    const word = words[i]!;
    const before = i > from ? words[i - 1]! : NO_WORD;
    const before2 = i > from + 1 ? words[i - 2]! : NO_WORD;
    const next = i + 1 < to ? words[i + 1]! : NO_WORD;
    const next2 = i + 2 < to ? words[i + 2]! : NO_WORD;
    this.add(1, word.low);
    this.add(2, before.low);
    this.add(3, next.low);
    this.add(4, before2.low);
    this.add(5, next2.low);
    this.add(6, word.key);
    this.add(7, before.key);
    this.add(8, next.key);
    this.add(9, mix(before.key, word.key));
    this.add(10, mix(word.key, next.key));
    this.add(11, mix(before.key, next.key));
    this.add(12, mix(before2.key, before.key));
    this.add(13, mix(next.key, next2.key));
    this.add(14, word.prefix);
    this.add(15, word.last2);
    this.add(16, word.last3);
    this.add(17, word.last4);
    this.add(18, before.last3);
    this.add(19, next.last3);
    this.add(20, mix(before.last3, word.last3));
    this.add(21, mix(word.last3, next.last3));
    this.add(22, word.shape);
    this.add(23, before.shape);
    this.add(24, next.shape);
    this.add(25, mix(mix(before.shape, word.shape), next.shape));
    for (const part of word.parts) this.add(26, part);
    this.add(27, (i === from ? 2 : 0) + (word.capital ? 1 : 0));
    if (i === to - 1) this.add(28, 1);
    if (commas[i]) this.add(29, 1);
  }

  private writeDictionary(i: number, from: number, to: number, { section, length }: Line): void {
    const { hits, kinds } = this.dictionary;
    const { words } = this.read;
    const hit = hits[i]!;
    const before = i > from ? hits[i - 1]! : 1;
    const next = i + 1 < to ? hits[i + 1]! : 1;
    this.add(30, hit);
    this.add(31, before);
    this.add(32, next);
    this.add(33, mix(before, hit));
    this.add(34, mix(hit, next));
    if (hit === 0) return;
    const kind = kinds[i]!;
    this.add(35, mix(kind, words[i]!.key));
    this.add(36, mix(kind, i > from ? words[i - 1]!.key : 1));
    this.add(37, mix(kind, section));
    this.add(38, mix(kind, length));
  }

  private writeLine(i: number, from: number, line: Line): void {
    const { shape, last3 } = this.read.words[i]!;
    this.add(39, line.section);
    this.add(40, line.length * 2 + line.endsInColon);
    this.add(41, line.first);
    this.add(42, mix(line.first, line.second));
    this.add(43, mix(line.section, line.length));
    this.add(44, line.place);
    this.add(45, line.known);
    this.add(46, line.length * 2 + line.endsInStop);
    this.add(47, mix(line.section, shape));
    this.add(48, Math.min(i - from, 5) * 8 + line.length);
    this.add(49, mix(Math.min(i - from, 3), last3));
  }

  private writeClasses(i: number, from: number, to: number): void {
    const { classes, read } = this;
    const own = classes[i]!;
    const before = i > from ? classes[i - 1]! : -1;
    const before2 = i > from + 1 ? classes[i - 2]! : -1;
    const next = i + 1 < to ? classes[i + 1]! : -1;
    const next2 = i + 2 < to ? classes[i + 2]! : -1;
    const withBefore = mix(before, own);
    const withNext = mix(own, next);
    this.add(50, own);
    this.add(51, before);
    this.add(52, next);
    this.add(53, withBefore);
    this.add(54, withNext);
    this.add(55, before2);
    this.add(56, next2);
    this.add(57, mix(withBefore, next));
    this.add(58, mix(before2, withBefore));
    this.add(59, mix(withNext, next2));
    this.add(60, mix(own, read.words[i]!.shape));
  }
}
