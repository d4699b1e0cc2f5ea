import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { Language } from './language';
import { plain } from './plain';

/** To add a language is to add a file, and a line here. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
};

const plainLanguages = new Map<string, Language>();

/** Whether words of a language are compared by rules of its own. */
export function hasOwnRules(code: string): boolean {
  return Object.hasOwn(LANGUAGES, code);
}

/** The language of a code of ISO 639-1; one that has no file here is matched word for word, without stemming. */
export function languageOf(code: string): Language {
  const known = hasOwnRules(code) ? LANGUAGES[code] : plainLanguages.get(code);
  if (known) return known;
  const made = plain(code);
  plainLanguages.set(code, made);
  return made;
}
