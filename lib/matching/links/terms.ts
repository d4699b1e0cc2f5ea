import { fold } from '@/lib/text/characters';
import type { Language } from '@/lib/text/languages/language';
import { CAPITALS_FOR, UNHEARD_WORDS, WORDS_APART } from './everyday-words';

/** A word of a text: its stem, and where it stands. */
export interface Term {
  stem: string;
  /** As it is written. */
  word: string;
  start: number;
  end: number;
}

/** Words with the signs that belong to them: "C++", "C#", ".NET", "driver's". */
const WORDS = /(?<![\p{L}\p{N}])\.?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*[+#]*/gu;

/**
 * The words of a text in their order, without those that name nothing. Words that share a stem are one here:
 * "communicator" meets "communication".
 */
export function termsOf(text: string, { wordKey }: Language): Term[] {
  const terms: Term[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const folded = CAPITALS_FOR.get(word) ?? fold(word);
    if (UNHEARD_WORDS.has(folded)) continue;
    const key = wordKey(folded);
    const stem = WORDS_APART.has(folded) ? key : stemOf(key);
    terms.push({ stem, word, start: index, end: index + word.length });
  }
  return terms;
}

/** A word's key without its derivational ending. */
function stemOf(key: string): string {
  const bar = key.indexOf('|');
  return bar === -1 ? key : key.slice(0, bar);
}
