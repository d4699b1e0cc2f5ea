import { LONGEST_LINE } from './tidy';

const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const BARE = new RegExp(`^${NUMBER}$`);
const RANGE = /\d\s*(?:-|–|—|to|à|bis)\s*\d/i;
const MINUTES = new RegExp(`${NUMBER}\\s*(?:minutes?|mins?)\\b`, 'i');
const HOURS = new RegExp(
  `${NUMBER}\\s*(?:clock |total |contact |study )?(?:hours?|hrs?|h|heures?|stunden|std|horas?)\\b`,
  'i',
);
const RATE =
  /\b(?:per|a|\/|par|pro)\s*(?:week|day|month|semaine|jour|mois|woche|tag|monat)|\/\s*(?:week|day|month)|weekly|daily/i;

/**
 * Study time in hours where the words say it: "Less Than 2 Hours" is 2, "90 minutes" 1.5; null for a range, for weeks and months, and
 * for hours per week. A bare number is hours only in a column of hours.
 */
export function parseHours(raw: string, inHoursColumn = false): number | null {
  const text = raw
    .trim()
    .slice(0, LONGEST_LINE)
    .replace(/(\d),(\d{3})(?!\d)/g, '$1$2');
  if (inHoursColumn) {
    const bare = BARE.exec(text);
    if (bare) return positive(Number(bare[1]!.replace(',', '.')));
  }
  if (RANGE.test(text) || RATE.test(text)) return null;
  const hours = HOURS.exec(text);
  const minutes = MINUTES.exec(text);
  if (!hours && !minutes) return null;
  const total =
    Number(hours?.[1]?.replace(',', '.') ?? 0) + Number(minutes?.[1]?.replace(',', '.') ?? 0) / 60;
  return positive(Math.round(total * 100) / 100);
}

function positive(hours: number): number | null {
  return hours > 0 && hours < 100_000 ? hours : null;
}
