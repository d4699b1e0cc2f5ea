import type { PostingRecord } from '@/lib/ingest/records';
import { FNV_PRIME, FNV_START } from '@/lib/text/hash-table';
import { employerKey, titleKey } from './heading';
import { wordsOf } from './words';

/** A posting with fewer words than this describes too little for a few words to be few. */
export const FEWEST_WORDS = 40;

/** Minima behind one key: where titles are the same, and where they are not. */
const ROWS = 2;
const ROWS_WITHOUT_TITLE = 6;
const BANDS = 5;
const MINIMA = 12;

/** Odd numbers that make a hash function each. */
const MULTIPLIERS = Array.from({ length: MINIMA }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) << 1) | 1);
const minima = new Uint32Array(MINIMA);

/**
 * Numbers under which postings meet that may be one job posted again: at most eight integers below 2^53. Two of one employer and title
 * share one with near certainty where three in four of their pairs of neighbouring words are the same (MinHash of Broder 1997 in bands,
 * with employer and title hashed in); where only the text is the same but for a few words, with high probability. None where the text
 * describes no job.
 */
export function sketchOf(
  posting: Pick<PostingRecord, 'title' | 'employer' | 'externalId' | 'text'>,
): readonly number[] {
  const employer = hashOf(employerKey(posting.employer));
  const heading = hashOf(titleKey(posting.title), employer);
  const keys: number[] = [];
  if (posting.externalId !== null) keys.push(keyOf(hashOf(posting.externalId, employer), 0x1d));
  const { hashes } = wordsOf(posting.text);
  if (hashes.length < FEWEST_WORDS) return keys;
  findMinima(hashes);
  for (let band = 0; band < BANDS; band++) keys.push(bandKey(heading, band * ROWS, ROWS));
  for (let at = 0; at < MINIMA; at += ROWS_WITHOUT_TITLE)
    keys.push(bandKey(employer, at, ROWS_WITHOUT_TITLE));
  return keys;
}

/** The least value of each hash function over all pairs of neighbouring words. */
function findMinima(hashes: Int32Array): void {
  minima.fill(0xffffffff);
  for (let i = 1; i < hashes.length; i++) {
    const pair = Math.imul(hashes[i - 1]! ^ (hashes[i - 1]! >>> 15), 0x2c1b3c6d) ^ hashes[i]!;
    const mixed = Math.imul(pair ^ (pair >>> 16), 0x85ebca6b);
    const even = mixed ^ (mixed >>> 13);
    for (let k = 0; k < MINIMA; k++) {
      const value = Math.imul(even, MULTIPLIERS[k]!);
      const spread = (value ^ (value >>> 16)) >>> 0;
      if (spread < minima[k]!) minima[k] = spread;
    }
  }
}

function bandKey(heading: number, first: number, rows: number): number {
  let high = heading;
  let low = Math.imul(first + rows, 0x9e3779b1);
  for (let k = first; k < first + rows; k++) {
    high = Math.imul(high ^ minima[k]!, 0x85ebca6b);
    high ^= high >>> 15;
    low = Math.imul(low ^ minima[k]! ^ high, 0xc2b2ae35);
    low ^= low >>> 13;
  }
  return keyOf(high, low);
}

/** 21 bits of one number and 32 of another. */
function keyOf(high: number, low: number): number {
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}

function hashOf(text: string, start: number = FNV_START): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash ^ (hash >>> 15);
}
