import { fingerprintOfPosting } from '@/lib/ingest/identity';
import { likeliest, MOST_PER_KEY } from '@/lib/ingest/near/candidates';
import { type ComparedPosting, isSameJob } from '@/lib/ingest/near/same-job';
import { sketchOf } from '@/lib/ingest/near/sketch';
import type { ImportStore, PostingRecord } from '@/lib/ingest/records';
import type { MatcherOf } from '@/lib/matching/matchers';
import type { OccupationFinder } from '@/lib/taxonomy/occupations/finder';
import type { Sqlite } from './client';
import { rejections } from './imports';
import { type PreparedPosting, packedSkills } from './prepared-posting';
import { MADE_UP } from './shown';

/** Characters behind the title from which a posting is taken to say something of the job. */
const SHORTEST_BODY = 20;

export interface PostingStore extends ImportStore<PostingRecord, PreparedPosting> {
  /** What happened besides, so far. */
  totals(): {
    /** How many of the duplicates differed by a few words from what was there. */
    near: number;
    /** Whether dates of postings that were there before have been widened. */
    changed: boolean;
    /** How many new postings were given a unit group of ISCO-08. */
    classified: number;
  };
}

export interface PostingTools {
  matcherOf: MatcherOf;
  occupations: OccupationFinder;
  importId: number;
}

/**
 * Where an import puts postings. A posting that stands there already, word for word or but for a few words, counts as a duplicate;
 * each sighting is kept, and the first one's dates are widened to hold it. To be used inside a transaction.
 */
export function postingStore(db: Sqlite, { matcherOf, occupations, importId }: PostingTools): PostingStore {
  const insert = db.prepare(
    `INSERT INTO postings (import_id, fingerprint, external_id, title, employer, place, city, region, country, occupation, isco,
       isco_confidence, occupation_code, sector, first_seen, last_seen, pay, pay_from, pay_to, pay_currency, pay_period, pay_yearly,
       employment_type, workplace, degree, experience_years, language, url, described, made_up)
     VALUES (@importId, @fingerprint, @externalId, @title, @employer, @place, @city, @region, @country, @occupation, @isco,
       @iscoConfidence, @occupationCode, @sector, @posted, @posted, @pay, @payFrom, @payTo, @payCurrency, @payPeriod, @payYearly,
       @employmentType, @workplace, @degree, @experienceYears, @language, @url, @described, @madeUp)`,
  );
  const byFingerprint = db.prepare('SELECT id FROM postings WHERE fingerprint = ?').pluck();
  const byNearPrint = db
    .prepare('SELECT posting_id FROM posting_sightings WHERE near_print = ? LIMIT 1')
    .pluck();
  const widen = db.prepare(
    `UPDATE postings SET first_seen = min(coalesce(first_seen, @posted), @posted),
       last_seen = max(coalesce(last_seen, @posted), @posted)
     WHERE id = @id AND (first_seen IS NULL OR @posted < first_seen OR @posted > last_seen)`,
  );
  const insertSighting = db.prepare(
    'INSERT INTO posting_sightings (posting_id, import_id, row, posted, external_id, near_print) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertText = db.prepare('INSERT INTO posting_texts (posting_id, text) VALUES (?, ?)');
  const insertSkills = db.prepare('INSERT INTO posting_skills (posting_id, skills) VALUES (?, ?)');
  const near = nearPostings(db);
  let nearJoined = 0;
  let widened = 0;
  let classified = 0;
  return {
    put(record, row, prepared) {
      const { text, madeUp, ...columns } = record;
      const { posted, externalId } = record;
      const fingerprint = (madeUp ? MADE_UP : '') + (prepared?.fingerprint ?? fingerprintOfPosting(record));
      const same = byFingerprint.get(fingerprint) as number | undefined;
      const sketch = same === undefined ? (prepared?.sketch ?? sketchOf(record)) : [];
      const alike =
        same === undefined
          ? ((byNearPrint.get(fingerprint) as number | undefined) ?? near.find(record, sketch))
          : undefined;
      if (alike !== undefined) nearJoined++;
      const there = same ?? alike;
      if (there !== undefined) {
        insertSighting.run(
          there,
          importId,
          row,
          posted,
          externalId,
          alike === undefined ? null : fingerprint,
        );
        if (posted) widened += widen.run({ posted, id: there }).changes;
        return 'duplicate';
      }
      const occupation = occupations.find(record.title);
      if (occupation) classified++;
      const { lastInsertRowid } = insert.run({
        ...columns,
        importId,
        fingerprint,
        isco: occupation?.isco ?? null,
        iscoConfidence: occupation?.confidence ?? null,
        occupationCode: occupation?.code ?? null,
        described: text.length > record.title.length + SHORTEST_BODY ? 1 : 0,
        madeUp: madeUp ? 1 : 0,
      });
      const id = Number(lastInsertRowid);
      insertSighting.run(id, importId, row, posted, externalId, null);
      insertText.run(id, text);
      insertSkills.run(id, prepared?.skills ?? packedSkills(record, matcherOf));
      near.keep(id, sketch);
      return 'accepted';
    },
    reject: rejections(db, importId),
    totals: () => ({ near: nearJoined, changed: widened > 0, classified }),
  };
}

/** Postings that differ from one by a few words. */
function nearPostings(db: Sqlite) {
  const byKey = db
    .prepare(
      `SELECT posting_id FROM posting_sketches WHERE key = ? ORDER BY posting_id LIMIT ${MOST_PER_KEY}`,
    )
    .pluck();
  const read = db.prepare(
    `SELECT p.title, p.employer, p.external_id AS externalId, p.place, p.pay, p.made_up AS madeUp,
       (SELECT s.posted FROM posting_sightings s WHERE s.posting_id = p.id AND s.posted IS NOT NULL
        ORDER BY abs(julianday(s.posted) - julianday(@posted)) LIMIT 1) AS posted, t.text
     FROM postings p JOIN posting_texts t ON t.posting_id = p.id WHERE p.id = @id`,
  );
  const insert = db.prepare('INSERT OR IGNORE INTO posting_sketches (key, posting_id) VALUES (?, ?)');
  return {
    find(record: PostingRecord, sketch: readonly number[]): number | undefined {
      return likeliest(sketch.map((key) => byKey.all(key) as number[])).find((id) => {
        const { madeUp, ...there } = read.get({ id, posted: record.posted }) as ComparedPosting & {
          madeUp: number;
        };
        return (madeUp === 1) === record.madeUp && isSameJob(there, record);
      });
    },
    keep(id: number, sketch: readonly number[]): void {
      for (const key of sketch) insert.run(key, id);
    },
  };
}

/** A posting as evidence shows it. */
export interface PostingFacts
  extends Pick<
    PostingRecord,
    'title' | 'employer' | 'place' | 'pay' | 'employmentType' | 'language' | 'url' | 'madeUp' | 'text'
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
       p.employment_type AS employmentType, p.language, p.url, p.made_up AS madeUp, t.text
     FROM postings p JOIN posting_texts t ON t.posting_id = p.id WHERE p.id = ?`,
  );
  return ids.flatMap((id) => {
    const row = read.get(id) as (Omit<PostingFacts, 'madeUp'> & { madeUp: number }) | undefined;
    return row ? [{ ...row, madeUp: row.madeUp === 1 }] : [];
  });
}
