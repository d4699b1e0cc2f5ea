import { tidyLine } from './tidy';

const WORDS: Readonly<Record<string, string>> = {
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
};

/** `FULL_TIME`, `full time` and `F` are all "Full-time"; what is not known stays as written. */
export function parseEmploymentType(raw: string): string | null {
  const text = tidyLine(raw);
  return WORDS[text.toLowerCase().replace(/[^a-z]/g, '')] ?? (text || null);
}
