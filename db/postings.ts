import { fingerprintOfPosting } from '@/lib/ingest/identity';
import type { ImportStore, PostingRecord } from '@/lib/ingest/records';
import { MarketIndexBuilder } from '@/lib/market/builder';
import type { MarketIndex } from '@/lib/market/market-index';
import type { Matcher } from '@/lib/matching/matcher';
import { askedSkills } from '@/lib/matching/posting';
import type { Sqlite } from './client';
import { rejections } from './imports';
import { shown } from './shown';
import { packSkills, skillIdsOf } from './skill-blob';

/** Characters behind the title from which a posting is taken to say something of the job. */
const SHORTEST_BODY = 20;

export interface PostingStore extends ImportStore<PostingRecord> {
  /** Whether dates of postings that were there already have been widened. */
  widened(): boolean;
}

/**
 * Where an import puts postings. A posting that stands there already counts as a duplicate; when it comes with
 * another date, the first one's dates are widened to hold it. A real posting takes the place of a made-up one. To be
 * used inside a transaction.
 */
export function postingStore(db: Sqlite, matcher: Matcher, importId: number): PostingStore {
  const insert = db.prepare(
    `INSERT INTO postings (import_id, fingerprint, external_id, title, employer, place, region, occupation, sector,
       first_seen, last_seen, pay, employment_type, url, described, made_up)
     VALUES (@importId, @fingerprint, @externalId, @title, @employer, @place, @region, @occupation, @sector,
       @posted, @posted, @pay, @employmentType, @url, @described, @madeUp)
     ON CONFLICT (fingerprint) DO NOTHING`,
  );
  const widen = db.prepare(
    `UPDATE postings SET first_seen = min(coalesce(first_seen, @posted), @posted),
       last_seen = max(coalesce(last_seen, @posted), @posted)
     WHERE fingerprint = @fingerprint
       AND (first_seen IS NULL OR @posted < first_seen OR @posted > last_seen)`,
  );
  const dropMadeUp = db.prepare('DELETE FROM postings WHERE fingerprint = ? AND made_up = 1');
  let widened = 0;
  const insertText = db.prepare('INSERT INTO posting_texts (posting_id, text) VALUES (?, ?)');
  const insertSkills = db.prepare('INSERT INTO posting_skills (posting_id, skills) VALUES (?, ?)');
  return {
    put(record) {
      const { text, madeUp, ...columns } = record;
      const fingerprint = fingerprintOfPosting(record);
      if (!madeUp) dropMadeUp.run(fingerprint);
      const { changes, lastInsertRowid } = insert.run({
        ...columns,
        importId,
        fingerprint,
        described: text.length > record.title.length + SHORTEST_BODY ? 1 : 0,
        madeUp: madeUp ? 1 : 0,
      });
      if (changes === 0) {
        if (record.posted) widened += widen.run({ posted: record.posted, fingerprint }).changes;
        return 'duplicate';
      }
      insertText.run(lastInsertRowid, text);
      insertSkills.run(lastInsertRowid, packSkills(askedSkills(text, matcher, record.employer)));
      return 'accepted';
    },
    reject: rejections(db, importId),
    widened: () => widened > 0,
  };
}

/** Builds the market index from all postings. */
export function loadMarketIndex(db: Sqlite): MarketIndex {
  const { most } = db.prepare('SELECT coalesce(max(id), 0) AS most FROM skills').get() as { most: number };
  const builder = new MarketIndexBuilder(most + 1);
  const rows = db
    .prepare(
      `SELECT p.id, p.title, p.region, p.occupation, p.first_seen AS date, p.described, s.skills
       FROM postings p JOIN posting_skills s ON s.posting_id = p.id WHERE ${shown('postings', 'p')} ORDER BY p.id`,
    )
    .iterate() as IterableIterator<{
    id: number;
    title: string;
    region: string | null;
    occupation: string | null;
    date: string | null;
    described: number;
    skills: Buffer;
  }>;
  for (const { skills, described, ...row } of rows) {
    builder.add({ ...row, described: described === 1, skills: skillIdsOf(skills) });
  }
  return builder.build();
}

/** A posting as evidence shows it. */
export interface PostingFacts
  extends Pick<
    PostingRecord,
    'title' | 'employer' | 'place' | 'pay' | 'employmentType' | 'url' | 'madeUp' | 'text'
  > {
  id: number;
  /** The first and the last date on which it was posted. */
  firstSeen: string | null;
  lastSeen: string | null;
}

/** The postings of the given ids, in their order. */
export function getPostings(db: Sqlite, ids: readonly number[]): PostingFacts[] {
  const read = db.prepare(
    `SELECT p.id, p.title, p.employer, p.place, p.first_seen AS firstSeen, p.last_seen AS lastSeen, p.pay,
       p.employment_type AS employmentType, p.url, p.made_up AS madeUp, t.text
     FROM postings p JOIN posting_texts t ON t.posting_id = p.id WHERE p.id = ?`,
  );
  return ids.flatMap((id) => {
    const row = read.get(id) as (Omit<PostingFacts, 'madeUp'> & { madeUp: number }) | undefined;
    return row ? [{ ...row, madeUp: row.madeUp === 1 }] : [];
  });
}
