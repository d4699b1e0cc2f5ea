import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MarketIndex } from '@/lib/market/market-index';
import { monthName } from '@/lib/market/months';
import type { Slice } from '@/lib/market/slice';
import { say, UsageError } from '../cli';
import { type Figures, median, quantile, rounded } from './figures';
import { agreement } from './market/agreement';
import { duckDbEngines, HOW_TO_GET_IT } from './market/duckdb';
import { MADE_SKILLS, madePostings } from './market/generate';
import {
  buildIndex,
  facets,
  keepIndex,
  loadIndex,
  skillByMonth,
  skillCounts,
  sliceSize,
} from './market/index-engine';
import { type MarketProfile, profileOf } from './market/profile';
import { randomSlices } from './market/slices';
import { withPostings } from './market/source';
import type { SqlEngine } from './market/sql';
import { sqliteEngine } from './market/sqlite';

export interface MarketBench {
  postings: number;
  /** A database to make postings after. */
  from?: string | undefined;
  /** Asks SQLite and DuckDB whatever the number of postings. */
  sql: boolean;
}

const SEED = 1;
/** Postings of the market with which a larger one is compared. */
const SMALL = 100_000;
const SLICES = 200;
/** Slices in which all engines are asked. */
const COMPARED = 9;
/** Postings up to which SQL is asked without being told to. */
const MOST_FOR_SQL = 1_000_000;
/** Postings of which the agreement with the profile is looked at. */
const LOOKED_AT = 100_000;

/**
 * Measures the market index on made-up postings: building, writing and loading it, all skills' counts in random slices, one skill by month;
 * and the same by SQL in SQLite and DuckDB, which must give the same counts.
 * @throws Error when an engine's counts differ
 */
export async function benchMarket({ postings, from, sql }: MarketBench): Promise<Figures> {
  return withPostings(from, async (db, source) => {
    const profile = profileOf(db);
    const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-bench-market-'));
    try {
      const small =
        postings > SMALL ? measureIndex(profile, SMALL, path.join(folder, 'small')).figures : null;
      const { index, figures } = measureIndex(profile, postings, path.join(folder, 'index'));
      const compared = await compareWithSql(profile, postings, index, sql, folder);
      return {
        ...figures,
        ...(small && { growth: growth(small, SMALL, figures, postings) }),
        ...compared,
        agreement: agreementOf(profile, postings),
        postings,
        made_after: source,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

function measureIndex(profile: MarketProfile, postings: number, file: string) {
  say(`Making ${postings.toLocaleString('en')} postings and their index ...`);
  const started = performance.now();
  const built = buildIndex(madePostings(profile, { postings, seed: SEED }), MADE_SKILLS + 1);
  const buildMs = performance.now() - started;
  const pairs = built.skills.length;
  const bytes = keepIndex(built, file);
  const loads: number[] = [];
  let index = built;
  for (let run = 0; run < 3; run++)
    loads.push(
      timed(() => {
        index = loadIndex(file);
      }),
    );
  const slices = randomSlices(index, SLICES, SEED, true);
  for (const slice of slices.slice(0, 20)) skillCounts(index, slice);
  const sizes = slices.map((slice) => sliceSize(index, slice));
  const counting = slices.map((slice) => timed(() => skillCounts(index, slice)));
  const facetting = slices.map((slice) => timed(() => facets(index, slice)));
  const skills = frequentSkills(index);
  const byMonth = slices.map((slice, i) =>
    timed(() => {
      skillByMonth(index, slice, skills[i % skills.length]!);
    }),
  );
  const figures = {
    slice_p95_ms: rounded(quantile(counting, 0.95)),
    skill_month_ms: rounded(quantile(byMonth, 0.95)),
    load_ms: rounded(median(loads)),
    index_mb: rounded(bytes / 1e6),
    slice_p50_ms: rounded(median(counting)),
    slice_max_ms: rounded(Math.max(...counting)),
    skill_month_p50_ms: rounded(median(byMonth), 2),
    facets_p95_ms: rounded(quantile(facetting, 0.95)),
    build_s: rounded(buildMs / 1000, 2),
    pairs,
    slice_share_p50: rounded(median(sizes) / postings, 4),
    slice_share_p95: rounded(quantile(sizes, 0.95) / postings, 3),
    slice_p95_ns_per_posting: rounded((quantile(counting, 0.95) * 1e6) / postings, 2),
    bytes_per_posting: rounded(bytes / postings),
  };
  return { index, figures };
}

type IndexFigures = ReturnType<typeof measureIndex>['figures'];

/** How many times as long each posting takes in the larger market. */
function growth(small: IndexFigures, few: number, large: IndexFigures, many: number): Figures {
  const times = (name: keyof IndexFigures) => rounded(large[name] / many / (small[name] / few), 2);
  return {
    build: times('build_s'),
    load: times('load_ms'),
    slice_p50: times('slice_p50_ms'),
    slice_p95: times('slice_p95_ms'),
    skill_month: times('skill_month_ms'),
    size: times('index_mb'),
  };
}

/** Some of the most and of the less asked-for skills, by turns. */
function frequentSkills({ rowOffsets, skillCount }: MarketIndex): number[] {
  const asked = (skill: number) => rowOffsets[skill + 1]! - rowOffsets[skill]!;
  const byDemand = Array.from({ length: skillCount }, (_, skill) => skill).sort(
    (a, b) => asked(b) - asked(a),
  );
  return [0, 300, 1, 1000, 2, 100, 5, 50, 10, 30].map((rank) => byDemand[Math.min(rank, skillCount - 1)]!);
}

async function compareWithSql(
  profile: MarketProfile,
  postings: number,
  index: MarketIndex,
  asked: boolean,
  folder: string,
): Promise<Figures> {
  if (postings > MOST_FOR_SQL && !asked) {
    say('SQLite and DuckDB are left out beyond a million postings: --sql asks them all the same.');
    return { sqlite_ms: null, duckdb_ms: null };
  }
  const slices: Slice[] = [{}, ...randomSlices(index, COMPARED - 1, SEED + 1, false)];
  const skill = frequentSkills(index)[0]!;
  const ours = measureSame(index, slices, skill);
  const made = () => madePostings(profile, { postings, seed: SEED });
  say('The same in SQLite ...');
  const sqlite = sqliteEngine(path.join(folder, 'postings.sqlite'), made());
  const inSqlite = await measureSql('SQLite', sqlite, index, slices, skill);
  sqlite.close();
  say('The same in DuckDB ...');
  const engines = await duckDbEngines(made());
  if (engines === null) say(`DuckDB is not installed, so its figures are missing: ${HOW_TO_GET_IT}`);
  const pairs = engines && (await measureSql('DuckDB', engines.pairs, index, slices, skill));
  const lists = engines && (await measureSql('DuckDB', engines.lists, index, slices, skill));
  engines?.pairs.close();
  const better = (name: keyof Measured) => pairs && lists && Math.min(pairs[name], lists[name]);
  const duckdb = better('slice');
  const duckdbMonth = better('month');
  const duckdbAll = better('all');
  return {
    sqlite_ms: rounded(inSqlite.slice),
    duckdb_ms: duckdb && rounded(duckdb),
    same_slices: {
      index_ms: rounded(ours.slice, 2),
      sqlite_ms: rounded(inSqlite.slice),
      duckdb_pairs_ms: pairs && rounded(pairs.slice),
      duckdb_lists_ms: lists && rounded(lists.slice),
      times_sqlite: rounded(inSqlite.slice / ours.slice),
      times_duckdb: duckdb && rounded(duckdb / ours.slice),
    },
    all_postings: {
      index_ms: rounded(ours.all, 2),
      sqlite_ms: rounded(inSqlite.all),
      duckdb_ms: duckdbAll && rounded(duckdbAll),
      times_sqlite: rounded(inSqlite.all / ours.all),
      times_duckdb: duckdbAll && rounded(duckdbAll / ours.all),
    },
    skill_by_month: {
      index_ms: rounded(ours.month, 2),
      sqlite_ms: rounded(inSqlite.month),
      duckdb_ms: duckdbMonth && rounded(duckdbMonth),
      times_sqlite: rounded(inSqlite.month / ours.month),
      times_duckdb: duckdbMonth && rounded(duckdbMonth / ours.month),
    },
    equal_counts: engines ? 'index, SQLite and DuckDB' : 'index and SQLite',
  };
}

/** Milliseconds, the median over the slices behind the first, which holds all postings; of the first alone; of one skill by month. */
interface Measured {
  slice: number;
  all: number;
  month: number;
}

const RUNS = 5;

function measureSame(index: MarketIndex, slices: readonly Slice[], skill: number): Measured {
  const [all = 0, ...others] = slices.map((slice) =>
    median(Array.from({ length: RUNS }, () => timed(() => skillCounts(index, slice)))),
  );
  const months = slices.map((slice) =>
    median(Array.from({ length: RUNS }, () => timed(() => skillByMonth(index, slice, skill)))),
  );
  return { slice: median(others), all, month: median(months) };
}

async function measureSql(
  name: string,
  engine: SqlEngine,
  index: MarketIndex,
  slices: readonly Slice[],
  skill: number,
): Promise<Measured> {
  const times: number[] = [];
  const months: number[] = [];
  for (const slice of slices) {
    const counts = new Uint32Array(index.skillCount);
    times.push(
      await timedAsync(async () => {
        for (const [skill, count] of await engine.skillCounts(slice)) counts[skill] = count;
      }),
    );
    assertEqual(name, slice, counts, skillCounts(index, slice));
    let byMonth: [string, number][] = [];
    months.push(
      await timedAsync(async () => {
        byMonth = await engine.skillByMonth(slice, skill);
      }),
    );
    const ours = Array.from(
      skillByMonth(index, slice, skill),
      ([month, count]) => `${monthName(month)} ${count}`,
    );
    assertEqual(name, slice, byMonth.map(([month, count]) => `${month} ${count}`).sort(), ours.sort());
  }
  const [all = 0, ...others] = times;
  return { slice: median(others), all, month: median(months) };
}

function assertEqual<Each>(name: string, slice: Slice, theirs: ArrayLike<Each>, ours: ArrayLike<Each>): void {
  let same = theirs.length === ours.length;
  for (let i = 0; i < theirs.length && same; i++) same = theirs[i] === ours[i];
  if (!same)
    throw new Error(`${name} counts otherwise than the index in the slice ${JSON.stringify(slice)}.`);
}

function agreementOf(profile: MarketProfile, postings: number): Figures {
  const looked = Math.min(postings, LOOKED_AT);
  const found = agreement(profile, madePostings(profile, { postings: looked, seed: SEED }));
  return {
    share_difference_points: rounded(found.share_difference, 2),
    lift_correlation: rounded(found.lift_correlation, 4),
    pairs: found.pairs,
  };
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

async function timedAsync(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** @throws UsageError when the text is no number of postings */
export function readPostings(text: string): number {
  const postings = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(postings) || postings < 1)
    throw new UsageError(`--postings ${text} is no number of postings.`);
  return postings;
}
