import { inOneLine, LONGEST_LINE, tidyText } from './tidy';

/** An employer's name; Glassdoor writes its rating on a second line. */
export function parseEmployer(raw: string): string | null {
  const text = tidyText(raw).slice(0, LONGEST_LINE);
  return inOneLine(text.replace(/\n+\d(?:[.,]\d)?$/, '')) || null;
}
