import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '@/db/client';
import { contentHash } from '@/db/content-hash';
import { importFile } from '@/db/import-file';
import { rematchState } from '@/db/rematch-state';
import { ensureTaxonomy, loadTaxonomy } from '@/db/taxonomies';
import { STARTER_FOLDER, taxonomyFolder } from '@/db/taxonomy-folder';
import { textTable } from '@/lib/taxonomy/files';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import type { Random } from '../sample/random';

export interface RematchTally {
  times: number;
  /** How often the kill hit a matching that was running; otherwise it had ended already. */
  killed_running: number;
  /** Databases that did not pass SQLite's own check. */
  damaged: number;
  /** Databases whose figures were after the kill neither the old nor the new ones. */
  mixed: number;
  /** Databases that, begun again, did not hold exactly what an unbroken matching gives. */
  not_the_same: number;
  rows: number;
}

/** Ends the matching anew by force at random moments, and begins it again. */
export async function killRematches(
  folder: string,
  file: string,
  times: number,
  random: Random,
): Promise<RematchTally> {
  const waiting = path.join(folder, 'waiting.sqlite');
  const { old, rows } = await prepare(waiting, file);
  const unbroken = copyOf(waiting, path.join(folder, 'unbroken'));
  const started = performance.now();
  await runWorker(unbroken);
  const lasted = performance.now() - started;
  const whole = look(unbroken);
  const tally: RematchTally = { times, killed_running: 0, damaged: 0, mixed: 0, not_the_same: 0, rows };
  for (let time = 0; time < times; time++) {
    const trial = copyOf(waiting, path.join(folder, `kill-${time}`));
    if (await runWorker(trial, random() * lasted)) tally.killed_running++;
    const seen = look(trial);
    if (!seen.sound) tally.damaged++;
    if (seen.hash !== (seen.due ? old : whole.hash)) tally.mixed++;
    await runWorker(trial);
    const again = look(trial);
    if (!again.sound) tally.damaged++;
    if (again.hash !== whole.hash || again.due) tally.not_the_same++;
    rmSync(path.dirname(trial), { recursive: true, force: true });
  }
  return tally;
}

/** A database with postings, for which a change of the skills waits. */
async function prepare(database: string, file: string): Promise<{ old: string; rows: number }> {
  const db = openDatabase(database);
  const now = new Date();
  ensureTaxonomy(db, now);
  const { accepted } = await importFile(db, { kind: 'postings', file, now });
  const folder = taxonomyFolder(STARTER_FOLDER);
  const tables = folder.names.filter((name) => name.endsWith('.csv')).map((name) => textTable(folder, name));
  const all = lexicon(tables);
  loadTaxonomy(db, starter, { ...all, skills: all.skills.filter((_, i) => i % 2 === 0) }, { now });
  const old = contentHash(db);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  return { old, rows: accepted };
}

function copyOf(database: string, folder: string): string {
  mkdirSync(folder);
  const copy = path.join(folder, 'market.sqlite');
  copyFileSync(database, copy);
  return copy;
}

/**
 * Matches as the server does, and ends it by force after some milliseconds where they are given.
 * @returns whether it was still running then
 */
async function runWorker(database: string, killAfter?: number): Promise<boolean> {
  const worker = path.join(process.cwd(), 'scripts', 'rematch-worker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', worker], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, BADGEWORTH_DB: database },
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  if (killAfter !== undefined) await Promise.race([ended, wait(killAfter)]);
  else await ended;
  const hit = child.exitCode === null && child.signalCode === null;
  child.kill('SIGKILL');
  await ended;
  return hit;
}

/** What a database holds now. */
function look(file: string): { sound: boolean; due: boolean; hash: string } {
  const db = openDatabase(file);
  try {
    const sound = db.pragma('integrity_check', { simple: true }) === 'ok';
    return { sound, due: rematchState(db).due, hash: contentHash(db) };
  } finally {
    db.close();
  }
}
