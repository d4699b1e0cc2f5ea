import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { monthName } from '@/lib/market/months';
import { type Figures, flat, quantile } from '../../scripts/bench/figures';
import { agreement } from '../../scripts/bench/market/agreement';
import { duckDbEngines } from '../../scripts/bench/market/duckdb';
import { type MadePosting, madePostings } from '../../scripts/bench/market/generate';
import { buildIndex, skillByMonth, skillCounts } from '../../scripts/bench/market/index-engine';
import type { MarketProfile, Prototype } from '../../scripts/bench/market/profile';
import { randomSlices } from '../../scripts/bench/market/slices';
import type { SqlEngine } from '../../scripts/bench/market/sql';
import { sqliteEngine } from '../../scripts/bench/market/sqlite';

/** Carers ask for skills 0 to 4, and coders for 5 to 9; each for the first of them in most postings, for the last in few. */
const profile = profileOfTwoKinds();
const made = (postings: number, seed = 1) => madePostings(profile, { postings, seed, skills: 500, pairs: 6 });
const skillsOf = (postings: Iterable<MadePosting>) => Array.from(postings, ({ skills }) => [...skills]);

function profileOfTwoKinds(): MarketProfile {
  const prototypes = Array.from({ length: 200 }, (_, i): Prototype => {
    const coder = i % 2 === 1;
    const skills = [0, 1, 2, 3, 4]
      .filter((skill) => i % (skill + 2) < 2)
      .map((skill) => skill + (coder ? 5 : 0));
    return {
      title: coder ? 'Coder' : 'Carer',
      occupation: coder ? 'coder' : 'carer',
      isco: coder ? '2514' : '5322',
      sector: null,
      type: 'Full-time',
      workplace: coder ? 'remote' : null,
      degree: null,
      pay: i % 3 === 0 ? 30_000 + i : null,
      currency: 'GBP',
      experience: null,
      dataset: 'two-kinds.csv',
      described: true,
      skills: Uint16Array.from(skills),
      levels: new Uint8Array(skills.length),
      kind: coder ? 1 : 0,
    };
  });
  const pairs = (kind: number) =>
    Uint16Array.from(prototypes.filter((each) => each.kind === kind).flatMap(({ skills }) => [...skills]));
  return {
    prototypes,
    kinds: [pairs(0), pairs(1)],
    skillIds: Array.from({ length: 10 }, (_, skill) => skill + 1),
    meanSkills: prototypes.reduce((sum, { skills }) => sum + skills.length, 0) / prototypes.length,
  };
}

test('made-up postings ask for skills as often, and for the same ones together, as those that they are made after', () => {
  const { share_difference, lift_correlation, pairs } = agreement(profile, made(20_000));
  expect(pairs).toBeGreaterThan(15);
  expect(share_difference).toBeLessThan(2);
  expect(lift_correlation).toBeGreaterThan(0.9);
});

test('rare skills make up the number of pairs a posting, and no posting names a skill twice', () => {
  const skills = skillsOf(made(5000));
  const pairs = skills.reduce((sum, each) => sum + each.length, 0);
  expect(pairs / skills.length).toBeGreaterThan(5.5);
  expect(pairs / skills.length).toBeLessThan(6.1);
  expect(skills.every((each) => new Set(each).size === each.length)).toBe(true);
  expect(new Set(skills.flat()).size).toBeGreaterThan(400);
  expect(Math.max(...skills.flat())).toBeLessThanOrEqual(500);
});

test('the same seed makes the same postings, another makes others', () => {
  const dates = (seed: number) => Array.from(made(50, seed), ({ date, employer }) => `${date} ${employer}`);
  expect(dates(1)).toEqual(dates(1));
  expect(dates(1)).not.toEqual(dates(2));
});

test('a market of sixty months, a hundred regions, and employers of which few have many postings', () => {
  const months = new Set<string>();
  const regions = new Set<string | null>();
  const employers = new Map<string | null, number>();
  const titles = new Set<string>();
  for (const posting of made(20_000)) {
    if (posting.date) months.add(posting.date.slice(0, 7));
    regions.add(posting.region);
    titles.add(posting.title);
    employers.set(posting.employer, (employers.get(posting.employer) ?? 0) + 1);
  }
  expect(months.size).toBe(60);
  expect(regions.size).toBeGreaterThan(100);
  expect(titles.size / 20_000).toBeCloseTo(0.25, 1);
  const sizes = [...employers.values()].sort((a, b) => b - a);
  expect(sizes.length).toBeGreaterThan(1500);
  expect(sizes[0]).toBeGreaterThan(500);
  expect(sizes[sizes.length >> 1]).toBeLessThan(10);
});

const POSTINGS = 3000;
const index = buildIndex(made(POSTINGS), 501);
const slices = [{}, ...randomSlices(index, 60, 3, false)];

async function expectSame(engine: SqlEngine) {
  for (const slice of slices) {
    const counts = new Uint32Array(index.skillCount);
    for (const [skill, count] of await engine.skillCounts(slice)) counts[skill] = count;
    expect(counts, JSON.stringify(slice)).toEqual(skillCounts(index, slice));
    const months = Array.from(skillByMonth(index, slice, 1), ([month, count]) => [monthName(month), count]);
    expect((await engine.skillByMonth(slice, 1)).sort()).toEqual(months);
  }
}

test('slices are such as users choose: filters of every kind, some with much of the market and some with little', () => {
  const drawn = randomSlices(index, 200, 1, true);
  const filters = new Set(drawn.flatMap((slice) => Object.keys(slice)));
  for (const name of ['from', 'to', 'region', 'country', 'isco', 'employer', 'type', 'payFrom', 'occupation'])
    expect(filters).toContain(name);
  expect(drawn.every((slice) => Object.keys(slice).length > 0)).toBe(true);
});

test('the index and SQLite count the same in every slice', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-market-'));
  const engine = sqliteEngine(path.join(folder, 'postings.sqlite'), made(POSTINGS));
  try {
    await expectSame(engine);
  } finally {
    engine.close();
    rmSync(folder, { recursive: true });
  }
});

test('the index and DuckDB count the same in every slice, where DuckDB is installed', async ({ skip }) => {
  const engines = await duckDbEngines(made(POSTINGS));
  if (engines === null) return skip();
  await expectSame(engines.pairs);
  await expectSame(engines.lists);
  engines.pairs.close();
});

test('figures in groups and lists are told one by one', () => {
  const figures: Figures = { a: 1, b: { c: null }, pages: [{ path: '/', p95_ms: 3 }] };
  expect(flat(figures)).toEqual([
    ['a', 1],
    ['b.c', null],
    ['pages.0.path', '/'],
    ['pages.0.p95_ms', 3],
  ]);
  expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
  expect(quantile([], 0.95)).toBe(0);
});
