import { fold } from '@/lib/text/characters';
import { isVariant } from './variant';
import { LOWER, NAME, wordsOf } from './words';

/** A text whose words have been counted. */
export interface CountedText {
  text: string;
  words: number;
  /** By the hash of a word: how often it stands there, how it is written, and where it stands first. */
  counts: ReadonlyMap<number, { count: number; writing: number; start: number; end: number }>;
}

/** What a text has more of than another. */
export interface Surplus {
  /** Those that name someone, something or a field of work. */
  names: string[];
  /** Those that the other text does not have at all, but names. */
  others: string[];
  /** Those of either kind that stand there more than once and in the other text not at all: what the text is about. */
  themes: string[];
}

/** Names of fields and what belongs to them, in most languages that borrow from Greek: "econometrics", "Kardiologie", "forensic". */
const FIELD =
  /(?:[^aeiou]ics?|ical|ique|ologi?[aey]|ologie|iatri?[aey]|iatrie|metri?[aey]|metrie|nomi?[aey]|nomie|graphi?[aey]|graphie|surgery|therap(?:y|ie|ia)|ship)$/;

export function countWords(text: string): CountedText {
  const { hashes, writing, starts, ends } = wordsOf(text);
  const counts = new Map<number, { count: number; writing: number; start: number; end: number }>();
  for (let i = 0; i < hashes.length; i++) {
    const known = counts.get(hashes[i]!);
    if (known === undefined)
      counts.set(hashes[i]!, { count: 1, writing: writing[i]!, start: starts[i]!, end: ends[i]! });
    else {
      known.count++;
      known.writing |= writing[i]!;
    }
  }
  return { text, words: hashes.length, counts };
}

/** How many words a text has more than another, whatever their order. */
export function wordsOver(here: CountedText, there: CountedText): number {
  let over = 0;
  for (const [hash, { count }] of here.counts)
    over += Math.max(0, count - (there.counts.get(hash)?.count ?? 0));
  return over;
}

/** What each of two texts has more of than the other, whatever the order of the words. Two forms of one word are the same. Takes the square of how many those are. */
export function surplusOfEach(a: CountedText, b: CountedText): [Surplus, Surplus] {
  const [ofA, ofB] = [surplusOf(a, b), surplusOf(b, a)];
  for (const kind of ['names', 'others', 'themes'] as const) dropVariants(ofA[kind], ofB[kind]);
  return [ofA, ofB];
}

function surplusOf(here: CountedText, there: CountedText): Surplus {
  const surplus: Surplus = { names: [], others: [], themes: [] };
  for (const [hash, { count, writing, start, end }] of here.counts) {
    const countThere = there.counts.get(hash)?.count ?? 0;
    if (count <= countThere) continue;
    const word = fold(here.text.slice(start, end));
    const names = (writing & NAME && !(writing & LOWER)) || FIELD.test(word);
    if (names) surplus.names.push(word);
    else if (countThere === 0) surplus.others.push(word);
    if (count > 1 && countThere === 0) surplus.themes.push(word);
  }
  return surplus;
}

function dropVariants(a: string[], b: string[]): void {
  for (let i = a.length - 1; i >= 0; i--) {
    const j = b.findIndex((word) => isVariant(word, a[i]!));
    if (j === -1) continue;
    a.splice(i, 1);
    b.splice(j, 1);
  }
}
