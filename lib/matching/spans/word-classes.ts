/**
 * The class of a word by the hash of its lower case, 0 where it has none: words that stand between the same words
 * share a class ("python" and "java", "leading" and "managing").
 */
export type WordClasses = ReadonlyMap<number, number>;

/** Bits of a word's hash that are kept. */
const KEPT = 0xffffff;

/** The class of the word of a hash. */
export function classOf(classes: WordClasses, low: number): number {
  return classes.get(low & KEPT) ?? 0;
}

/** The classes of words given by the hashes of their lower case. Of two words that fall together, the first counts. */
export function wordClasses(words: Iterable<readonly [low: number, classOf: number]>): WordClasses {
  const classes = new Map<number, number>();
  for (const [low, wordClass] of words) {
    if (!classes.has(low & KEPT)) classes.set(low & KEPT, wordClass);
  }
  return classes;
}
