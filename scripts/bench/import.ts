import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@/db/client';
import { importFile } from '@/db/import-file';
import { ensureTaxonomy } from '@/db/taxonomies';
import { UsageError } from '../cli';

/** Imports the files `times` times, each time into a new database. Seconds count from opened file to committed. */
export async function benchImport(files: readonly string[], times: number): Promise<Record<string, number>> {
  if (files.length === 0) throw new UsageError('Name the files of postings to import.');
  const rates: number[] = [];
  let rows = 0;
  for (let run = 0; run < times; run++) {
    const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-bench-'));
    try {
      const db = openDatabase(path.join(folder, 'bench.sqlite'));
      const now = new Date();
      ensureTaxonomy(db, now);
      let seconds = 0;
      rows = 0;
      for (const file of files) {
        const result = await importFile(db, { kind: 'postings', file, now });
        seconds += result.seconds;
        rows += result.read;
      }
      rates.push(rows / seconds);
      db.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  rates.sort((a, b) => a - b);
  return {
    rows,
    postings_per_s: Math.round(rates[Math.floor(rates.length / 2)] ?? 0),
    peak_memory_mb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
