import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { contentHash } from '@/db/content-hash';
import { type FileImport, importFile } from '@/db/import-file';
import { matchingPool } from '@/db/matching-pool';
import { onOneCore } from '@/db/posting-matcher';
import { ensureTaxonomy, matchersInForce } from '@/db/taxonomies';

const now = new Date('2026-05-01T12:00:00Z');
/** A thread reads its program anew, which takes a while on a busy machine. */
const PATIENCE = 120_000;

let folder: string;
let db: Sqlite;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  db = emptyDatabase('one');
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function emptyDatabase(name: string): Sqlite {
  const made = openDatabase(path.join(folder, `${name}.sqlite`));
  ensureTaxonomy(made, now);
  return made;
}

const TEXTS = [
  '<p>You write <b>Python</b> and SQL for our analysts.</p><ul><li>Excel skills required</li><li>$30 an hour</li></ul>',
  'Wir suchen eine Fachkraft mit Kenntnissen in Buchhaltung und SAP, die gerne in einem kleinen Team arbeitet und uns hilft.',
  'Vous serez responsable de la gestion des stocks et de la comptabilité de notre magasin, avec une équipe de cinq personnes.',
  'Plumbing in new homes, no experience needed. A driving licence is essential. We are a leading provider of homes.',
];

/** Rows of all sorts: reposts, rows without a title, dates that are none, a line that is no JSON, columns that come late. */
function manyRows(): string {
  const lines = Array.from({ length: 380 }, (_, i) => {
    const job = i % 9 === 8 ? i - 8 : i;
    return JSON.stringify({
      title: job % 41 === 7 ? '' : `Worker ${job % 5} of team ${job % 97}`,
      company: `Company ${job % 13}`,
      location: ['Leeds', 'Berlin, Germany', 'Paris, France', 'Austin, TX'][job % 4],
      'date posted': i % 29 === 3 ? 'last winter' : `2026-0${(i % 4) + 1}-1${i % 10}`,
      description: `${TEXTS[job % 4]} ${`You will be ${job % 97} of many. `.repeat(8)}`,
      ...(i > 330 ? { salary: '£30,000 a year' } : {}),
    });
  });
  lines.splice(350, 0, '{"title": "cut off');
  return lines.join('\n');
}

function rowsFile(): string {
  const file = path.join(folder, 'rows.jsonl');
  writeFileSync(file, manyRows());
  return file;
}

const request = (poolOf: NonNullable<FileImport['poolOf']>): FileImport => ({
  kind: 'postings',
  file: rowsFile(),
  now,
  poolOf,
});

const ALONE = { readIfFree: () => null, close: async () => {} };

test(
  'what is stored is the same whether other threads read the rows, or some of them, or none',
  async () => {
    const { seconds: _, ...alone } = await importFile(
      db,
      request(() => ALONE),
    );
    expect(alone.rejected).toBeGreaterThan(5);
    expect(alone.duplicates).toBeGreaterThan(10);
    expect(alone.accepted).toBeGreaterThan(100);
    for (const everyOther of [false, true]) {
      const other = emptyDatabase(`threads ${everyOther}`);
      let sent = 0;
      const { seconds, ...threaded } = await importFile(
        other,
        request((compiledOf) => {
          const { read, close } = matchingPool(compiledOf);
          return { readIfFree: (batch) => (everyOther && sent++ % 2 === 1 ? null : read(batch)), close };
        }),
      );
      expect(threaded).toEqual(alone);
      expect(contentHash(other)).toBe(contentHash(db));
      other.close();
    }
  },
  PATIENCE,
);

test(
  'threads match as one core does, in the order of the postings',
  async () => {
    const { compiledOf, matcherOf } = matchersInForce(db);
    const postings = Array.from({ length: 130 }, (_, i) => ({
      id: i,
      title: 'Worker',
      employer: i % 3 === 0 ? 'Python' : null,
      language: ['en', 'de', 'fr', null][i % 4] ?? null,
      text: `Worker\n\n${TEXTS[i % 4]} ${i % 7 === 0 ? 'Java is a plus.' : ''}`,
    }));
    const pool = matchingPool(compiledOf);
    try {
      expect(await pool.match(postings)).toEqual(await onOneCore(matcherOf)(postings));
      expect(await pool.match([])).toEqual([]);
    } finally {
      await pool.close();
    }
  },
  PATIENCE,
);

test('where a thread fails, the import fails and nothing of it is stored', async () => {
  const before = contentHash(db);
  const failing = { readIfFree: () => Promise.reject(new Error('out of memory')), close: async () => {} };
  await expect(
    importFile(
      db,
      request(() => failing),
    ),
  ).rejects.toThrow('out of memory');
  expect(contentHash(db)).toBe(before);
  expect(db.prepare('SELECT count(*) AS n FROM imports').get()).toEqual({ n: 0 });
});

test(
  'a task that a thread cannot do fails alone; what is left when threads are ended fails too',
  async () => {
    const pool = matchingPool(matchersInForce(db).compiledOf);
    const nonsense = null as unknown as string;
    const broken = pool.match([{ id: 1, title: '', employer: null, language: 'en', text: nonsense }]);
    await expect(broken).rejects.toThrow();
    const well = { id: 1, title: '', employer: null, language: 'en', text: 'Worker\n\nPython required.' };
    expect(await pool.match([well])).toHaveLength(1);
    const left = pool.match([well]);
    await Promise.all([expect(left).rejects.toThrow('ended'), pool.close()]);
  },
  PATIENCE,
);
