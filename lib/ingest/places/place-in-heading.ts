import { readPlaces } from './read-place';

const UNKNOWN = { country: null, home: null };
const LONGEST = 120;
const WORKPLACE = /\b(?:remote|hybrid|on-?site|in[ -](?:office|person))\b/i;

/** The part of a heading (`Acme | Engineer | Berlin, Germany | ONSITE`) that says where the work is; null where none does. The first part is the employer's. */
export function placeInHeading(heading: string): string | null {
  const parts = heading.split('|').map((part) => part.trim());
  const read = parts.slice(1).flatMap((part) => {
    if (part === '' || part.length > LONGEST) return [];
    const found = readPlaces(part, '', UNKNOWN);
    return found === null ? [] : [{ part, found, isWorkplace: WORKPLACE.test(part) }];
  });
  const located = read.filter(({ found }) => found.city !== null || found.division !== 0);
  return (located[0] ?? read[0])?.part ?? null;
}
