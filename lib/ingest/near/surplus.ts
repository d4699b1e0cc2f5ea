import { fold } from '@/lib/text/characters';
import { isVariant } from './variant';
import { LOWER, NAME, type Words, wordsOf } from './words';

interface WordCount {
  count: number;
  /** How it is written, over all places. */
  writing: number;
  /** The first of its places. */
  at: number;
}

/** A text whose words have been counted. */
export interface CountedText {
  text: string;
  words: Words;
  size: number;
  /** By the hash of a word. */
  counts: ReadonlyMap<number, WordCount>;
}

/** What a text has more of than another. */
export interface Surplus {
  /** Words that name someone, something or a field of work. */
  names: string[];
  /** Words that the other text does not have at all, but names. */
  others: string[];
  /** Words of either kind that stand there more than once and in the other text not at all: what the text is about. */
  themes: string[];
}

/** Places between the same two words that are looked at: a text that repeats itself must cost no more than its length. */
const MOST_PLACES = 8;

/** Names of fields and what belongs to them, in most languages that borrow from Greek: "econometrics", "Kardiologie", "forensic". */
const FIELD =
  /(?:[^aeiou]ics?|ical|ique|ologi?[aey]|iatri?[aey]|metri?[aey]|nomi?[aey]|graphi?[aey]|surgery|therap(?:y|ie|ia)|ship)$/;

export function countWords(text: string): CountedText {
  const words = wordsOf(text);
  const { hashes, writing } = words;
  const counts = new Map<number, WordCount>();
  for (let at = 0; at < hashes.length; at++) {
    const known = counts.get(hashes[at]!);
    if (known === undefined) counts.set(hashes[at]!, { count: 1, writing: writing[at]!, at });
    else {
      known.count++;
      known.writing |= writing[at]!;
    }
  }
  return { text, words, size: hashes.length, counts };
}

/** How many words a text has more than another, whatever their order. */
export function wordsOver(here: CountedText, there: CountedText): number {
  let over = 0;
  for (const [hash, { count }] of here.counts) over += Math.max(0, count - countIn(there, hash));
  return over;
}

/**
 * What each of two texts has more of than the other, whatever the order of the words. Two forms of one word are the same. Takes the
 * square of how many those words are.
 */
export function surplusOfEach(a: CountedText, b: CountedText): [Surplus, Surplus] {
  const [ofA, ofB] = [surplusOf(a, b), surplusOf(b, a)];
  for (const kind of ['names', 'others', 'themes'] as const) dropVariants(ofA[kind], ofB[kind]);
  return [ofA, ofB];
}

/** Whether somewhere, between the same two words, one text has a name and the other another word, or each another field of work. */
export function hasOtherName(a: CountedText, b: CountedText): boolean {
  const byNeighbours = new Map<string, number[]>();
  for (const j of surplusPlaces(b, a)) {
    const places = byNeighbours.get(neighbours(b, j));
    if (places === undefined) byNeighbours.set(neighbours(b, j), [j]);
    else if (places.length < MOST_PLACES) places.push(j);
  }
  return surplusPlaces(a, b).some((i) =>
    byNeighbours.get(neighbours(a, i))?.some((j) => isOtherName(a, i, b, j)),
  );
}

function surplusOf(here: CountedText, there: CountedText): Surplus {
  const surplus: Surplus = { names: [], others: [], themes: [] };
  for (const [hash, { count, writing, at }] of here.counts) {
    const countThere = countIn(there, hash);
    if (count <= countThere) continue;
    const word = wordAt(here, at);
    if ((writing & NAME && !(writing & LOWER)) || FIELD.test(word)) surplus.names.push(word);
    else if (countThere === 0) surplus.others.push(word);
    if (count > 1 && countThere === 0) surplus.themes.push(word);
  }
  return surplus;
}

/** Where in a text those words stand that it has more of than another. */
function surplusPlaces(here: CountedText, there: CountedText): number[] {
  const places: number[] = [];
  const { hashes } = here.words;
  for (let at = 0; at < hashes.length; at++)
    if (here.counts.get(hashes[at]!)!.count > countIn(there, hashes[at]!)) places.push(at);
  return places;
}

function neighbours({ words: { hashes } }: CountedText, at: number): string {
  return `${hashes[at - 1]} ${hashes[at + 1]}`;
}

function countIn({ counts }: CountedText, hash: number): number {
  return counts.get(hash)?.count ?? 0;
}

function isOtherName(a: CountedText, i: number, b: CountedText, j: number): boolean {
  const [wordA, wordB] = [wordAt(a, i), wordAt(b, j)];
  const names = a.words.writing[i] === NAME || b.words.writing[j] === NAME;
  return (names || (FIELD.test(wordA) && FIELD.test(wordB))) && !isVariant(wordA, wordB);
}

function wordAt({ text, words }: CountedText, at: number): string {
  return fold(text.slice(words.starts[at], words.ends[at]));
}

function dropVariants(a: string[], b: string[]): void {
  for (let i = a.length - 1; i >= 0; i--) {
    const j = b.findIndex((word) => isVariant(word, a[i]!));
    if (j === -1) continue;
    a.splice(i, 1);
    b.splice(j, 1);
  }
}
