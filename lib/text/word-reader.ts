import { charactersOf } from './characters';
import type { Language } from './languages/language';
import { type Tokens, tokenize } from './tokens';
import { dropUnheard } from './unheard';
import type { Vocabulary } from './vocabulary';

/** Reads the words of a text into tokens that are there already. */
export type WordReader = (text: string) => void;

/** Reads texts as their language is written: where it elides, apostrophes part words, and its unheard words are left out. */
export function wordReader(language: Language, vocabulary: Vocabulary, tokens: Tokens): WordReader {
  const characters = charactersOf(language.elides);
  const and = vocabulary.wordId(language.and);
  const drop = dropUnheard(language, vocabulary);
  if (drop === null) return (text) => tokenize(text, vocabulary, tokens, and, characters);
  return (text) => {
    tokenize(text, vocabulary, tokens, and, characters);
    drop(text, tokens);
  };
}
