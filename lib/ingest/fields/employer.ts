import { tidyLine } from './tidy';

/** An employer's name; Glassdoor writes its rating on a second line. */
export function parseEmployer(raw: string): string | null {
  return tidyLine(raw.replace(/\s*\n\s*\d(?:[.,]\d)?\s*$/, '')) || null;
}
