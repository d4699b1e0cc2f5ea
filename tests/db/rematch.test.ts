import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { contentHash } from '@/db/content-hash';
import { loadCatalogue } from '@/db/credentials';
import { setFact, versionOf } from '@/db/facts';
import { importFile } from '@/db/import-file';
import { onOneCore } from '@/db/posting-matcher';
import { type RematchProgress, rematch, rematchState } from '@/db/rematch';
import { skillIdsOf } from '@/db/skill-blob';
import type { Matchers } from '@/db/skill-set';
import { loadMatcher, loadTaxonomy, skillsById } from '@/db/taxonomies';
import { undoImport } from '@/db/undo-import';
import { MATCHER_VERSION } from '@/lib/matching/version';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = new Date('2026-05-01T12:00:00Z');
const POSTINGS = 900;
let folder: string;
let db: Sqlite;
let other: Sqlite;

const load = (to: Sqlite, ...names: string[]) =>
  loadTaxonomy(
    to,
    starter,
    lexicon([
      delimitedTable(
        'test.csv',
        `skill,kind,group,aliases\n${names.map((name) => `${name},hard,Trade,\n`).join('')}`,
      ),
    ]),
    { now },
  );

const lettersOf = (number: number) =>
  [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

function jobs(name: string, many: number): string {
  const file = path.join(folder, name);
  const rows = Array.from(
    { length: many },
    (_, i) => `Fitter,${name} ${lettersOf(i)},"You do plumbing and welding, and some tiling."\n`,
  );
  writeFileSync(file, `title,company,description\n${rows.join('')}`);
  return file;
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  db = openDatabase(path.join(folder, 'market.sqlite'));
  load(db, 'Plumbing', 'Welding');
  await importFile(db, { kind: 'postings', file: jobs('first', POSTINGS), now });
  const courses = path.join(folder, 'courses.csv');
  writeFileSync(courses, 'title,skills,description\nTiling for all,Welding,You learn plumbing here.\n');
  await importFile(db, { kind: 'credentials', file: courses, now });
  other = openDatabase(path.join(folder, 'market.sqlite'));
});
afterEach(() => {
  db.close();
  other.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The skills that postings ask for, by how many ask for them, and those that the one credential teaches. */
function figures(from: Sqlite): { postings: Record<string, number>; credential: string[] } {
  const skills = skillsById(from);
  const postings: Record<string, number> = {};
  for (const blob of from.prepare('SELECT skills FROM posting_skills').pluck().all() as Buffer[]) {
    for (const id of skillIdsOf(blob)) {
      const name = skills.get(id)?.name ?? `${id}`;
      postings[name] = (postings[name] ?? 0) + 1;
    }
  }
  const credential = loadCatalogue(from, skills)[0]?.taught.map(({ skill }) => skill.name) ?? [];
  return { postings, credential };
}

/** Matches on one core, and does something before each batch. */
const meanwhile = (before: (batch: number) => void | Promise<void>) => {
  let batch = 0;
  return ({ matcherOf }: Matchers) => {
    const match = onOneCore(matcherOf);
    return {
      async match(postings: Parameters<typeof match>[0]) {
        await before(batch++);
        return match(postings);
      },
      async close() {},
    };
  };
};

const BEFORE = { postings: { Plumbing: POSTINGS, Welding: POSTINGS }, credential: ['Welding', 'Plumbing'] };
const AFTER = { postings: { Plumbing: POSTINGS, Tiling: POSTINGS }, credential: ['Tiling', 'Plumbing'] };

test('figures stay as they were while everything is matched anew, and then change as a whole', async () => {
  load(other, 'Plumbing', 'Tiling');
  const version = versionOf(db, 'data_version');
  expect(figures(db)).toEqual(BEFORE);
  const seen: unknown[] = [];
  const told: RematchProgress[] = [];
  await rematch(other, {
    onProgress: (progress) => told.push({ ...progress }),
    poolOf: meanwhile(() => {
      seen.push(figures(db), loadMatcher(db).exact('Tiling'), versionOf(db, 'data_version') - version);
      seen.push(rematchState(db).running?.of);
    }),
  });
  expect(seen.slice(0, 4)).toEqual([BEFORE, null, 0, POSTINGS + 1]);
  expect(seen.slice(-4)).toEqual([BEFORE, null, 0, POSTINGS + 1]);
  expect(told[0]).toEqual({ done: 0, of: POSTINGS + 1 });
  expect(told.at(-1)).toEqual({ done: POSTINGS + 1, of: POSTINGS + 1 });
  expect(figures(db)).toEqual(AFTER);
  expect(loadMatcher(db).exact('Tiling')).not.toBeNull();
  expect(versionOf(db, 'data_version')).toBe(version + 1);
  expect(db.prepare('SELECT name FROM skills ORDER BY name').pluck().all()).toEqual(['Plumbing', 'Tiling']);
});

test('ended in the middle it leaves the figures as they were, and goes on where it was', async () => {
  load(other, 'Plumbing', 'Tiling');
  const dying = meanwhile((batch) => {
    if (batch === 1) throw new Error('ended');
  });
  await expect(rematch(other, { poolOf: dying })).rejects.toThrow('ended');
  expect(figures(db)).toEqual(BEFORE);
  const { running } = rematchState(db);
  expect(running?.done).toBeGreaterThan(0);
  const told: RematchProgress[] = [];
  await rematch(other, { onProgress: (progress) => told.push({ ...progress }) });
  expect(told[0]).toEqual(running);
  expect(figures(db)).toEqual(AFTER);
});

test('what is imported or taken back meanwhile is matched with the new skills too', async () => {
  load(other, 'Plumbing', 'Tiling');
  const third = openDatabase(path.join(folder, 'market.sqlite'));
  await rematch(other, {
    poolOf: meanwhile(async (batch) => {
      if (batch === 1) {
        undoImport(third, 1, now);
        await importFile(third, { kind: 'postings', file: jobs('second', 50), now });
      }
      if (batch === 2) await importFile(third, { kind: 'postings', file: jobs('third', 7), now });
    }),
  });
  third.close();
  expect(figures(db)).toEqual({ ...AFTER, postings: { Plumbing: 57, Tiling: 57 } });
});

test('skills that change again meanwhile are the ones that figures are made with', async () => {
  load(other, 'Plumbing', 'Tiling');
  await rematch(other, {
    poolOf: meanwhile((batch) => {
      if (batch === 1) load(db, 'Tiling', 'Welding');
    }),
  });
  expect(figures(db)).toEqual({
    postings: { Tiling: POSTINGS, Welding: POSTINGS },
    credential: ['Welding', 'Tiling'],
  });
  expect(rematchState(db).due).toBe(false);
});

test('the same skills by another matcher are matched anew once', async () => {
  expect(rematchState(db).due).toBe(false);
  setFact(db, 'matcher_version', MATCHER_VERSION - 1);
  const hash = contentHash(db);
  expect(rematchState(db)).toEqual({ due: true, changes: 0, running: null });
  await rematch(db);
  expect(rematchState(db).due).toBe(false);
  expect(contentHash(db)).toBe(hash);
});

test('two programs that match at once do no harm', async () => {
  load(other, 'Plumbing', 'Tiling');
  await Promise.all([rematch(other), rematch(db)]);
  expect(figures(db)).toEqual(AFTER);
  expect(db.prepare('SELECT count(*) FROM next_posting_skills').pluck().get()).toBe(0);
});

test('skills of a taxonomy that is taken out stay to be read until figures are without them', async () => {
  const other = { name: 'other', title: 'Other' };
  loadTaxonomy(
    db,
    other,
    {
      skills: [
        {
          uri: 'o:1',
          name: 'Tiling',
          kind: 'hard',
          group: '',
          labels: [{ text: 'Tiling', rule: 'any-case' }],
        },
      ],
      occupations: [],
      leftOut: [],
      notes: [],
    },
    { instead: true, now },
  );
  expect(figures(db)).toEqual(BEFORE);
  expect(db.prepare('SELECT count(*) FROM credential_skills').pluck().get()).toBe(2);
  await rematch(db);
  expect(figures(db)).toEqual({ postings: { Tiling: POSTINGS }, credential: ['Tiling'] });
  expect(db.prepare('SELECT format FROM taxonomies').pluck().all()).toEqual(['other']);
});
