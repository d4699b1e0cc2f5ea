import type { Assessment } from './assessment';

/**
 * The order of the catalogue's table, best first, for `sort`. Three bands: those judged on hard skills, those judged on
 * soft skills (ranked among their like, since "teamwork" reaches most postings of any slice), and those of which too
 * little is known. In a band by relevance, then by reach, then by title and id, so that the order is always the same.
 */
export function byRelevance(a: Assessment, b: Assessment): number {
  return (
    band(a) - band(b) ||
    (b.relevance?.value ?? -1) - (a.relevance?.value ?? -1) ||
    (b.reach?.value ?? -1) - (a.reach?.value ?? -1) ||
    compare(a.credential.title, b.credential.title) ||
    a.credential.id - b.credential.id
  );
}

function band({ verdict, soft }: Assessment): number {
  if (verdict === 'too little to judge') return 2;
  return soft ? 1 : 0;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
