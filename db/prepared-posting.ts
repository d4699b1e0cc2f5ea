import { fingerprintOfPosting } from '@/lib/ingest/identity';
import { sketchOf } from '@/lib/ingest/near/sketch';
import type { PostingRecord } from '@/lib/ingest/records';
import type { MatcherOf } from '@/lib/matching/matchers';
import { askedSkills } from '@/lib/matching/posting';
import { packSkills } from './skill-blob';

/** What is worked out of a posting alone before it is stored. */
export interface PreparedPosting {
  fingerprint: string;
  /** See `sketchOf`. */
  sketch: readonly number[];
  /** The skills that it asks for, packed. */
  skills: Uint8Array;
}

export function preparedPosting(record: PostingRecord, matcherOf: MatcherOf): PreparedPosting {
  return {
    fingerprint: fingerprintOfPosting(record),
    sketch: sketchOf(record),
    skills: packedSkills(record, matcherOf),
  };
}

export function packedSkills({ text, language, employer }: PostingRecord, matcherOf: MatcherOf): Uint8Array {
  return packSkills(askedSkills(text, matcherOf(language), employer));
}
