import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { importFile } from '@/db/import-file';
import { buildMarketIndex } from '@/db/market-index';
import { addNever, addOwnAlias, addOwnSkill } from '@/db/own-taxonomy';
import { rematch } from '@/db/rematch';
import { effectOfLabel, effectOfNever } from '@/db/review-effects';
import { readForReview } from '@/db/review-reading';
import { samplePostings } from '@/db/review-sample';
import { skillLookupOf } from '@/db/review-skills';
import { currentMatchers, loadTaxonomy, skillsById } from '@/db/taxonomies';
import { rowsAsking } from '@/lib/market/rows-asking';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';

const now = new Date('2026-05-01T12:00:00Z');
let folder: string;
let db: Sqlite;

const LEXICON = [
  'skill,kind,group,aliases',
  'Stock control,hard,Warehouse,stock',
  'Closing sales,hard,Sales,closing',
  'Forklift driving,tool,Warehouse,forklift',
  'Excel,tool,Office,',
].join('\n');

const TEXTS = [
  ['Requirements: forklift, Excel and Zebra scanning, and stock control.', 12],
  ['You will be closing deals with customers. Requirements: Excel and zebra scanning.', 8],
  ['You see to the lights at closing time, and to the doors of the shop.', 10],
  ['You see to the doors at closing time. You will be closing deals with customers all day long.', 5],
  ['No Zebra scanning needed: you drive a forklift and count the stock.', 6],
] as const;

const fileOf = (name: string) => path.join(folder, `${name}.sqlite`);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  const first = openDatabase(fileOf('first'));
  loadTaxonomy(first, starter, lexicon([delimitedTable('test.csv', LEXICON)]), { now });
  const file = path.join(folder, 'postings.csv');
  const rows = TEXTS.flatMap(([text, many], t) =>
    Array.from(
      { length: many },
      (_, i) => `Clerk ${t},Firm ${t} ${'abcdefghijklm'[i]},2026-0${1 + (i % 4)}-10,"${text}"`,
    ),
  );
  writeFileSync(file, ['title,company,date posted,description', ...rows].join('\n'));
  await importFile(first, { kind: 'postings', file, now });
  first.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(({ task }) => {
  copyFileSync(fileOf('first'), fileOf(task.id));
  db = openDatabase(fileOf(task.id));
});
afterEach(() => {
  db.close();
});

const idOf = (name: string) => [...skillsById(db).values()].find((skill) => skill.name === name)?.id ?? -1;
const asking = (name: string) => rowsAsking(buildMarketIndex(db), idOf(name)).length;

describe('what is said before a decision is what comes after it', () => {
  test('a new skill', async () => {
    const effect = await effectOfLabel(db, currentMatchers(db), {
      text: 'Zebra scanning',
      rule: 'any-case',
      skill: null,
    });
    expect(effect).toMatchObject({ postings: 41, read: 41, found: 20, employers: 20 });
    addOwnSkill(db, { name: 'Zebra scanning', kind: 'hard', group: 'Warehouse' }, now);
    await rematch(db);
    expect(asking('Zebra scanning')).toBe(effect.found);
  });

  test('a new skill that is found as written alone', async () => {
    const found = { text: 'Zebra scanning', rule: 'as-written', skill: null } as const;
    expect((await effectOfLabel(db, currentMatchers(db), found)).found).toBe(12);
  });

  test('another name of a skill: postings that have it already are counted once', async () => {
    const skill = idOf('Excel');
    const effect = await effectOfLabel(db, currentMatchers(db), { text: 'deals', rule: 'any-case', skill });
    expect(effect).toMatchObject({ before: 20, found: 13, after: 25 });
    addOwnAlias(db, { skill, text: 'deals', rule: 'any-case' }, now);
    await rematch(db);
    expect(asking('Excel')).toBe(effect.after);
  });

  test('a word inside a longer label counts for that one', async () => {
    const found = { text: 'control', rule: 'any-case', skill: null } as const;
    expect((await effectOfLabel(db, currentMatchers(db), found)).found).toBe(0);
  });

  test('words that are never a skill: only postings that ask by them alone are lost', async () => {
    const skill = idOf('Closing sales');
    const effect = await effectOfNever(db, currentMatchers(db), { text: 'closing time', skill });
    const before = asking('Closing sales');
    expect(effect).toMatchObject({ before, lost: 10 });
    addNever(db, { text: 'closing time', skill }, now);
    await rematch(db);
    expect(asking('Closing sales')).toBe(effect.after.value);
  });

  test('a label taken away', async () => {
    const skill = idOf('Stock control');
    const effect = await effectOfNever(db, currentMatchers(db), { text: 'stock', skill });
    addNever(db, { text: 'stock', skill }, now);
    await rematch(db);
    expect(asking('Stock control')).toBe(effect.after.value);
    expect(effect).toMatchObject({ before: 18, lost: 6 });
  });
});

test('the review finds the phrase and the doubtful label, with passages, and tells how far it is', () => {
  const steps: number[] = [];
  const review = readForReview(db, currentMatchers(db), (done, of) => steps.push(done, of));
  expect(review).toMatchObject({ postings: 41, read: 41 });
  expect(steps.slice(-2)).toEqual([41, 41]);
  const phrase = review.phrases.find(({ text }) => /^zebra scanning$/i.test(text));
  expect(phrase?.employers).toBeGreaterThanOrEqual(20);
  expect(phrase?.examples[0]).toMatchObject({ words: expect.stringMatching(/zebra scanning/i) });
  const label = review.labels.find(({ text }) => text === 'closing');
  expect(label).toMatchObject({ name: 'Closing sales', skill: idOf('Closing sales') });
  expect(label?.around.map(({ text }) => text)).toContain('closing time');
});

test('of many postings a sample is read, the same at each call', () => {
  const ids = () => [...samplePostings(db, 10).rows()].map(({ id }) => id);
  const { all, read } = samplePostings(db, 10);
  expect(all).toBe(41);
  expect(read).toBe(ids().length);
  expect(read).toBeGreaterThan(2);
  expect(read).toBeLessThan(20);
  expect(ids()).toEqual(ids());
});

test('skills are looked up by their other names, too', () => {
  expect(skillLookupOf(db)('forkl', 3)[0]).toBe(idOf('Forklift driving'));
});
