import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { importFile } from '@/db/import-file';
import { isMarketKept, openMarketIndex } from '@/db/market-file';
import { buildMarketIndex } from '@/db/market-index';
import { loadTaxonomy } from '@/db/taxonomies';
import { undoImport } from '@/db/undo-import';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';

const now = new Date('2026-05-01T12:00:00Z');
let folder: string;
let db: Sqlite;

const put = async (name: string, ...titles: string[]) => {
  const file = path.join(folder, name);
  const rows = titles.map((title) => `${title},Kent,2026-01-15,We need SQL and Python for this work.`);
  writeFileSync(file, `title,region,date,description\n${rows.join('\n')}\n`);
  return importFile(db, { kind: 'postings', file, now });
};
const kept = () => path.join(folder, 'market.sqlite.market');
const writtenAt = () => statSync(kept()).ino;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  db = openDatabase(path.join(folder, 'market.sqlite'));
  const skills = delimitedTable('t.csv', 'skill,kind,group,aliases\nSQL,tool,Data,\nPython,tool,Data,\n');
  loadTaxonomy(db, starter, lexicon([skills]), { now });
  await put('one.csv', 'Data analyst', 'Data engineer');
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the index is kept beside the database and read from there as it was built', () => {
  expect(isMarketKept(db)).toBe(false);
  const built = openMarketIndex(db);
  expect(isMarketKept(db)).toBe(true);
  const file = writtenAt();
  const read = openMarketIndex(db);
  expect(writtenAt()).toBe(file);
  expect(read).toEqual(built);
  expect(read).toEqual(buildMarketIndex(db));
});

test('after an import and after its undoing it is another one', async () => {
  openMarketIndex(db);
  const { id } = await put('two.csv', 'Nurse');
  expect(isMarketKept(db)).toBe(false);
  expect(openMarketIndex(db).size).toBe(3);
  undoImport(db, id, now);
  expect(openMarketIndex(db).size).toBe(2);
});

test('a file that is cut off or damaged in one bit is made anew', () => {
  const built = openMarketIndex(db);
  const whole = readFileSync(kept());
  writeFileSync(kept(), whole.subarray(0, whole.length - 100));
  expect(openMarketIndex(db)).toEqual(built);
  const damaged = Buffer.from(whole);
  damaged[Math.floor(whole.length * 0.8)]! ^= 4;
  writeFileSync(kept(), damaged);
  expect(openMarketIndex(db)).toEqual(built);
  expect(readFileSync(kept())).toEqual(whole);
});

test('a copy of the database that goes its own way does not read the file of the other', async () => {
  openMarketIndex(db);
  const before = path.join(folder, 'before.sqlite');
  db.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(db.name, before);
  await put('two.csv', 'Nurse');
  openMarketIndex(db);
  const other = openDatabase(before);
  try {
    copyFileSync(kept(), `${before}.market`);
    expect(isMarketKept(other)).toBe(false);
    expect(openMarketIndex(other).size).toBe(2);
  } finally {
    other.close();
  }
});

test('a database in memory keeps no file', () => {
  const empty = openDatabase(':memory:');
  expect(openMarketIndex(empty).size).toBe(0);
  empty.close();
});
