import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { databasePath } from './location';

export type Sqlite = Database.Database;

/** Something about the database file that the user must know: what is wrong and what to do. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}

const MIGRATIONS = path.join(process.cwd(), 'db', 'migrations');

/**
 * Opens the database for writing; makes it where it is missing, and brings one of an earlier version up to date,
 * after a copy beside it.
 * @throws DatabaseError when the file is no database of ours, damaged, locked, or from a newer version
 */
export function openDatabase(file = databasePath()): Sqlite {
  return inWords(file, () => {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const db = new Database(file);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('busy_timeout = 5000');
    db.pragma('trusted_schema = OFF');
    updateSchema(db, file);
    db.pragma('foreign_keys = ON');
    return db;
  });
}

/** Opens the database for reading alone, making it first where it is missing or of an earlier version. */
export function openReadOnly(file = databasePath()): Sqlite {
  openDatabase(file).close();
  return inWords(file, () => {
    const db = new Database(file, { readonly: true });
    db.pragma('busy_timeout = 5000');
    db.pragma('query_only = ON');
    db.pragma('trusted_schema = OFF');
    return db;
  });
}

function inWords<Result>(file: string, open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    throw databaseErrorInWords(error, file);
  }
}

/** An error of SQLite, or of the disk below it, as a `DatabaseError` that says what to do; any other error as it is. */
export function databaseErrorInWords(error: unknown, file = databasePath()): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const words = CODES.find(([start]) => code.startsWith(start))?.[1];
  return words ? new DatabaseError(`${file}: ${words}`, { cause: error }) : error;
}

const CODES: readonly [string, string][] = [
  ['SQLITE_NOTADB', 'this file is not a database; name another with BADGEWORTH_DB, or move it away.'],
  ['SQLITE_CORRUPT', 'the database is damaged; move it away and put back a copy of it.'],
  ['SQLITE_BUSY', 'another program is writing to the database; try again when it has finished.'],
  ['SQLITE_READONLY', 'the database cannot be written; check the rights of the file and its folder.'],
  ['SQLITE_CANTOPEN', 'the database cannot be opened; check that the folder is there and can be written.'],
  [
    'SQLITE_IOERR',
    'the disk under the database failed; check it, and put back a copy if the database is damaged.',
  ],
  ['EEXIST', 'part of this path is a file and no folder; name another with BADGEWORTH_DB.'],
  ['ENOTDIR', 'part of this path is a file and no folder; name another with BADGEWORTH_DB.'],
  ['EACCES', 'this place may not be written; name another with BADGEWORTH_DB, or change its rights.'],
  ['EROFS', 'this disk may only be read; name another place with BADGEWORTH_DB.'],
  ['SQLITE_FULL', 'the disk is full; free some space and try again. Nothing was lost.'],
];

/**
 * Foreign keys stay off meanwhile: a migration that rebuilds a table would otherwise empty the tables below it.
 */
function updateSchema(db: Sqlite, file: string): void {
  const known = journal();
  const applied = appliedMigrations(db);
  if (applied > known) {
    throw new DatabaseError(
      `${file}: this database was made by a newer version of Badgeworth (schema ${applied}, here ${known}); update the program.`,
    );
  }
  if (applied === known) return;
  if (applied > 0) {
    const copy = `${file}.schema-${applied}.backup`;
    if (!existsSync(copy)) db.prepare('VACUUM INTO ?').run(copy);
  }
  db.pragma('foreign_keys = OFF');
  const before = brokenRows(db);
  migrate(drizzle(db), { migrationsFolder: MIGRATIONS });
  const lost = brokenRows(db) - before;
  if (lost > 0) {
    throw new DatabaseError(
      `${file}: ${lost} rows lost what they belong to while the schema was updated; go back to the copy beside it.`,
    );
  }
}

/** Rows that point at rows that are not there. */
function brokenRows(db: Sqlite): number {
  return (db.pragma('foreign_key_check') as unknown[]).length;
}

function journal(): number {
  const file = path.join(MIGRATIONS, 'meta', '_journal.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { entries: unknown[] }).entries.length;
}

function appliedMigrations(db: Sqlite): number {
  const table = db.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  if (!table) return 0;
  return (db.prepare('SELECT count(*) AS n FROM __drizzle_migrations').get() as { n: number }).n;
}
