import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '@/db/client';
import { contentHash } from '@/db/content-hash';
import { getImports } from '@/db/imports';
import { incomingFile, makeIncoming, newIncomingId, readIncoming, writeCard } from '@/db/incoming';
import { ensureTaxonomy } from '@/db/taxonomies';
import { readArguments, runCommand, UsageError } from './cli';
import { killRematches } from './kill/rematch';
import { SAMPLE_SEED } from './sample/generate';
import { type Random, seededRandom } from './sample/random';
import { writeSample } from './sample/write';

const HELP = `
Ends imports by \`kill -9\` at random moments and begins them again, and counts what was damaged, half visible or taken in twice.

  npm run --silent kill -- [--rematch] [--times 100] [--seed 1] [--file FILE] [--json]

--rematch  ends the matching anew behind a change of taxonomy, and counts figures that were neither the old nor the new ones

--file     postings to import; by default the made-up sample
`;

interface Tally {
  times: number;
  /** How often the kill hit a running import; otherwise it had ended already. */
  killed_running: number;
  /** Databases that did not pass SQLite's own check. */
  damaged: number;
  /** Databases that showed some of the file after the kill, but not all. */
  half_visible: number;
  /** Databases that, begun again, did not hold exactly what an unbroken import gives. */
  not_the_same: number;
  rows: number;
}

runCommand(async () => {
  const { values } = readArguments(
    HELP,
    {
      times: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      file: { type: 'string' },
      rematch: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    0,
  );
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1)
    throw new UsageError(`--times ${values.times} is no number of times.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-kill-'));
  try {
    if (values.file === undefined) writeSample(folder, SAMPLE_SEED);
    const file = values.file ?? path.join(folder, 'made-up-postings.csv');
    const random = seededRandom(Number(values.seed));
    const tally = values.rematch
      ? await killRematches(folder, file, times, random)
      : await killImports(folder, file, times, random);
    if (values.json) console.log(JSON.stringify(tally));
    else for (const [name, count] of Object.entries(tally)) console.log(`${name.padEnd(16)} ${count}`);
    const mixed = 'mixed' in tally ? tally.mixed : tally.half_visible;
    if (tally.damaged + mixed + tally.not_the_same > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function killImports(folder: string, file: string, times: number, random: Random): Promise<Tally> {
  const empty = path.join(folder, 'empty.sqlite');
  const db = openDatabase(empty);
  await ensureTaxonomy(db, new Date());
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();

  const unbroken = await prepare(folder, empty, file, 'unbroken');
  const started = performance.now();
  await runWorker(unbroken);
  const lasted = performance.now() - started;
  const whole = look(unbroken.database);
  const tally: Tally = {
    times,
    killed_running: 0,
    damaged: 0,
    half_visible: 0,
    not_the_same: 0,
    rows: whole.postings,
  };
  for (let time = 0; time < times; time++) {
    const trial = await prepare(folder, empty, file, `kill-${time}`);
    const after = random() * lasted;
    if (await runWorker(trial, after)) tally.killed_running++;
    const seen = look(trial.database);
    if (!seen.sound) tally.damaged++;
    if (seen.postings !== 0 && seen.postings !== whole.postings) tally.half_visible++;
    if (!isDone(trial)) await runWorker(trial);
    const again = look(trial.database);
    if (!again.sound) tally.damaged++;
    if (again.hash !== whole.hash || again.imports !== 1) tally.not_the_same++;
    rmSync(path.dirname(trial.database), { recursive: true, force: true });
  }
  return tally;
}

interface Trial {
  database: string;
  id: string;
}

/** A database of its own with one file that waits to be imported. */
async function prepare(folder: string, empty: string, file: string, name: string): Promise<Trial> {
  const database = path.join(mkdtempSync(path.join(folder, `${name}-`)), 'market.sqlite');
  copyFileSync(empty, database);
  process.env.BADGEWORTH_DB = database;
  const id = newIncomingId();
  makeIncoming(id);
  copyFileSync(file, incomingFile(id));
  writeCard(id, {
    name: path.basename(file),
    bytes: statSync(file).size,
    hash: '',
    receivedAt: new Date().toISOString(),
    kind: 'postings',
    overrides: null,
    wanted: true,
  });
  return { database, id };
}

function isDone({ database, id }: Trial): boolean {
  process.env.BADGEWORTH_DB = database;
  return readIncoming(id)?.outcome != null;
}

/**
 * Runs the import as the server does, and ends it by force after some milliseconds where they are given.
 * @returns whether it was still running then
 */
async function runWorker({ database, id }: Trial, killAfter?: number): Promise<boolean> {
  const worker = path.join(process.cwd(), 'scripts', 'import-worker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', worker, 'import', id], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, BADGEWORTH_DB: database },
  });
  let running = true;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      running = false;
      resolve();
    });
  });
  if (killAfter === undefined) {
    await ended;
    return false;
  }
  await Promise.race([ended, wait(killAfter)]);
  const hit = running;
  child.kill('SIGKILL');
  await ended;
  return hit;
}

/** What a database holds now. */
function look(file: string): { sound: boolean; postings: number; imports: number; hash: string } {
  const db = openDatabase(file);
  try {
    const sound = db.pragma('integrity_check', { simple: true }) === 'ok';
    const postings = db.prepare('SELECT count(*) FROM postings').pluck().get() as number;
    return { sound, postings, imports: getImports(db).length, hash: contentHash(db) };
  } finally {
    db.close();
  }
}
