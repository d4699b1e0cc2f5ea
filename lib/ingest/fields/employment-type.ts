import { tidyLine } from './tidy';

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    f: 'Full-time',
    p: 'Part-time',
    ft: 'Full-time',
    pt: 'Part-time',
    fulltime: 'Full-time',
    parttime: 'Part-time',
    contract: 'Contract',
    contractor: 'Contract',
    temporary: 'Temporary',
    temp: 'Temporary',
    intern: 'Internship',
    internship: 'Internship',
    permanent: 'Permanent',
    volunteer: 'Volunteer',
    perdiem: 'Per diem',
    other: 'Other',
  }),
);

/** `FULL_TIME`, `full time` and `F` are all "Full-time"; what is not known stays as written. */
export function parseEmploymentType(raw: string): string | null {
  const text = tidyLine(raw);
  return WORDS.get(text.toLowerCase().replace(/[^a-z]/g, '')) ?? (text || null);
}
