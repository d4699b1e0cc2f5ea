import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { rememberedMapping } from '@/db/column-mappings';
import { contentHash } from '@/db/content-hash';
import { importFile } from '@/db/import-file';
import { getImport, getImports, rejectedRows } from '@/db/imports';
import { loadTaxonomy } from '@/db/taxonomies';
import { undoImport } from '@/db/undo-import';
import { rejectedFile } from '@/lib/ingest/rejected-file';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';

const now = new Date('2026-05-01T12:00:00Z');
let folder: string;
let db: Sqlite;

const loadSkills = () =>
  loadTaxonomy(
    db,
    starter,
    lexicon([
      delimitedTable('test.csv', 'skill,kind,group,aliases\nPython,tool,Code,\nExcel,tool,Office,\n'),
    ]),
    { now },
  );

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  db = openDatabase(path.join(folder, 'market.sqlite'));
  loadSkills();
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = (what: string) =>
  `You ${what} every day for the people of this town and help them to find what they need, with care for what they say and for the
   people behind them, in a small team that shares its work and its bread.`.replace(/\s+/g, ' ');

const HEADER = 'reference,job title,company,location,date posted,description';
const COOK = (date: string) => `a1,Cook,Acme Ltd,Leeds,${date},"${text('cook with Python')}"`;
const BAKER = (date: string) =>
  `a2,Baker,Acme Ltd,Leeds,${date},"${text('bake and use Excel spreadsheets')}"`;
const WELDER = (date: string) => `a3,Welder,Pipe & Co,York,${date},"${text('weld pipes and read drawings')}"`;
const NAMELESS = 'a4,,Nobody,York,2026-02-01,"A posting without any title at all."';

async function take(name: string, ...lines: string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return importFile(db, { kind: 'postings', file, now });
}

describe('taking an import back', { timeout: 20_000 }, () => {
  test('gives back what was there before', async () => {
    await take('first.csv', HEADER, COOK('2026-01-10'), BAKER('2026-01-11'));
    const before = contentHash(db);
    const second = await take('second.csv', HEADER, COOK('2026-03-01'), WELDER('2026-03-02'), NAMELESS);
    expect(contentHash(db)).not.toBe(before);
    expect(undoImport(db, second.id, now)).toEqual({ removed: 1, kept: 0 });
    expect(contentHash(db)).toBe(before);
    expect(db.prepare("SELECT last_seen FROM postings WHERE title = 'Cook'").pluck().get()).toBe(
      '2026-01-10',
    );
  });

  test('keeps what another import brought too, as that one’s', async () => {
    const first = await take('first.csv', HEADER, COOK('2026-01-10'), BAKER('2026-01-11'));
    await take('second.csv', HEADER, COOK('2026-03-01'));
    expect(undoImport(db, first.id, now)).toEqual({ removed: 1, kept: 1 });
    const left = contentHash(db);

    db.close();
    db = openDatabase(path.join(folder, 'other.sqlite'));
    loadSkills();
    await take('second.csv', HEADER, COOK('2026-03-01'));
    expect(contentHash(db)).toBe(left);
  });

  test('is done once, and the history says so', async () => {
    const { id } = await take('first.csv', HEADER, COOK('2026-01-10'));
    expect(undoImport(db, id, now)).not.toBeNull();
    expect(undoImport(db, id, now)).toBeNull();
    expect(undoImport(db, 99, now)).toBeNull();
    expect(getImports(db)).toMatchObject([{ id, undoneAt: now.toISOString() }]);
  });
});

describe('an import', { timeout: 20_000 }, () => {
  test('of one ticket is done once, however often it is begun', async () => {
    const file = path.join(folder, 'jobs.csv');
    writeFileSync(file, `${HEADER}\n${COOK('2026-01-10')}\n`);
    const first = await importFile(db, { kind: 'postings', file, now, ticket: 'abc' });
    const again = await importFile(db, { kind: 'postings', file, now, ticket: 'abc' });
    expect(again).toEqual(first);
    expect(getImports(db)).toHaveLength(1);
  });

  test('remembers columns named by hand for the next file with the same columns', async () => {
    const header = 'nr,stelle,chef,wo';
    const file = path.join(folder, 'a.csv');
    writeFileSync(file, `${header}\n1,Koch,Acme,Ulm\n`);
    await importFile(db, { kind: 'postings', file, now, overrides: { title: 'stelle', employer: 'chef' } });
    writeFileSync(file, 'STELLE,nr,chef,wo\nBäcker,2,Brot AG,Bonn\n');
    const next = await importFile(db, { kind: 'postings', file, now });
    expect(next.mapping.fields.employer).toEqual([{ column: 'chef', how: 'by hand' }]);

    await importFile(db, { kind: 'postings', file, now, overrides: {} });
    expect(rememberedMapping(db, 'postings', header.split(','))).toBeNull();
  });

  test('gives its rejected rows back as a file that can be mended and imported', async () => {
    const { id } = await take('jobs.csv', HEADER, COOK('2026-01-10'), NAMELESS);
    const lines = [...rejectedFile(getImport(db, id)!.columns, rejectedRows(db, id))];
    expect(lines[0]).toContain('reference,job title,company');
    expect(lines[1]).toContain('job title: the row has no title');
    const mended = lines.join('').replace('a4,,Nobody', 'a4,Shepherd,Nobody');
    const again = await take('mended.csv', mended);
    expect(again).toMatchObject({ read: 1, accepted: 1, rejected: 0 });
    expect(db.prepare("SELECT employer, place FROM postings WHERE title = 'Shepherd'").get()).toMatchObject({
      employer: 'Nobody',
    });
  });
});
