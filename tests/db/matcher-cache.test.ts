import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { currentMatchers, loadTaxonomy } from '@/db/taxonomies';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';

const now = new Date('2026-05-01T12:00:00Z');
let folder: string;
let file: string;
let db: Sqlite;

const load = (...skills: string[]) => {
  const rows = skills.map((skill) => `${skill},hard,Trade,`).join('\n');
  loadTaxonomy(db, starter, lexicon([delimitedTable('test.csv', `skill,kind,group,aliases\n${rows}`)]), {
    now,
  });
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  file = path.join(folder, 'market.sqlite');
  db = openDatabase(file);
  load('Plumbing', 'Tiling');
});
afterEach(() => {
  db.close();
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const kept = () => path.join(folder, 'market.sqlite.en.matcher');

/** The labels that a program finds which has just been started. */
function found(text = 'Plumbing, Tiling and Welding'): string[] {
  const started = openDatabase(file);
  try {
    return currentMatchers(started)('en')
      .mentions(text)
      .map(({ label }) => label);
  } finally {
    started.close();
  }
}

test('the compiled labels are kept beside the database and read from there', () => {
  expect(found()).toEqual(['Plumbing', 'Tiling']);
  const { mtimeMs, ino } = statSync(kept());
  expect(found()).toEqual(['Plumbing', 'Tiling']);
  expect(statSync(kept())).toMatchObject({ mtimeMs, ino });
  expect(readdirSync(folder).filter((name) => name.includes('.matcher'))).toEqual([
    'market.sqlite.en.matcher',
  ]);
});

test('other skills are never read from a file of earlier ones', () => {
  expect(found()).toEqual(['Plumbing', 'Tiling']);
  load('Tiling', 'Welding');
  expect(found()).toEqual(['Tiling', 'Welding']);
});

test('a database that is put back from a copy does not meet the file of another', () => {
  db.close();
  const copy = readFileSync(file);
  db = openDatabase(file);
  load('Welding');
  expect(found()).toEqual(['Welding']);
  db.close();
  for (const name of readdirSync(folder)) if (!name.endsWith('.matcher')) rmSync(path.join(folder, name));
  writeFileSync(file, copy);
  db = openDatabase(file);
  expect(found()).toEqual(['Plumbing', 'Tiling']);
  load('Tiling');
  expect(found()).toEqual(['Tiling']);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['empty', () => Buffer.alloc(0)],
  ['something else', (bytes: Buffer) => Buffer.alloc(bytes.length, 'no matcher ')],
  [
    'damaged in one bit',
    (bytes: Buffer) => bytes.fill(bytes[bytes.length - 9]! ^ 1, bytes.length - 9, bytes.length - 8),
  ],
])('a file that is %s is made anew', (_, spoil) => {
  found();
  const good = readFileSync(kept());
  writeFileSync(kept(), spoil(Buffer.from(good)));
  expect(found()).toEqual(['Plumbing', 'Tiling']);
  expect(Buffer.compare(readFileSync(kept()), good)).toBe(0);
});

test('where nothing can be written it works all the same', () => {
  chmodSync(folder, 0o500);
  expect(found()).toEqual(['Plumbing', 'Tiling']);
});

test('where something else has the name of the file it works all the same', () => {
  mkdirSync(kept());
  expect(found()).toEqual(['Plumbing', 'Tiling']);
});
