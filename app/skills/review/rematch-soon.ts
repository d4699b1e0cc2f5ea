import { rematchState } from '@/db/rematch-state';
import { startRematch } from '../../import/runner';
import { database } from '../../workspace';

/** Milliseconds without a further decision after which all postings are matched anew. */
const QUIET = 20_000;

/** Kept on the global object: routes are loaded apart from each other. */
const kept = globalThis as typeof globalThis & { badgeworthRematch?: NodeJS.Timeout };

/** Matches everything anew in the background once no decision has come for a while, so that a row of them costs one matching. */
export function rematchSoon(): void {
  clearTimeout(kept.badgeworthRematch);
  kept.badgeworthRematch = setTimeout(rematchNow, QUIET);
  kept.badgeworthRematch.unref();
}

/** Does so at once, where anything has changed. */
export function rematchNow(): void {
  clearTimeout(kept.badgeworthRematch);
  if (rematchState(database()).due) startRematch();
}
