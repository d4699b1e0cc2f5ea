import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '@/db/client';
import { rematch, rematchState } from '@/db/rematch';
import { skillIdsOf } from '@/db/skill-blob';
import { skillsById } from '@/db/taxonomies';
import { textSearch } from '@/db/text-search';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const MIGRATIONS = path.join(process.cwd(), 'db', 'migrations');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  file = path.join(folder, 'market.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Journal {
  entries: { tag: string }[];
}

/** A database as a version of the program made it that knew the first migrations alone. */
function databaseOfEarlier(migrations: number): Database.Database {
  const earlier = path.join(folder, 'migrations');
  mkdirSync(path.join(earlier, 'meta'), { recursive: true });
  const journal = JSON.parse(readFileSync(path.join(MIGRATIONS, 'meta', '_journal.json'), 'utf8')) as Journal;
  const entries = journal.entries.slice(0, migrations);
  writeFileSync(path.join(earlier, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }));
  for (const { tag } of entries)
    copyFileSync(path.join(MIGRATIONS, `${tag}.sql`), path.join(earlier, `${tag}.sql`));
  const db = new Database(file);
  migrate(drizzle(db), { migrationsFolder: earlier });
  return db;
}

const SKILLS = `
  INSERT INTO facts VALUES ('taxonomy_version', '3'), ('data_version', '7');
  INSERT INTO taxonomies VALUES (1, 'starter', 'Starter', '2026-01-01');
  INSERT INTO skills (id, taxonomy_id, uri, name, kind, "group") VALUES
    (1, 1, 'starter:plumbing', 'Plumbing', 'hard', ''), (2, 1, 'starter:figma', 'Figma', 'tool', '');
  INSERT INTO skill_labels (skill_id, text, rule) VALUES (1, 'Plumbing', 'any-case'), (2, 'Figma', 'any-case');
  INSERT INTO imports (id, kind, file, format, mapping, read, accepted, rejected, duplicates, seconds, imported_at)
    VALUES (1, 'postings', 'old.csv', 'CSV', '{}', 1, 1, 0, 0, 1, '2026-01-01');
  INSERT INTO postings (id, import_id, fingerprint, title, first_seen, last_seen, described, made_up)
    VALUES (1, 1, 'f', 'Fitter', '2026-01-01', '2026-02-01', 1, 0);
  INSERT INTO posting_texts VALUES (1, 'Fitter
You do plumbing and know Figma.');
  INSERT INTO credentials (id, import_id, fingerprint, title, description, made_up) VALUES (1, 1, 'c', 'Plumbing', '', 0);
  INSERT INTO credential_skills (credential_id, skill_id, origin, passage) VALUES (1, 1, 'title', 'Plumbing');`;

test.each([1, 2])(
  'a database of %i migrations keeps what it holds, and is matched anew when asked to',
  async (migrations) => {
    const old = databaseOfEarlier(migrations);
    old.exec(SKILLS);
    old
      .prepare('INSERT INTO posting_skills VALUES (1, ?)')
      .run(Buffer.from(new Uint32Array([4, 14, 8]).buffer));
    old.close();

    const db = openDatabase(file);
    const asked = () => skillIdsOf(db.prepare('SELECT skills FROM posting_skills').pluck().get() as Buffer);
    expect(skillsById(db).get(1)).toEqual({ id: 1, name: 'Plumbing', kind: 'hard', group: '' });
    expect(asked()).toEqual([1]);
    expect(db.prepare('SELECT text, language FROM skill_labels ORDER BY id').raw().all()).toEqual([
      ['Plumbing', 'en'],
      ['Figma', null],
    ]);
    expect(rematchState(db)).toEqual({ due: true, changes: 0, running: null });
    await rematch(db);
    expect(asked()).toEqual([1, 2]);
    expect(rematchState(db).due).toBe(false);
    db.close();
  },
);

test.each([1, 2, 3])(
  'the texts of a database of %i migrations can be searched by their words',
  (migrations) => {
    const old = databaseOfEarlier(migrations);
    old.exec(SKILLS);
    old.close();
    const db = openDatabase(file);
    expect(textSearch(db)('figma plumbing')).toEqual(Uint32Array.of(1));
    db.prepare('DELETE FROM postings').run();
    expect(textSearch(db)('figma')).toHaveLength(0);
    db.close();
  },
);
