import type { Sqlite } from './client';

/** A slice under the name that somebody gave it. */
export interface SavedSlice {
  id: number;
  name: string;
  /** As URLs hold the slice, in its fixed order. */
  query: string;
}

/** More would be no list to choose from. */
export const MOST_SAVED_SLICES = 200;

/** Why a slice cannot be saved, in words. */
export class SavedSliceError extends Error {
  override name = 'SavedSliceError';
}

/** All saved slices by name, letter case aside. */
export function listSavedSlices(db: Sqlite): SavedSlice[] {
  return db
    .prepare('SELECT id, name, query FROM saved_slices ORDER BY name COLLATE NOCASE, id')
    .all() as SavedSlice[];
}

/**
 * Saves a slice under a name; one that is saved already is renamed.
 * @throws SavedSliceError when the name, in any letter case, is another slice's, or too many are saved
 */
export function saveSlice(db: Sqlite, { name, query }: Omit<SavedSlice, 'id'>, now: Date): SavedSlice {
  return db
    .transaction(() => {
      const slices = listSavedSlices(db);
      const named = slices.find((slice) => slice.name.toLowerCase() === name.toLowerCase());
      if (named && named.query !== query)
        throw new SavedSliceError(
          `“${named.name}” is the name of another slice: take another name, or delete that one first.`,
        );
      const known = slices.find((slice) => slice.query === query);
      if (!known && slices.length >= MOST_SAVED_SLICES)
        throw new SavedSliceError(`${MOST_SAVED_SLICES} slices are saved, which is all: delete one first.`);
      return db
        .prepare(
          `INSERT INTO saved_slices (name, query, saved_at) VALUES (@name, @query, @savedAt)
           ON CONFLICT (query) DO UPDATE SET name = excluded.name, saved_at = excluded.saved_at
           RETURNING id, name, query`,
        )
        .get({ name, query, savedAt: now.toISOString() }) as SavedSlice;
    })
    .immediate();
}

/** Deletes a saved slice, and says what it was, so that it can be saved again; null when there is none. */
export function deleteSavedSlice(db: Sqlite, id: number): SavedSlice | null {
  return (
    (db.prepare('DELETE FROM saved_slices WHERE id = ? RETURNING id, name, query').get(id) as
      | SavedSlice
      | undefined) ?? null
  );
}
