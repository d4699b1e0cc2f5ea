/** A duration as ISO 8601 writes it: `PT22H`, `P6W`, `P1Y6M`; and as it is often written wrongly: `P1200H`. */
const ISO =
  /^P(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?T?(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:\d+(?:[.,]\d+)?S)?$/i;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

export interface Duration {
  /** "22 hours", "1 year 6 months". */
  words: string;
  /** Null for what is counted in days or more: how long it lasts says not how long one studies. */
  hours: number | null;
}

/** Null for what is no duration of ISO 8601, and for none at all (`PT0S`). */
export function parseDuration(text: string): Duration | null {
  if (text.length > 40) return null;
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const amounts = UNITS.map((_, i) => Number((match[i + 1] ?? '0').replace(',', '.')));
  const words = UNITS.flatMap((unit, i) => {
    const amount = amounts[i]!;
    return amount > 0 ? [`${amount} ${unit}${amount === 1 ? '' : 's'}`] : [];
  }).join(' ');
  if (words === '') return null;
  const [years, months, weeks, days, hours, minutes] = amounts as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const longer = years + months + weeks + days > 0;
  return { words, hours: longer ? null : Math.round((hours + minutes / 60) * 100) / 100 };
}

/** A duration in words: of ISO 8601 as `parseDuration` gives it, anything else as it stands. */
export function durationInWords(text: string): string {
  return parseDuration(text)?.words ?? text;
}
