import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { importFile } from '@/db/import-file';
import {
  addNever,
  addOwnAlias,
  addOwnSkill,
  ignoredPhrases,
  ignorePhrase,
  ownEntries,
  ownFiles,
  undoOwn,
} from '@/db/own-taxonomy';
import { rematch, rematchState } from '@/db/rematch';
import { loadMatcher, loadTaxonomy, skillsById } from '@/db/taxonomies';
import { own } from '@/lib/taxonomy/own';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';
import { readFolder } from '../taxonomy/folder';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = new Date('2026-05-01T12:00:00Z');
let folder: string;
let db: Sqlite;

const LEXICON =
  'skill,kind,group,aliases,language\nProject management,hard,Projects,project control\n~Excel,tool,Office,\n';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  db = openDatabase(path.join(folder, 'market.sqlite'));
  loadTaxonomy(db, starter, lexicon([delimitedTable('test.csv', LEXICON)]), { now });
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const idOf = (name: string) => [...skillsById(db).values()].find((skill) => skill.name === name)!.id;
const found = (text: string) =>
  loadMatcher(db)
    .mentions(text)
    .map(({ skill }) => skillsById(db).get(skill)?.name);

test('a skill of one’s own is found from then on', () => {
  addOwnSkill(
    db,
    { name: 'Pipe whispering', kind: 'hard', group: 'Pipes', labels: [{ text: 'PiWi', rule: 'as-written' }] },
    now,
  );
  expect(found('You know pipe whispering. We call it PiWi, not piwi.')).toEqual([
    'Pipe whispering',
    'Pipe whispering',
  ]);
});

test('another word for a skill that a taxonomy has counts as that skill, whose name keeps its own rule', () => {
  addOwnAlias(db, { skill: idOf('Excel'), text: 'spreadsheet wizardry', rule: 'any-case' }, now);
  expect([...skillsById(db).values()].map(({ name }) => name).sort()).toEqual([
    'Excel',
    'Project management',
  ]);
  expect(found('Spreadsheet wizardry wanted. You excel at it. Excel your way up.')).toEqual(['Excel']);
  addOwnAlias(db, { skill: idOf('Excel'), text: 'XL', rule: 'as-written' }, now);
  expect(found('XL')).toEqual(['Excel']);
});

test('words that are no skill are found no more, whatever stands in them', () => {
  expect(found('No project control room here. Project control is yours.')).toHaveLength(2);
  addNever(db, { text: 'project control room', skill: idOf('Project management') }, now);
  addNever(db, { text: 'Excel Logistics', skill: null }, now);
  expect(found('No project control room here. Project control is yours.')).toEqual(['Project management']);
  expect(found('Experience with Excel Logistics')).toEqual([]);
  expect([...skillsById(db).values()].map(({ name }) => name)).not.toContain('Excel Logistics');
});

test('everything is listed, the last first, and can be taken back', () => {
  const ids = [
    addOwnSkill(db, { name: 'Pipe whispering', kind: 'hard', group: 'Pipes' }, now),
    addOwnAlias(db, { skill: idOf('Excel'), text: 'XL', rule: 'as-written' }, now),
    addNever(db, { text: 'project control room', skill: idOf('Project management') }, now),
    ignorePhrase(db, 'our dog', now),
  ];
  expect(
    ownEntries(db).map((entry) => [entry.did, entry.did === 'ignore' ? entry.phrase : entry.name]),
  ).toEqual([
    ['never', 'Project management'],
    ['alias', 'Excel'],
    ['skill', 'Pipe whispering'],
    ['ignore', 'our dog'],
  ]);
  for (const id of ids) expect(undoOwn(db, id)?.id).toBe(id);
  expect(ownEntries(db)).toEqual([]);
  expect(undoOwn(db, ids[0]!)).toBeNull();
  expect(found('Pipe whispering, XL, and a project control room')).toEqual(['Project management']);
  expect(ignoredPhrases(db)).toEqual([]);
});

test('what cannot be a name, or is there already, is refused in words', () => {
  const add = (name: string) => addOwnSkill(db, { name, kind: 'hard', group: '' }, now);
  expect(() => add('excel')).toThrow('There is a skill “Excel” already');
  expect(() => add(' ')).toThrow('it has no letter');
  expect(() => add('a|b')).toThrow('it has a bar');
  expect(() => add('=SAS')).toThrow('it begins with =');
  addNever(db, { text: 'control room', skill: null }, now);
  expect(() =>
    addOwnAlias(db, { skill: idOf('Excel'), text: 'Control room', rule: 'any-case' }, now),
  ).toThrow('You have said that “Control room” is no skill');
  expect(() => addOwnAlias(db, { skill: 999, text: 'XL', rule: 'any-case' }, now)).toThrow(
    'This skill is gone',
  );
});

test('the list goes out as files that are read again as they were', async () => {
  addOwnSkill(
    db,
    {
      name: 'Pipe, "whispered"',
      kind: 'hard',
      group: 'Pipes',
      labels: [{ text: 'PiWi', rule: 'in-context' }],
    },
    now,
  );
  addOwnAlias(db, { skill: idOf('Excel'), text: 'XL', rule: 'as-written' }, now);
  addNever(db, { text: 'Excel Logistics', skill: null }, now);
  ignorePhrase(db, 'our dog', now);
  const files = ownFiles(db);
  const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  expect(texts['own.csv']).toBe(
    [
      'skill,kind,group,aliases,language',
      '"Pipe, ""whispered""",hard,Pipes,~PiWi,',
      '~Excel,tool,Office,=XL,',
      '!Excel Logistics,hard,,,any',
      '',
    ].join('\n'),
  );
  expect(texts['ignored.csv']).toBe('phrase\nour dog\n');

  const read = await readFolder(texts);
  expect(read.form).toBe('own');
  const other = openDatabase(path.join(folder, 'other.sqlite'));
  loadTaxonomy(other, starter, lexicon([delimitedTable('test.csv', LEXICON)]), { now });
  loadTaxonomy(other, own, read, { now });
  expect(ownFiles(other)).toEqual(files);
  expect(ownEntries(other).map(({ did }) => did)).toEqual(['never', 'alias', 'skill', 'ignore']);
  expect(skillsById(other).size).toBe(3);
  other.close();
});

test('with postings stored, figures know of it when everything is matched anew, and not before', async () => {
  const file = path.join(folder, 'jobs.csv');
  writeFileSync(
    file,
    'title,description\nClerk,"You are good at XL and at project control, and at much else."\n',
  );
  await importFile(db, { kind: 'postings', file, now });
  addOwnAlias(db, { skill: idOf('Excel'), text: 'XL', rule: 'as-written' }, now);
  ignorePhrase(db, 'much else', now);
  expect(found('XL')).toEqual([]);
  expect(rematchState(db)).toEqual({ due: true, changes: 1, running: null });
  await rematch(db);
  expect(found('XL')).toEqual(['Excel']);
  expect(rematchState(db)).toEqual({ due: false, changes: 0, running: null });
});
