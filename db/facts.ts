import type { Sqlite } from './client';

/** Grows by one with each committed change of data; what is computed from the data is kept per version. */
export function dataVersion(db: Sqlite): number {
  const row = db.prepare("SELECT value FROM facts WHERE name = 'data_version'").get() as
    | { value: string }
    | undefined;
  return Number(row?.value ?? 0);
}

/** To be called inside the transaction that changes data. */
export function raiseDataVersion(db: Sqlite): void {
  db.prepare(
    "INSERT INTO facts (name, value) VALUES ('data_version', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1",
  ).run();
}
