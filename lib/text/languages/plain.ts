import { english } from '@/lib/text/headings/en';
import type { Language } from './language';

/** A language of which no more than its code is known: its words match as they are written, accents and case aside. */
export function plain(code: string): Language {
  return {
    code,
    wordKey: (word) => word,
    isFormOf: (word, label) => word === label,
    and: 'and',
    elides: false,
    headings: english,
  };
}
