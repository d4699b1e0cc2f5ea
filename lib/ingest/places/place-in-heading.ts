import { countryOf } from './country';
import { readPlaces } from './read-place';

const UNKNOWN = { country: null, home: null };
const LONGEST = 120;
const WORKPLACE = /\b(?:remote|hybrid|on-?site|in[ -](?:office|person)|based|work from home|wfh)\b/i;

/**
 * The part of a heading (`Acme | Engineer | Berlin, Germany | ONSITE`) that says where the work is; null where none does. The first part
 * is the employer's. A country must stand alone or beside the way of working, for codes of countries are also words (`AI`).
 */
export function placeInHeading(heading: string): string | null {
  const parts = heading.split('|').map((part) => part.trim());
  let country: string | null = null;
  for (const part of parts.slice(1)) {
    if (part === '' || part.length > LONGEST) continue;
    const found = readPlaces(part, '', UNKNOWN);
    if (found === null) continue;
    if (found.city !== null || found.division !== 0) return part;
    if (WORKPLACE.test(part) || countryOf(part) !== null) country ??= part;
  }
  return country;
}
