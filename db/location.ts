import path from 'node:path';

/** The database file: `BADGEWORTH_DB`, or `data/badgeworth.sqlite` below the folder from which the program runs. */
export function databasePath(): string {
  const named = process.env.BADGEWORTH_DB?.trim();
  return named ? path.resolve(named) : path.join(process.cwd(), 'data', 'badgeworth.sqlite');
}
