import { hasOwnRules } from '@/lib/text/languages/registry';
import type { Matcher } from './matcher';

/** The matcher for texts of a language (ISO 639-1); a text whose language is unknown is read as English. */
export type MatcherOf = (language: string | null) => Matcher;

/** Languages without rules and labels of their own share one matcher, of the labels that count in every language. */
const NAMES_ONLY = 'und';

/** The language whose matcher reads texts of a language. */
function matchedAs(language: string | null, withLabels: ReadonlySet<string>): string {
  const code = language ?? 'en';
  return hasOwnRules(code) || withLabels.has(code) ? code : NAMES_ONLY;
}

/**
 * What is made once for each language whose texts are matched apart, when it is first asked for.
 * @param withLabels the languages of which there are labels
 */
export function byLanguage<Made>(
  withLabels: ReadonlySet<string>,
  make: (language: string) => Made,
): (language: string | null) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const code = matchedAs(language, withLabels);
    const known = made.get(code);
    if (known !== undefined) return known;
    const fresh = make(code);
    made.set(code, fresh);
    return fresh;
  };
}
