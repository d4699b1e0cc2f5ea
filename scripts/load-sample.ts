import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@/db/client';
import { importFile } from '@/db/import-file';
import { ensureTaxonomy, loadMatcher } from '@/db/taxonomies';
import { SAMPLE_SEED } from './sample/generate';
import { writeSample } from './sample/write';

/** Whether a database holds neither postings nor credentials, or is not there at all. */
export function isEmpty(file: string): boolean {
  if (!existsSync(file)) return true;
  const db = openDatabase(file);
  const { n } = db
    .prepare('SELECT (SELECT count(*) FROM postings) + (SELECT count(*) FROM credentials) AS n')
    .get() as { n: number };
  db.close();
  return n === 0;
}

/** Loads the made-up sample into a database, by the same import as any other file. */
export async function loadSample(file: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-sample-'));
  const db = openDatabase(file);
  try {
    writeSample(folder, SAMPLE_SEED);
    const now = new Date();
    ensureTaxonomy(db, now);
    const matcher = loadMatcher(db);
    await importFile(db, matcher, { kind: 'postings', file: path.join(folder, 'made-up-postings.csv'), now });
    await importFile(db, matcher, {
      kind: 'credentials',
      file: path.join(folder, 'made-up-credentials.csv'),
      now,
    });
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
