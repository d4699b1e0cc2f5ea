import { type ChildProcess, spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { versionOf } from '@/db/facts';
import { readReview } from '@/db/review-list';
import { database } from '../../workspace';

/** How the reading of the postings stands. */
export interface Reading {
  /** Postings read so far, and of how many; null where none goes on. */
  running: { done: number; of: number } | null;
  /** Whether it ended without a result. */
  failed: boolean;
}

interface Reader {
  child: ChildProcess | null;
  progress: { done: number; of: number };
  /** The version of the data whose reading failed: it is not tried again. */
  failed: number | null;
}

/** Kept on the global object: routes and pages are loaded apart from each other. */
const kept = globalThis as typeof globalThis & { badgeworthReview?: Reader };

function reader(): Reader {
  kept.badgeworthReview ??= { child: null, progress: { done: 0, of: 0 }, failed: null };
  return kept.badgeworthReview;
}

/** Decisions after which the lists are filled up again. */
const REFILLED_AFTER = 50;

/**
 * Starts the reading where what was read is of an earlier version of the data, or much was decided since, and says how it
 * stands.
 * @param decisions how many there are now
 */
export function keepReading(decisions: number): Reading {
  const state = reader();
  const version = versionOf(database(), 'data_version');
  const review = readReview();
  const isOld = review?.dataVersion !== version || Math.abs(decisions - review.decisions) >= REFILLED_AFTER;
  if (!state.child && state.failed !== version && isOld) start(state, version);
  return {
    running: state.child ? state.progress : null,
    failed: state.failed === version,
  };
}

function start(state: Reader, version: number): void {
  const worker = path.join(/*turbopackIgnore: true*/ process.cwd(), 'scripts', 'review-worker.ts');
  const child = spawn(process.execPath, ['--max-old-space-size=1024', '--import', 'tsx', worker], {
    stdio: ['pipe', 'ignore', 'inherit', 'ipc'],
  });
  state.child = child;
  state.progress = { done: 0, of: 0 };
  if (child.pid !== undefined) os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  child.on('message', (message) => {
    state.progress = message as Reader['progress'];
  });
  const ended = (code: number | null) => {
    if (state.child !== child) return;
    state.child = null;
    state.failed = code === 0 ? null : version;
  };
  child.once('error', () => ended(1));
  child.once('exit', ended);
}
