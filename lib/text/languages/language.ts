import type { Headings } from '@/lib/text/headings/headings';

/** What the matcher knows of a language. */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /**
   * The key under which the forms of one word meet; short words, and words with digits or signs, are their own.
   * @param word folded (lower case, no accents, no apostrophes)
   */
  wordKey(word: string): string;
  /**
   * Whether a folded word of a text is the label's own word, its plural or its other spelling. Stricter than an
   * equal key.
   */
  isFormOf(word: string, label: string): boolean;
  /** The word that "&" reads as. */
  and: string;
  /** Whether an apostrophe parts words ("l'analyse") and does not only vanish in one ("driver's"). */
  elides: boolean;
  /** Whether every noun is a capital ("Recht" is law, "rechts" is on the right), so that a capital makes no name. */
  capitalisesNouns?: boolean;
  /** Words between blanks that part no label from its text: with "des" unheard, "gestion des stocks" is "gestion de stock". */
  unheard?: string;
  /** Endings for the other gender between blanks, which are left out where they hang on a word: "chargé(e)", "salarié·e·s". */
  genderEndings?: string;
  /** Folded words that are names of tools elsewhere, and everyday words in this language: "tableau", "chef". */
  everyday?: ReadonlySet<string>;
  headings: Headings;
}
