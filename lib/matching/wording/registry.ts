import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { Wording } from './wording';

const WORDINGS: Readonly<Record<string, Wording>> = { de: german, en: english, es: spanish, fr: french };

/** The wording of a language (ISO 639-1); English where it has none of its own. */
export function wordingOf(language: string): Wording {
  return WORDINGS[language] ?? english;
}
