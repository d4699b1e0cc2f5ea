import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, openReadOnly } from '@/db/client';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a missing database is made, with its folder', () => {
  const db = openDatabase(path.join(folder, 'new', 'market.sqlite'));
  expect(db.prepare('SELECT count(*) AS n FROM postings').get()).toEqual({ n: 0 });
  db.close();
});

test('a file that is no database is refused in words and left as it is', () => {
  const file = path.join(folder, 'letter.txt');
  writeFileSync(file, 'Dear reader, this is not a database. '.repeat(40));
  expect(() => openDatabase(file)).toThrow('this file is not a database');
});

test('a database of a newer version is refused, untouched', () => {
  const file = path.join(folder, 'market.sqlite');
  const db = openDatabase(file);
  db.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)").run();
  db.close();
  expect(() => openDatabase(file)).toThrow('made by a newer version');
});

test('readers cannot write', () => {
  const db = openReadOnly(path.join(folder, 'market.sqlite'));
  expect(() => db.prepare('DELETE FROM postings').run()).toThrow();
  db.close();
});
