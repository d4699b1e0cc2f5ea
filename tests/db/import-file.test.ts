import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { getCredential, loadCatalogue } from '@/db/credentials';
import { versionOf } from '@/db/facts';
import { importFile } from '@/db/import-file';
import { getProvenance } from '@/db/imports';
import { buildMarketIndex } from '@/db/market-index';
import { getPostings } from '@/db/postings';
import { rematch } from '@/db/rematch';
import { unpackSkills } from '@/db/skill-blob';
import { loadTaxonomy, skillsById } from '@/db/taxonomies';
import { rowsAsking } from '@/lib/market/rows-asking';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';

const now = new Date('2026-05-01T12:00:00Z');
let folder: string;
let db: Sqlite;

const taxonomy = (rows: string) => lexicon([delimitedTable('test.csv', `skill,kind,group,aliases\n${rows}`)]);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  db = openDatabase(path.join(folder, 'market.sqlite'));
  loadTaxonomy(db, starter, taxonomy('Python,tool,Code,\nSQL,tool,Data,\nPlumbing,hard,Trade,\n'), { now });
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const POSTINGS = `job title,company,location,date posted,description
Data analyst,Acme Ltd,"Leeds, North",2026-01-10,"You write Python and SQL every day for our analysts and help them to find what they need, with care for numbers and for the people behind them, in a small team that shares its work."
Plumber,Pipe & Co,"York, North",2026-02-11,"Plumbing in new homes. Driving between sites in the van that we give you, on your own most days."
,Nobody,"York, North",2026-02-11,"A posting without any title at all, which cannot be taken in because nobody knows what it is."
Data analyst,Acme Ltd,"Leeds, North",2026-03-10,"You write Python and SQL every day for our analysts and help them to find what they need, with care for numbers and for the people behind them, in a small team that shares its work."
`;

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

/** Everything that an import may change, but for the list of imports itself. */
function contents(): unknown {
  return [
    'postings',
    'posting_texts',
    'posting_skills',
    'credentials',
    'credential_skills',
    'credential_terms',
  ].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
}

test('every row is accounted for, and a repost is one job with both its dates', async () => {
  const result = await importFile(db, {
    kind: 'postings',
    file: file('jobs.csv', POSTINGS),
    now,
  });
  expect(result).toMatchObject({ read: 4, accepted: 2, rejected: 1, duplicates: 1 });
  expect(db.prepare('SELECT row, why FROM import_issues').all()).toHaveLength(1);
  const [analyst] = getPostings(db, [1]);
  expect(analyst).toMatchObject({ title: 'Data analyst', firstSeen: '2026-01-10', lastSeen: '2026-03-10' });
});

test('the same file twice changes nothing', async () => {
  await importFile(db, { kind: 'postings', file: file('jobs.csv', POSTINGS), now });
  const [before, version] = [contents(), versionOf(db, 'data_version')];
  const again = await importFile(db, {
    kind: 'postings',
    file: file('jobs.csv', POSTINGS),
    now,
  });
  expect(again).toMatchObject({ read: 4, accepted: 0, duplicates: 3, rejected: 1 });
  expect(contents()).toEqual(before);
  expect(versionOf(db, 'data_version')).toBe(version);
});

test('a file that cannot be imported leaves no trace', async () => {
  const before = contents();
  await expect(
    importFile(db, { kind: 'postings', file: file('numbers.csv', 'a,b\n1,2\n3,4\n'), now }),
  ).rejects.toThrow(/title/);
  expect(contents()).toEqual(before);
  expect(db.prepare('SELECT count(*) AS n FROM imports').get()).toEqual({ n: 0 });
});

test('the market index counts what plain SQL counts', async () => {
  await importFile(db, { kind: 'postings', file: file('jobs.csv', POSTINGS), now });
  const index = buildMarketIndex(db);
  const slow = new Map<number, number>();
  for (const { skills } of db.prepare('SELECT skills FROM posting_skills').all() as { skills: Buffer }[]) {
    for (const { skill } of unpackSkills(skills)) slow.set(skill, (slow.get(skill) ?? 0) + 1);
  }
  expect(slow.size).toBe(3);
  for (const [skill, count] of slow) expect(rowsAsking(index, skill)).toHaveLength(count);
});

test('a declared skill, a title and a description are told apart, and what is not recognised is kept', async () => {
  const catalogue =
    'Course title,Provider,Skills,Description\nPlumbing for beginners,Tapworks,"SQL, Pipe whispering","You will write Python."\n';
  await importFile(db, { kind: 'credentials', file: file('courses.csv', catalogue), now });
  const [credential] = loadCatalogue(db, skillsById(db));
  expect(credential).toMatchObject({ declared: 2, unrecognised: ['Pipe whispering'] });
  expect(credential?.taught.map(({ skill, origin }) => [skill.name, origin])).toEqual([
    ['SQL', 'declared'],
    ['Plumbing', 'title'],
    ['Python', 'description'],
  ]);
  expect(getCredential(db, 1)).toMatchObject({
    title: 'Plumbing for beginners',
    file: 'courses.csv',
    madeUp: false,
  });
});

test('the made-up sample steps aside when real data come, also where a real posting is worded the same', async () => {
  const sample = POSTINGS.replace('description\n', 'description,made_up\n').replace(/"\n/g, '",made up\n');
  await importFile(db, { kind: 'postings', file: file('sample.csv', sample), now });
  expect(getProvenance(db)).toMatchObject({ madeUpPostings: true });
  expect(buildMarketIndex(db).size).toBe(2);
  await importFile(db, { kind: 'postings', file: file('real.csv', POSTINGS), now });
  expect(getProvenance(db)).toMatchObject({
    madeUpPostings: false,
    postings: [{ file: 'real.csv', count: 2 }],
  });
  expect(buildMarketIndex(db).size).toBe(2);
});

test('a repost that only widens the dates is a new version of the data', async () => {
  await importFile(db, { kind: 'postings', file: file('jobs.csv', POSTINGS), now });
  const version = versionOf(db, 'data_version');
  const earlier = POSTINGS.replaceAll('2026-01-10', '2025-12-01');
  const result = await importFile(db, { kind: 'postings', file: file('earlier.csv', earlier), now });
  expect(result.accepted).toBe(0);
  expect(getPostings(db, [1])[0]).toMatchObject({ firstSeen: '2025-12-01', lastSeen: '2026-03-10' });
  expect(versionOf(db, 'data_version')).toBe(version + 1);
});

test('skills that another program changed meanwhile are the ones that an import finds', async () => {
  await importFile(db, { kind: 'postings', file: file('none.csv', 'title\nClerk\n'), now });
  const other = openDatabase(path.join(folder, 'market.sqlite'));
  loadTaxonomy(other, starter, taxonomy('Plumbing,hard,Trade,\nJava,tool,Code,\n'), { now });
  await rematch(other);
  other.close();
  await importFile(db, { kind: 'postings', file: file('jobs.csv', POSTINGS), now });
  const found = (db.prepare('SELECT skills FROM posting_skills').all() as { skills: Buffer }[])
    .flatMap(({ skills }) => unpackSkills(skills))
    .map(({ skill }) => skillsById(db).get(skill)?.name);
  expect(found).toEqual(['Plumbing']);
});

test('another taxonomy matches everything anew, and skills keep their numbers', async () => {
  await importFile(db, { kind: 'postings', file: file('jobs.csv', POSTINGS), now });
  const python = [...skillsById(db).values()].find(({ name }) => name === 'Python');
  loadTaxonomy(db, starter, taxonomy('Python,tool,Code,\nDriving,hard,Trade,\n'), { now });
  await rematch(db);
  expect([...skillsById(db).values()].find(({ name }) => name === 'Python')?.id).toBe(python?.id);
  const names = (db.prepare('SELECT skills FROM posting_skills').all() as { skills: Buffer }[])
    .flatMap(({ skills }) => unpackSkills(skills))
    .map(({ skill }) => skillsById(db).get(skill)?.name);
  expect(names.sort()).toEqual(['Driving', 'Python']);
});

test('a posting that comes again with a few words changed is one job with both its dates', async () => {
  const duties =
    'You plan the week with our nurses, order what the ward needs, keep its records in good order, speak with families when they call, and help new colleagues to find their way. We look for somebody who writes well, counts with care, knows Python and stays calm on a busy day.';
  const header = 'title,company,location,date posted,description';
  const posting = (date: string, text: string) => `Ward planner,Acme Ltd,Leeds,${date},"${text}"`;
  const later = posting('2026-03-02', duties.replace('a busy day', 'any busy day'));
  const jobs = `${header}\n${posting('2026-01-10', duties)}\n${later}\n`;
  const result = await importFile(db, { kind: 'postings', file: file('near.csv', jobs), now });
  expect(result).toMatchObject({ read: 2, accepted: 1, duplicates: 1, near: 1 });
  const before = contents();
  await importFile(db, { kind: 'postings', file: file('near.csv', jobs), now });
  expect(contents()).toEqual(before);
  expect(getPostings(db, [1])[0]).toMatchObject({ firstSeen: '2026-01-10', lastSeen: '2026-03-02' });
  expect(db.prepare('SELECT DISTINCT posted FROM posting_sightings ORDER BY posted').pluck().all()).toEqual([
    '2026-01-10',
    '2026-03-02',
  ]);
});
