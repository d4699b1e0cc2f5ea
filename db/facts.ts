import type { Sqlite } from './client';

/**
 * Numbers that grow by one with each committed change: `data_version` of anything that a screen shows, `taxonomy_version`
 * of the skills as they are wanted. What is computed from them is kept per version. `matched_version` is the version of the
 * skills by which the figures were made, `matcher_version` that of the code.
 */
export type VersionName = 'data_version' | 'taxonomy_version' | 'matched_version' | 'matcher_version';

export function versionOf(db: Sqlite, name: VersionName): number {
  return Number(factOf(db, name) ?? 0);
}

/** To be called inside the transaction that makes the change. */
export function raiseVersion(db: Sqlite, name: VersionName): void {
  db.prepare(
    "INSERT INTO facts (name, value) VALUES (?, '1') ON CONFLICT (name) DO UPDATE SET value = value + 1",
  ).run(name);
}

export function factOf(db: Sqlite, name: string): string | null {
  const value = db.prepare('SELECT value FROM facts WHERE name = ?').pluck().get(name) as string | undefined;
  return value ?? null;
}

export function setFact(db: Sqlite, name: string, value: string | number): void {
  db.prepare(
    'INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, String(value));
}
