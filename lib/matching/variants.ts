import { germanVariants } from './variants/de';
import { englishVariants } from './variants/en';
import { spanishVariants } from './variants/es';
import { frenchVariants } from './variants/fr';

const VARIANTS: Readonly<Record<string, (label: string) => string[]>> = {
  de: germanVariants,
  en: englishVariants,
  es: spanishVariants,
  fr: frenchVariants,
};

/**
 * Other wordings of a label that mean the same in its language: "budget management" gives "management of budgets". What
 * is not listed is not guessed.
 * @param language ISO 639-1
 */
export function labelVariants(label: string, language: string): string[] {
  return VARIANTS[language]?.(label) ?? [];
}
