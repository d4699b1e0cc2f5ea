import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, openReadOnly, type Sqlite } from '@/db/client';
import { importFile } from '@/db/import-file';
import { loadTaxonomy } from '@/db/taxonomies';
import { textSearch } from '@/db/text-search';
import { undoImport } from '@/db/undo-import';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let file: string;
let db: Sqlite;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  file = path.join(folder, 'market.sqlite');
  db = openDatabase(file);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = new Date('2026-03-01T00:00:00Z');

/** Postings by their texts, numbered from 1. */
function put(...texts: string[]): void {
  db.prepare(
    `INSERT INTO imports (id, kind, file, format, mapping, read, accepted, rejected, duplicates, seconds, imported_at)
     VALUES (1, 'postings', 'a.csv', 'CSV', '{}', 1, 1, 0, 0, 1, '2026-01-01')`,
  ).run();
  texts.forEach((text, i) => {
    db.prepare(
      'INSERT INTO postings (id, import_id, fingerprint, title, described, made_up) VALUES (?, 1, ?, ?, 1, 0)',
    ).run(i + 1, String(i), 'Job');
    db.prepare('INSERT INTO posting_texts VALUES (?, ?)').run(i + 1, text);
  });
}
const found = (text: string) => [...Array.from(textSearch(db)(text))];

test.each([
  ['nurse', [1, 2], 'a word, also as plural'],
  ['NURSES', [1, 2], 'in any letter case, also as singular'],
  ['nurse night', [1], 'all words, in any order'],
  ['pflegekrafte', [3], 'without accents'],
  ['Pflegekräfte', [3], 'with accents'],
  ['c++', [4], 'plus signs'],
  ['C#', [5], 'and sharps'],
  ['c', [], 'a letter is not a language that starts with it'],
  ['nurs', [], 'no part of a word'],
  ['"night shifts"', [1], 'quotes mean nothing'],
  ['nurse OR plumber', [], 'words of a query language are words'],
  ['nurse-night', [1], 'a hyphen parts words'],
  ['text:nurse* NEAR(night)', [], 'nor is there any other syntax'],
  ['', [], 'no word finds nothing'],
  ['“” -- %', [], 'signs alone find nothing'],
])('%s finds %j: %s', (text, ids) => {
  put(
    'A nurse for night shifts',
    'Nurses by day',
    'Wir suchen Pflegekräfte',
    'You write C++',
    'You write C#',
  );
  expect(found(text)).toEqual(ids);
});

test('whatever is typed, it is answered', () => {
  put('A nurse for night shifts');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      expect(found(text).every((id) => id === 1)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^["'()*:^+\-{}A-Z ]{0,40}$/), (text) => {
      expect(Array.isArray(found(text))).toBe(true);
    }),
  );
});

test('each word of any text finds it again, as long as it has one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
      db.exec('DELETE FROM imports');
      put(text);
      const finds = found(text);
      expect(finds).toEqual(finds.length > 0 || /[a-z\d]/i.test(text) ? [1] : []);
    }),
    { numRuns: 50 },
  );
});

test('what a reader may not write can still be searched', () => {
  put('A nurse for night shifts');
  const reading = openReadOnly(file);
  expect([...Array.from(textSearch(reading)('night'))]).toEqual([1]);
  reading.close();
});

test('words follow the texts as they change and go', () => {
  put('A nurse for night shifts', 'A plumber');
  db.prepare("UPDATE posting_texts SET text = 'A carer by day' WHERE posting_id = 1").run();
  expect([found('nurse'), found('carer')]).toEqual([[], [1]]);
  db.prepare('DELETE FROM postings WHERE id = 1').run();
  expect([found('carer'), found('plumber')]).toEqual([[], [2]]);
  db.prepare('DELETE FROM imports').run();
  expect(found('plumber')).toEqual([]);
});

test('an import brings its words, and takes them back', async () => {
  loadTaxonomy(
    db,
    starter,
    lexicon([delimitedTable('test.csv', 'skill,kind,group,aliases\nPumps,hard,,\n')]),
    { now },
  );
  const csv = path.join(folder, 'jobs.csv');
  writeFileSync(
    csv,
    'job title,company,description\nFitter,Acme,You fit pumps and valves in ships every day of the week.\n',
  );
  await importFile(db, { kind: 'postings', file: csv, now });
  expect(found('fitter valve')).toHaveLength(1);
  undoImport(db, 1, now);
  expect(found('fitter')).toEqual([]);
  expect(db.prepare('SELECT count(*) FROM posting_words').pluck().get()).toBe(0);
});
