const DAY = 86_400_000;
const LONGEST = 60;

/** Days in a unit of time, by the beginnings of its names in English, French, German, Spanish and Italian. */
const UNITS: readonly [RegExp, number][] = [
  [/^(?:min|sec|sek|seg|hour|hr|heure|stunde|std|hora|ora|ore)/, 0],
  [/^(?:day|jour|tag|d[ií]a|giorn)/, 1],
  [/^(?:week|semaine|woche|semana|settiman)/, 7],
  [/^(?:month|mois|monat|mes)/, 30],
  [/^(?:year|an|jahr|año|anno)/, 365],
];
const AGO =
  /^(?:posted |active |publi[ée]e? |il y a |vor |hace |seit )*(?:about |environ |circa )?(\d{1,3}|an?|one|une?|eine[rmn]?|un[ao]?)(\+)?\s*(\p{L}+)\.?(?:\s*(?:ago|fa))?$/u;
const SAYS_AGO = /ago$|^(?:il y a|vor|hace|publi|posted)|fa$|\+/;
const TODAY = /^(?:posted )?(?:today|just (?:posted|now)|new|aujourd['’]hui|heute|hoy|oggi)$/;
const YESTERDAY = /^(?:posted )?(?:yesterday|hier|gestern|ayer|ieri)$/;

/**
 * The day that a relative date means (`3 days ago`, `yesterday`, `il y a 2 semaines`), counted back from `seen`, the day on which it was
 * read (`YYYY-MM-DD`); a month counts 30 days. `30+ days ago` is a bound and no day.
 * @returns null where the cell is no relative date
 */
export function relativeDate(
  raw: string,
  seen: string | null,
): { date: string } | { date: null; why: string } | null {
  if (raw.length > LONGEST) return null;
  const text = raw.trim().toLowerCase().replace(/\s+/g, ' ');
  const days = daysAgo(text);
  if (days === null) return null;
  if (days === 'more') return { date: null, why: 'only says that it is older than that' };
  if (seen === null) return { date: null, why: 'a relative date, and no column says when it was read' };
  return { date: new Date(Date.parse(seen) - days * DAY).toISOString().slice(0, 10) };
}

function daysAgo(text: string): number | 'more' | null {
  if (TODAY.test(text)) return 0;
  if (YESTERDAY.test(text)) return 1;
  const match = AGO.exec(text);
  if (!match || !SAYS_AGO.test(text)) return null;
  const unit = UNITS.find(([name]) => name.test(match[3]!));
  if (!unit) return null;
  if (match[2]) return 'more';
  const count = /^\d/.test(match[1]!) ? Number(match[1]) : 1;
  return count * unit[1];
}
