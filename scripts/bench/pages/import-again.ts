import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLE_SEED } from '../../sample/generate';
import { writeSample } from '../../sample/write';

/** Imports that run one behind the other, each of a made-up sample of its own. */
const IMPORTS = 2;

/**
 * Imports postings into the database in a process of its own, as the import screen does.
 * @throws Error when an import fails
 */
export async function importAgain(database: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-bench-import-'));
  try {
    for (let run = 1; run <= IMPORTS; run++) {
      writeSample(folder, SAMPLE_SEED + run);
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', 'scripts/import.ts', 'postings', path.join(folder, 'made-up-postings.csv')],
        { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, BADGEWORTH_DB: database } },
      );
      let said = '';
      child.stderr.on('data', (bytes) => {
        said += bytes;
      });
      const [code] = (await once(child, 'close')) as [number | null];
      if (code !== 0) throw new Error(`The import among the readers ended with code ${code}:\n${said}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
