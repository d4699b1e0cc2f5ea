import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { versionOf } from '@/db/facts';
import { loadMatcher, loadTaxonomy, skillsById } from '@/db/taxonomies';
import type { Taxonomy } from '@/lib/taxonomy/format';
import type { LabelRule, TaxonomySkill } from '@/lib/taxonomy/skill';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = new Date('2026-05-01T12:00:00Z');
const first = { name: 'first', title: 'First' };
const second = { name: 'second', title: 'Second' };
let folder: string;
let db: Sqlite;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  db = openDatabase(path.join(folder, 'market.sqlite'));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function skill(uri: string, ...labels: [string, LabelRule][]): TaxonomySkill {
  return {
    uri,
    name: labels[0]?.[0] ?? uri,
    kind: 'tool',
    group: 'Tools',
    labels: labels.map(([text, rule]) => ({ text, rule })),
  };
}

function taxonomy(parts: Partial<Taxonomy>): Taxonomy {
  return { skills: [], occupations: [], leftOut: [], notes: [], ...parts };
}

const tiler = { code: 'o:1', isco: '7122', name: 'tiler', labels: ['tiler', 'tile fitter'] };
const rows = (sql: string) => db.prepare(sql).raw().all();

test('skills, their flags, and occupations with their titles are stored', () => {
  const loaded = loadTaxonomy(
    db,
    first,
    taxonomy({
      skills: [
        { ...skill('a', ['Figma', 'in-context']), flags: ['hot', 'in demand'] },
        skill('b', ['Gimp', 'any-case']),
      ],
      occupations: [tiler],
      notes: ['Something was left out.'],
    }),
    { now },
  );
  expect(loaded).toEqual({
    title: 'First',
    skills: 2,
    labels: 2,
    occupations: 1,
    joined: 0,
    leftOut: [],
    notes: ['Something was left out.'],
  });
  expect(rows('SELECT uri, flags FROM skills ORDER BY id')).toEqual([
    ['a', 'hot,in demand'],
    ['b', null],
  ]);
  expect(rows('SELECT code, isco, name FROM occupations')).toEqual([['o:1', '7122', 'tiler']]);
  expect(rows('SELECT text FROM occupation_labels ORDER BY id')).toEqual([['tiler'], ['tile fitter']]);
});

test('loading again keeps the numbers of skills, and takes out what is gone', () => {
  const load = (...uris: string[]) =>
    loadTaxonomy(db, first, taxonomy({ skills: uris.map((uri) => skill(uri, [uri, 'any-case'])) }), { now });
  load('one', 'two');
  const before = rows("SELECT id FROM skills WHERE uri = 'two'");
  const version = versionOf(db, 'taxonomy_version');
  load('two', 'three');
  expect(rows("SELECT id FROM skills WHERE uri = 'two'")).toEqual(before);
  expect(rows('SELECT uri FROM skills ORDER BY uri')).toEqual([['three'], ['two']]);
  expect(versionOf(db, 'taxonomy_version')).toBe(version + 1);
});

test('occupations alone leave the skills as they were, and skills alone the occupations', () => {
  loadTaxonomy(
    db,
    first,
    taxonomy({ skills: [skill('a', ['Figma', 'any-case'])], occupations: [{ ...tiler, code: 'old' }] }),
    { now },
  );
  expect(loadTaxonomy(db, first, taxonomy({ occupations: [tiler] }), { now })).toMatchObject({
    skills: 1,
    labels: 1,
    occupations: 1,
  });
  expect(rows('SELECT code FROM occupations')).toEqual([['o:1']]);
  loadTaxonomy(db, first, taxonomy({ skills: [skill('b', ['Gimp', 'any-case'])] }), { now });
  expect(rows('SELECT uri FROM skills')).toEqual([['b']]);
  expect(rows('SELECT code FROM occupations')).toEqual([['o:1']]);
});

test('an empty taxonomy is refused, and one that would leave no skill', () => {
  expect(() => loadTaxonomy(db, first, taxonomy({}), { now })).toThrow(
    'First: no skill and no occupation stands in these files',
  );
  loadTaxonomy(db, first, taxonomy({ skills: [skill('a', ['Figma', 'any-case'])] }), { now });
  expect(() => loadTaxonomy(db, second, taxonomy({ occupations: [tiler] }), { instead: true, now })).toThrow(
    /^Second: there are occupations here but no skills/,
  );
  expect(rows('SELECT uri FROM skills')).toEqual([['a']]);
  expect(rows('SELECT code FROM occupations')).toEqual([]);
});

test('a label that two taxonomies have belongs to the one loaded first, under its rule', () => {
  loadTaxonomy(
    db,
    first,
    taxonomy({ skills: [skill('a', ['Finance', 'as-term']), skill('b', ['Data-mining', 'any-case'])] }),
    { now },
  );
  loadTaxonomy(
    db,
    second,
    taxonomy({
      skills: [
        skill('c', ['finance', 'any-case'], ['data mining', 'any-case'], ['corporate finance', 'any-case']),
      ],
    }),
    { now },
  );
  const names = skillsById(db);
  const matcher = loadMatcher(db);
  const found = (text: string) => matcher.mentions(text).map(({ skill }) => names.get(skill)?.name);
  expect(found('A team for finance in Leeds')).toEqual([]);
  expect(found('A team for data mining in Leeds')).toEqual(['Data-mining']);
  expect(found('A team for corporate finance in Leeds')).toEqual(['Finance']);
  expect(matcher.exact('Finance')).toMatchObject({ rule: 'as-term' });
});
