import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { importFile } from '@/db/import-file';
import { rematch, rematchState } from '@/db/rematch';
import { skillIdsOf } from '@/db/skill-blob';
import { decideLink, listLinks, undoLink } from '@/db/skill-links';
import type { PairList } from '@/db/skill-pairs';
import { loadTaxonomy, skillsById } from '@/db/taxonomies';
import type { TaxonomySkill } from '@/lib/taxonomy/skill';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = new Date('2026-05-01T12:00:00Z');
let folder: string;
let db: Sqlite;

const skill = (uri: string, ...labels: string[]): TaxonomySkill => ({
  uri,
  name: labels[0]!,
  kind: 'hard',
  group: '',
  labels: labels.map((text) => ({ text, rule: 'any-case' })),
});

const load = (name: string, ...skills: TaxonomySkill[]) =>
  loadTaxonomy(db, { name, title: name }, { skills, occupations: [], leftOut: [], notes: [] }, { now });

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  db = openDatabase(path.join(folder, 'market.sqlite'));
  load(
    'esco',
    skill('e:1', 'carpentry', 'joinery of houses'),
    skill('e:2', 'manage budgets', 'look after money'),
  );
  load(
    'starter',
    skill('s:1', 'Carpentry', 'wood work'),
    skill('s:2', 'Budget management'),
    skill('s:3', 'Roof tiling'),
  );
  const file = path.join(folder, 'jobs.csv');
  writeFileSync(
    file,
    'title,company,description\nJoiner,A,"Wood work and joinery of houses."\nClerk,B,"You look after money."\nChief,C,"You do budget management."\n',
  );
  await importFile(db, { kind: 'postings', file, now });
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function asked(): Record<string, number> {
  const names = skillsById(db);
  const counts: Record<string, number> = {};
  for (const blob of db.prepare('SELECT skills FROM posting_skills').pluck().all() as Buffer[]) {
    for (const id of skillIdsOf(blob))
      counts[names.get(id)?.name ?? id] = (counts[names.get(id)?.name ?? id] ?? 0) + 1;
  }
  return counts;
}

const pairs = (list: PairList, postingsAsking = (_: number) => 0) =>
  listLinks(db, { list, postingsAsking }).pairs.map(({ id, skill, other, rule }) => [
    id,
    `${skill.name} = ${other.name}`,
    rule,
  ]);

test('a skill that two taxonomies have is one in every figure, the starter lexicon’s before others’ loaded earlier', () => {
  expect(asked()).toEqual({ Carpentry: 1, 'manage budgets': 1, 'Budget management': 1 });
  expect([...skillsById(db).values()].map(({ name }) => name)).toEqual([
    'Carpentry',
    'Budget management',
    'Roof tiling',
    'manage budgets',
  ]);
});

test('pairs that may be one are listed, joined when somebody says so, and parted again', async () => {
  const [[id] = []] = pairs('proposed');
  expect(pairs('proposed')).toEqual([[id, 'Budget management = manage budgets', 'alike']]);
  expect(decideLink(db, Number(id), 'joined', now)).toBe(true);
  expect(asked()['manage budgets']).toBe(1);
  expect(rematchState(db).due).toBe(true);
  await rematch(db);
  expect(asked()).toEqual({ Carpentry: 1, 'Budget management': 2 });
  expect(pairs('decided')).toHaveLength(1);

  expect(undoLink(db, Number(id))).toBe(true);
  expect(undoLink(db, Number(id))).toBe(false);
  expect(pairs('proposed')).toHaveLength(1);
  await rematch(db);
  expect(asked()).toEqual({ Carpentry: 1, 'manage budgets': 1, 'Budget management': 1 });
});

test('keeping a proposed pair apart changes no figure, and needs no matching anew', () => {
  const [[id] = []] = pairs('proposed');
  expect(decideLink(db, Number(id), 'apart', now)).toBe(true);
  expect(rematchState(db).due).toBe(false);
  expect(pairs('proposed')).toEqual([]);
  load('esco', skill('e:1', 'carpentry'), skill('e:2', 'manage budgets'), skill('e:3', 'paving'));
  expect(pairs('proposed')).toEqual([]);
  expect(pairs('decided')).toEqual([[id, 'Budget management = manage budgets', 'alike']]);
});

test('a joined pair can be parted', async () => {
  const [[id] = []] = pairs('joined');
  decideLink(db, Number(id), 'apart', now);
  await rematch(db);
  expect(asked()).toEqual({ Carpentry: 1, carpentry: 1, 'manage budgets': 1, 'Budget management': 1 });
});

test('pairs that most postings ask for come first', () => {
  load('more', skill('m:1', 'perform roof tiling'));
  const names = (postingsAsking: (id: number) => number) =>
    pairs('proposed', postingsAsking).map(([, name]) => name);
  const tiling = [...skillsById(db).values()].find(({ name }) => name === 'Roof tiling')?.id;
  expect(names((id) => (id === tiling ? 9 : 1))[0]).toBe('Roof tiling = perform roof tiling');
  expect(names((id) => (id === tiling ? 0 : 9))[0]).toBe('Budget management = manage budgets');
  expect(listLinks(db, { list: 'proposed', postingsAsking: () => 0 }).totals).toEqual({
    proposed: 2,
    joined: 1,
    decided: 0,
  });
});

test('there is no pair of a number that is none', () => {
  expect(decideLink(db, 999, 'joined', now)).toBe(false);
});
