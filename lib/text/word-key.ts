/** Stemming a word takes microseconds, and the same words come again and again: each is stemmed once. */
const MOST_REMEMBERED = 200_000;

/**
 * The keys of a language's words, remembered. Words of fewer than four letters, or with digits or signs, are their
 * own key in every language: a stem of "SAP" or "C4" is another thing.
 * @param keyOf the key of a folded word of at least four plain letters
 */
export function wordKeys(keyOf: (word: string) => string): (word: string) => string {
  const remembered = new Map<string, string>();
  return (word) => {
    if (word.length < 4 || !/^[a-zß]+$/.test(word)) return word;
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const key = keyOf(word);
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, key);
    return key;
  };
}
