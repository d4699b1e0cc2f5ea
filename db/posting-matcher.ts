import type { MatcherOf } from '@/lib/matching/matchers';
import { askedSkills } from '@/lib/matching/posting';
import { packSkills } from './skill-blob';

/** What of a posting its skills are found by. */
export interface MatchedPosting {
  id: number;
  title: string;
  employer: string | null;
  /** ISO 639-1. */
  language: string | null;
  text: string;
}

/** Finds what postings ask for, packed as they are stored, in their order. */
export type PostingMatcher = (postings: readonly MatchedPosting[]) => Promise<Buffer[]>;

/** One after the other, on this core. */
export function onOneCore(matcherOf: MatcherOf): PostingMatcher {
  return async (postings) =>
    postings.map(({ text, employer, language }) =>
      packSkills(askedSkills(text, matcherOf(language), employer)),
    );
}
