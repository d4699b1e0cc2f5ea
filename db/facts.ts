import type { Sqlite } from './client';

/**
 * Numbers that grow by one with each committed change: `data_version` of anything that a screen shows, `taxonomy_version`
 * of the skills. What is computed from them is kept per version.
 */
export type VersionName = 'data_version' | 'taxonomy_version';

export function versionOf(db: Sqlite, name: VersionName): number {
  const row = db.prepare('SELECT value FROM facts WHERE name = ?').get(name) as { value: string } | undefined;
  return Number(row?.value ?? 0);
}

/** To be called inside the transaction that makes the change. */
export function raiseVersion(db: Sqlite, name: VersionName): void {
  db.prepare(
    "INSERT INTO facts (name, value) VALUES (?, '1') ON CONFLICT (name) DO UPDATE SET value = value + 1",
  ).run(name);
}
