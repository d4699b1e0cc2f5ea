import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase, openReadOnly, type Sqlite } from '@/db/client';
import { importFile } from '@/db/import-file';
import { ensureTaxonomy } from '@/db/taxonomies';
import { say, UsageError } from '../../cli';
import { loadSample } from '../../load-sample';

/** Real postings with their texts, beside the repository, where they are. */
const REAL = [
  '../shared/data/postings/nhs-health/nhs-jobpostings.jsonl',
  '../shared/data/postings/glassdoor-data-science/glassdoor_jobs.csv',
  '../shared/data/postings/emscad-general/fake_job_postings.csv',
];

/**
 * Lends a database of postings for others to be made after: the one named, else one with the real postings of ../shared/data, else one
 * with the made-up sample. What had to be made for it is gone afterwards.
 * @throws UsageError where the named one is not there
 */
export async function withPostings<Result>(
  named: string | undefined,
  use: (db: Sqlite, source: string) => Result | Promise<Result>,
): Promise<Result> {
  if (named !== undefined) {
    if (!existsSync(named)) throw new UsageError(`There is no database at ${named}.`);
    return lend(named, named, use);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-bench-source-'));
  const file = path.join(folder, 'postings.sqlite');
  try {
    const real = REAL.filter((each) => existsSync(each));
    if (real.length === 0) {
      say('Importing the made-up sample to make postings after it ...');
      await loadSample(file);
      return await lend(file, 'the made-up sample', use);
    }
    say('Importing real postings to make others after them (a quarter of a minute; --from DB spares it) ...');
    await importAll(file, real);
    return await lend(file, real.map((each) => path.basename(each)).join(', '), use);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lend<Result>(
  file: string,
  source: string,
  use: (db: Sqlite, source: string) => Result | Promise<Result>,
): Promise<Result> {
  const db = openReadOnly(file);
  try {
    return await use(db, source);
  } finally {
    db.close();
  }
}

async function importAll(into: string, files: readonly string[]): Promise<void> {
  const db = openDatabase(into);
  try {
    const now = new Date();
    ensureTaxonomy(db, now);
    for (const file of files) await importFile(db, { kind: 'postings', file, now });
  } finally {
    db.close();
  }
}
