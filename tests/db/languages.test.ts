import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { loadCatalogue } from '@/db/credentials';
import { importFile } from '@/db/import-file';
import { rematch } from '@/db/rematch';
import { skillIdsOf } from '@/db/skill-blob';
import { loadTaxonomy, skillsById } from '@/db/taxonomies';
import { esco } from '@/lib/taxonomy/esco';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';
import { escoSkills } from '../esco-labels';
import { readFolder } from '../taxonomy/folder';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = new Date('2026-05-01T12:00:00Z');
const LEXICON =
  'skill,kind,group,aliases\nPython,tool,Code,\nPlumbing,hard,Trade,\nBudget management,hard,Money,\n';
let folder: string;
let db: Sqlite;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  db = openDatabase(path.join(folder, 'market.sqlite'));
  loadTaxonomy(db, starter, lexicon([delimitedTable('test.csv', LEXICON)]), { now });
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const POSTINGS = `title,company,description
Projektleiterin,Muster GmbH,"Ihre Aufgaben: Sie übernehmen die Verwaltung der Budgets, werten mit Python die Daten unserer Kunden aus und arbeiten eng mit dem Vertrieb zusammen. Ihr Profil: Sie haben gute Kenntnisse in Elektrotechnik und im Arbeitsrecht, und plumbing ist Ihnen fremd."
Project lead,Sample Ltd,"You will look after budget management and plumbing for our clients, and you write Python every day with the people of our sales team. You know a little about Elektrotechnik, for that is what the house in Vienna calls it."
Projektleder,Prøve A/S,"Du skal lede projekter og skrive Python hver dag sammen med vores kolleger, og du har erfaring med plumbing og Elektrotechnik, som det hedder hos vores søsterselskab i Wien, og du er glad for at arbejde med mennesker."
`;
const COURSES = `title,skills,description
Grundlagen der Elektrotechnik,Mathematik|plumbing,"In diesem Kurs lernen Sie die Grundlagen der Elektrotechnik kennen und üben an vielen Beispielen, wie man Schaltungen plant und mit Python berechnet."
`;

async function load(...languages: ('de' | 'en')[]) {
  const files = languages.map(escoSkills);
  loadTaxonomy(db, esco, await readFolder(Object.fromEntries(files.map(({ name, text }) => [name, text]))), {
    now,
  });
}

async function importBoth() {
  const postings = path.join(folder, 'jobs.csv');
  writeFileSync(postings, POSTINGS);
  await importFile(db, { kind: 'postings', file: postings, now });
  const courses = path.join(folder, 'courses.csv');
  writeFileSync(courses, COURSES);
  await importFile(db, { kind: 'credentials', file: courses, now });
}

function asked(): [string | null, string[]][] {
  const skills = skillsById(db);
  const rows = db
    .prepare(
      'SELECT p.language, s.skills FROM postings p JOIN posting_skills s ON s.posting_id = p.id ORDER BY p.id',
    )
    .all() as { language: string | null; skills: Buffer }[];
  return rows.map(({ language, skills: blob }) => [
    language,
    skillIdsOf(blob)
      .map((id) => skills.get(id)?.name ?? '')
      .sort(),
  ]);
}

const EXPECTED: [string, string[]][] = [
  ['de', ['Arbeitsrecht', 'Elektrotechnik', 'Python', 'manage budgets']],
  ['en', ['Budget management', 'Plumbing', 'Python']],
  ['da', ['Python']],
];

test('a German, an English and a Danish posting: each by the labels of its language, and by names', async () => {
  await load('de', 'en');
  await importBoth();
  expect(asked()).toEqual(EXPECTED);
  expect(
    loadCatalogue(db, skillsById(db))[0]?.taught.map(({ skill, origin }) => [skill.name, origin]),
  ).toEqual([
    ['mathematics', 'declared'],
    ['Plumbing', 'declared'],
    ['Elektrotechnik', 'title'],
    ['Python', 'description'],
  ]);
});

test('labels of a language that are loaded later are found when everything is matched anew', async () => {
  await importBoth();
  expect(asked()[0]).toEqual(['de', ['Python']]);
  await load('de', 'en');
  await rematch(db);
  expect(asked()).toEqual(EXPECTED);
  expect(loadCatalogue(db, skillsById(db))[0]?.taught).toHaveLength(4);
});
