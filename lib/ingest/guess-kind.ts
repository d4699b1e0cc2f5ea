import type { Kind } from './mapping/field';
import type { Mapping } from './mapping/mapping';
import { isMissing } from './missing';
import type { SourceRow } from './records';

/** Fields that tell postings and credentials apart, and how much each says. */
const TELLING: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  postings: {
    employer: 2,
    posted: 1,
    pay: 2,
    payFrom: 2,
    employmentType: 2,
    place: 2,
    duties: 2,
    requirements: 2,
    preferred: 2,
    benefits: 1,
    experience: 1,
    occupation: 1,
    description: 1,
  },
  credentials: {
    provider: 2,
    hours: 2,
    duration: 2,
    cost: 2,
    level: 2,
    type: 1,
    subject: 1,
    skills: 1,
    leadsTo: 2,
    deleted: 1,
    description: 1,
  },
};

/**
 * Whether a table holds postings or credentials, by the columns that each would use and by whether it speaks of courses and badges.
 * Files whose form says it need no guess.
 */
export function guessKind(
  { postings, credentials }: Readonly<Record<Kind, Mapping>>,
  columns: readonly string[],
  sample: readonly SourceRow[],
): Kind {
  return score(postings) >= score(credentials) ? 'postings' : 'credentials';

  function score({ kind, fields }: Mapping): number {
    const telling = Object.entries(TELLING[kind]).reduce((sum, [field, points]) => {
      const byName = fields[field]?.some(({ how }) => how === 'by its name');
      return sum + (byName ? points : 0);
    }, 0);
    return telling + (kind === 'credentials' ? credentialWords(fields.title?.[0]?.column) : 0);
  }

  /** 2 points where a column's name, or half of the titles, speak of courses and badges. */
  function credentialWords(column: string | undefined): number {
    if (column === undefined) return 0;
    const named = columns.some((each) => CREDENTIAL_WORDS.test(each.replaceAll('_', ' '))) ? 2 : 0;
    const place = columns.indexOf(column);
    const cells = sample.map(({ cells }) => cells[place] ?? '').filter((cell) => !isMissing(cell));
    const speaking = cells.filter((cell) => CREDENTIAL_WORDS.test(cell.slice(0, 200))).length;
    return Math.max(named, cells.length > 0 && speaking > cells.length / 2 ? 2 : 0);
  }
}

const CREDENTIAL_WORDS =
  /\b(?:courses?|badges?|skill name|certificat\w*|certified|credentials?|licen[cs]es?|programs?|programmes?|diploma|introduction|fundamentals|bootcamp|mooc)\b/i;
