import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { type CredentialSkills, readCredential } from '@/lib/matching/credential';
import type { MatcherOf } from '@/lib/matching/matchers';
import type { OccupationFinder } from '@/lib/taxonomy/occupations/finder';
import type { Sqlite } from './client';
import { writeCredentialSkills } from './credentials';
import { versionOf } from './facts';
import { type MatchingPool, matchingPool } from './matching-pool';
import { occupationFinder } from './occupations';
import { type MatchedPosting, onOneCore, type PostingMatcher } from './posting-matcher';
import { forgetProgress, notedProgress, noteProgress, type RematchProgress, targetOf } from './rematch-state';
import { isRematchDue, putInForce } from './skill-changes';
import { type Matchers, matchersOfSet, type SkillSet, wantedSkills, wantedTitles } from './skill-set';

export { type RematchProgress, rematchState } from './rematch-state';

/** Postings matched between two writings: some tenths of a second. */
const BATCH = 400;

/**
 * Matches every posting and credential with the skills that are wanted, beside the present figures and in short writings, and
 * then puts all of it in force at once. Ended at any moment it leaves the figures old or new; called again it goes on. What is
 * imported meanwhile is matched too; when the skills change meanwhile it begins again with those. Nothing happens where nothing is due.
 * @param poolOf who matches the postings: by default all cores that are there
 */
export async function rematch(
  db: Sqlite,
  {
    onProgress = () => {},
    poolOf = onMyCores,
  }: {
    onProgress?: (progress: RematchProgress) => void;
    poolOf?: (matchers: Matchers) => Pool;
  } = {},
): Promise<void> {
  while (isRematchDue(db)) {
    const target = begin(db);
    const { set, finder } = db.transaction(() => ({
      set: wantedSkills(db),
      finder: occupationFinder(wantedTitles(db)),
    }))();
    await matchAll({ db, target, set, finder, poolOf, onProgress });
  }
}

/** Who matches postings; closed when all are. */
type Pool = Pick<MatchingPool, 'match' | 'close'>;

/** With two cores the second is left to those who use the computer, or the server. */
const CORES_WORTH_THREADS = 3;

function onMyCores({ compiledOf, matcherOf }: Matchers): Pool {
  if (availableParallelism() >= CORES_WORTH_THREADS) return matchingPool(compiledOf);
  return { match: onOneCore(matcherOf), close: async () => {} };
}

/** Goes on with what was matched for the same skills; throws away what was matched for others. */
function begin(db: Sqlite): string {
  return db
    .transaction(() => {
      const target = targetOf(db);
      if (notedProgress(db)?.target !== target) {
        db.exec('DELETE FROM next_posting_skills; DELETE FROM next_credential_skills');
      }
      noteProgress(db, target, counted(db));
      return target;
    })
    .immediate();
}

function counted(db: Sqlite): RematchProgress {
  return db
    .prepare(
      `SELECT (SELECT count(*) FROM next_posting_skills) + (SELECT count(*) FROM next_credential_skills) AS done,
         (SELECT count(*) FROM postings) + (SELECT count(*) FROM credentials) AS "of"`,
    )
    .get() as RematchProgress;
}

interface Work {
  db: Sqlite;
  target: string;
  set: SkillSet;
  finder: OccupationFinder;
  poolOf: (matchers: Matchers) => Pool;
  onProgress: (progress: RematchProgress) => void;
}

/** Ends when all is in force, or when something else is wanted. */
async function matchAll({ db, target, set, finder, poolOf, onProgress }: Work): Promise<void> {
  if (flip(db, target) !== 'unfinished') return;
  const matchers = matchersOfSet(set);
  const pool = poolOf(matchers);
  try {
    const postings = postingPart(db, pool.match, finder);
    const credentials = credentialPart(db, matchers.matcherOf);
    do {
      const progress = counted(db);
      const onWritten = (many: number) => {
        progress.done = Math.min(progress.done + many, progress.of); // Another program may match at once.
        noteProgress(db, target, progress);
        onProgress(progress);
      };
      onProgress(progress);
      const isWhole =
        (await matchPart(db, target, postings, onWritten)) &&
        (await matchPart(db, target, credentials, onWritten));
      if (!isWhole) return;
    } while (flip(db, target) === 'unfinished');
  } finally {
    await pool.close();
  }
}

/** Postings, or credentials, as they are matched. */
interface Part<Row extends { id: number }, Found> {
  /** The next rows behind a number that are not matched yet. */
  read(after: number): Row[];
  match(rows: readonly Row[]): Promise<Found[]>;
  write(row: Row, found: Found): void;
}

/** False where something else is wanted meanwhile. */
async function matchPart<Row extends { id: number }, Found>(
  db: Sqlite,
  target: string,
  { read, match, write }: Part<Row, Found>,
  onWritten: (many: number) => void,
): Promise<boolean> {
  const readOne = db.transaction((after: number) => ({
    version: versionOf(db, 'data_version'),
    rows: read(after),
  }));
  const writeThem = db.transaction((version: number, rows: readonly Row[], found: readonly Found[]) => {
    if (!stands(db, target)) return 'obsolete';
    if (versionOf(db, 'data_version') !== version) return 'changed';
    rows.forEach((row, i) => {
      write(row, found[i]!);
    });
    onWritten(rows.length);
    return 'written';
  });
  for (let after = 0; ; ) {
    const { version, rows } = readOne(after);
    const last = rows.at(-1);
    if (!last) return true;
    const outcome = writeThem.immediate(version, rows, await match(rows));
    if (outcome === 'obsolete') return false;
    if (outcome === 'written') after = last.id;
    await setImmediate();
  }
}

function postingPart(
  db: Sqlite,
  matcher: PostingMatcher,
  finder: OccupationFinder,
): Part<MatchedPosting, Buffer> {
  const ahead = db.prepare(
    `SELECT p.id, p.title, p.employer, p.language, t.text FROM postings p JOIN posting_texts t ON t.posting_id = p.id
     WHERE p.id > ? AND NOT EXISTS (SELECT 1 FROM next_posting_skills n WHERE n.posting_id = p.id)
     ORDER BY p.id LIMIT ${BATCH}`,
  );
  const put = db.prepare(
    'INSERT OR REPLACE INTO next_posting_skills (posting_id, skills, isco, isco_confidence, occupation_code) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    read: (after) => ahead.all(after) as MatchedPosting[],
    match: matcher,
    write({ id, title }, skills) {
      const occupation = finder.find(title);
      put.run(id, skills, occupation?.isco ?? null, occupation?.confidence ?? null, occupation?.code ?? null);
    },
  };
}

interface MatchedCredential {
  id: number;
  title: string;
  description: string;
  language: string | null;
}

function credentialPart(db: Sqlite, matcherOf: MatcherOf): Part<MatchedCredential, CredentialSkills> {
  const ahead = db.prepare(
    `SELECT id, title, description, language FROM credentials c
     WHERE id > ? AND NOT EXISTS (SELECT 1 FROM next_credential_skills n WHERE n.credential_id = c.id)
     ORDER BY id LIMIT ${BATCH}`,
  );
  const terms = db.prepare('SELECT term FROM credential_terms WHERE credential_id = ? ORDER BY id').pluck();
  const put = db.prepare(
    'INSERT OR REPLACE INTO next_credential_skills (credential_id, skills) VALUES (?, ?)',
  );
  return {
    read: (after) => ahead.all(after) as MatchedCredential[],
    match: async (rows) =>
      rows.map((row) =>
        readCredential(
          { ...row, skills: terms.all(row.id) as string[] },
          matcherOf(row.language),
          matcherOf('en'),
        ),
      ),
    write({ id }, found) {
      put.run(id, JSON.stringify(found));
    },
  };
}

/** Whether a matching for this is still what is due. */
function stands(db: Sqlite, target: string): boolean {
  return isRematchDue(db) && targetOf(db) === target;
}

/** Puts everything that was matched in force at once, where all is. */
function flip(db: Sqlite, target: string): 'done' | 'obsolete' | 'unfinished' {
  return db
    .transaction(() => {
      if (!stands(db, target)) return 'obsolete';
      if (isUnfinished(db)) return 'unfinished';
      db.exec(
        `UPDATE posting_skills SET skills = n.skills FROM next_posting_skills n
         WHERE n.posting_id = posting_skills.posting_id AND n.skills <> posting_skills.skills;
         UPDATE postings SET isco = n.isco, isco_confidence = n.isco_confidence, occupation_code = n.occupation_code
         FROM next_posting_skills n WHERE n.posting_id = postings.id AND
           (n.isco, n.isco_confidence, n.occupation_code)
             IS NOT (postings.isco, postings.isco_confidence, postings.occupation_code)`,
      );
      const credentials = db.prepare('SELECT credential_id AS id, skills FROM next_credential_skills').all();
      for (const { id, skills } of credentials as { id: number; skills: string }[]) {
        writeCredentialSkills(db, id, JSON.parse(skills) as CredentialSkills);
      }
      db.exec('DELETE FROM next_posting_skills; DELETE FROM next_credential_skills');
      forgetProgress(db);
      putInForce(db);
      return 'done';
    })
    .immediate();
}

function isUnfinished(db: Sqlite): boolean {
  return (
    db
      .prepare(
        `SELECT EXISTS (SELECT 1 FROM posting_texts t WHERE NOT EXISTS
             (SELECT 1 FROM next_posting_skills n WHERE n.posting_id = t.posting_id))
           OR EXISTS (SELECT 1 FROM credentials c WHERE NOT EXISTS
             (SELECT 1 FROM next_credential_skills n WHERE n.credential_id = c.id))`,
      )
      .pluck()
      .get() === 1
  );
}
