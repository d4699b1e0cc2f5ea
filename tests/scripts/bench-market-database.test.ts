import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { openDatabase, openReadOnly, type Sqlite } from '@/db/client';
import { importFile } from '@/db/import-file';
import { buildMarketIndex } from '@/db/market-index';
import { ensureTaxonomy } from '@/db/taxonomies';
import { madePostings } from '../../scripts/bench/market/generate';
import { buildIndex, skillCounts } from '../../scripts/bench/market/index-engine';
import { profileOf } from '../../scripts/bench/market/profile';
import { writeMadeDatabase } from '../../scripts/bench/pages/made-database';
import { screenPaths, sliceQueries } from '../../scripts/bench/pages/paths';
import { generateSample } from '../../scripts/sample/generate';

const POSTINGS = 1200;
const SLICES = [{}, { country: ['GB'] }, { from: '2024-01', isco: ['2'] }];

/** A few hundred postings of the made-up sample, imported. */
async function source(folder: string): Promise<Sqlite> {
  const file = path.join(folder, 'postings.csv');
  writeFileSync(file, Papa.unparse(generateSample(7).postings.slice(0, 300)));
  const db = openDatabase(path.join(folder, 'source.sqlite'));
  const now = new Date('2026-11-01');
  ensureTaxonomy(db, now);
  await importFile(db, { kind: 'postings', file, now });
  return db;
}

test('a database of made-up postings holds the market that the index is measured on', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-pages-'));
  try {
    const db = await source(folder);
    const file = path.join(folder, 'made.sqlite');
    await writeMadeDatabase(file, POSTINGS, db);
    const made = buildIndex(madePostings(profileOf(db), { postings: POSTINGS, seed: 1 }), 20_001);
    db.close();

    const stored = openReadOnly(file);
    const index = buildMarketIndex(stored);
    stored.close();
    expect(index.size).toBe(POSTINGS);
    for (const slice of SLICES)
      expect(skillCounts(index, slice).filter(Boolean).sort()).toEqual(
        skillCounts(made, slice).filter(Boolean).sort(),
      );

    expect(screenPaths(file).map((screen) => screen.path)).toContain('/credentials/1');
    expect(new Set(sliceQueries(file, 12)).size).toBe(12);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
