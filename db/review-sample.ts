import type { Sqlite } from './client';
import { shown } from './shown';

/** A posting as the review reads it. */
export interface SampledPosting {
  id: number;
  employer: string | null;
  date: string | null;
  language: string | null;
  text: string;
}

/** Postings read instead of all, and how many all are. */
export interface PostingSample {
  all: number;
  /** About how many of them are read: all, or a sample that is the same at each call. */
  read: number;
  rows(): IterableIterator<SampledPosting>;
}

/** Knuth's multiplicative hash spreads the ids; a part of its range is the sample. */
const RANGE = 2 ** 32;
const MIXED = `((p.id * 2654435761) % ${RANGE})`;

/** The postings that are shown, or a sample of about `most` of them where there are more. */
export function samplePostings(db: Sqlite, most: number): PostingSample {
  const condition = shown('postings', 'p');
  const all = db.prepare(`SELECT count(*) FROM postings p WHERE ${condition}`).pluck().get() as number;
  const limit = all <= most ? RANGE : Math.floor((RANGE * most) / all);
  const sampled = `${condition} AND ${MIXED} < ${limit}`;
  const read =
    all <= most
      ? all
      : (db.prepare(`SELECT count(*) FROM postings p WHERE ${sampled}`).pluck().get() as number);
  const rows = db.prepare(
    `SELECT p.id, p.employer, p.first_seen AS date, p.language, t.text
     FROM postings p JOIN posting_texts t ON t.posting_id = p.id WHERE ${sampled} ORDER BY p.id`,
  );
  return { all, read, rows: () => rows.iterate() as IterableIterator<SampledPosting> };
}
