import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@/db/client';
import { importFile } from '@/db/import-file';
import { ensureTaxonomy } from '@/db/taxonomies';
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

/** The day of which the sample speaks, just behind its last posting: it is the same whenever it is loaded. */
const SAMPLE_DAY = new Date('2026-11-01T12:00:00Z');

/**
 * Loads the made-up sample into a database that is empty, by the same import as any other file. It is made beside the
 * database and then takes its place, so that a program that is ended meanwhile leaves no half of it.
 */
export async function loadSample(file: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-sample-'));
  const beside = `${file}.loading`;
  for (const left of [beside, `${beside}-wal`, `${beside}-shm`]) rmSync(left, { force: true });
  const db = openDatabase(beside);
  try {
    writeSample(folder, SAMPLE_SEED);
    const now = SAMPLE_DAY;
    ensureTaxonomy(db, now);
    await importFile(db, { kind: 'postings', file: path.join(folder, 'made-up-postings.csv'), now });
    await importFile(db, {
      kind: 'credentials',
      file: path.join(folder, 'made-up-credentials.csv'),
      now,
    });
    db.close();
    for (const old of [`${file}-wal`, `${file}-shm`]) rmSync(old, { force: true });
    renameSync(beside, file);
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
