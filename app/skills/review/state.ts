import { type OwnEntry, ownEntries } from '@/db/own-taxonomy';
import { rematchState } from '@/db/rematch-state';
import { readReview } from '@/db/review-list';
import { database } from '../../workspace';
import { keepReading, type Reading } from './reading';

/** What `GET /api/review` says: how far things are, and what has been decided. */
export interface ReviewState {
  reading: Reading;
  /** The version of the data by which the lists were made; null before the first. */
  version: number | null;
  rematch: ReturnType<typeof rematchState>;
  entries: readonly OwnEntry[];
}

export function readState(): ReviewState {
  const db = database();
  const entries = ownEntries(db);
  return {
    reading: keepReading(entries.length),
    version: readReview()?.dataVersion ?? null,
    rematch: rematchState(db),
    entries,
  };
}
