import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isBuilt, isUpToDate } from '../build';
import { say, UsageError } from '../cli';
import { loadSample } from '../load-sample';
import { type Figures, median, quantile, rounded } from './figures';
import { withPostings } from './market/source';
import { type FirstLoad, firstLoad, withBrowser } from './pages/browser';
import { importAgain } from './pages/import-again';
import { writeMadeDatabase } from './pages/made-database';
import { type ScreenPath, screenPaths, sliceQueries } from './pages/paths';
import { type Answers, readAlone, readTogether } from './pages/readers';
import { startServer } from './pages/server';

export interface PagesBench {
  /** Made-up postings in the database; without them it holds the made-up sample. */
  postings?: number | undefined;
  /** A database to make postings after. */
  from?: string | undefined;
  /** Where the database is made, or was made by an earlier run; without it it is gone afterwards. */
  keep?: string | undefined;
  /** Whether to look at the readers during an import too. */
  whileImporting: boolean;
}

/** How often one reader asks for each screen, and in how many slices that nobody has looked at. */
const TIMES = 30;
const NEW_SLICES = 12;
const AT_ONCE = { readers: 50, rounds: 1, pause: 0 };
const READING = { readers: 50, rounds: 1, pause: 4000 };

/**
 * Measures every screen of the production server, started once to make the market index and once more to be measured: one reader alone, 50 that ask without a pause, 50 that read for some seconds
 * between screens (and the same during an import), first load and paint in a browser.
 * @throws UsageError where nothing is built
 */
export async function benchPages({ postings, from, keep, whileImporting }: PagesBench): Promise<Figures> {
  if (!isBuilt()) throw new UsageError('Nothing is built yet: run `npm run build` first.');
  if (!isUpToDate()) say('The build is older than the sources: what is measured is the build.');
  const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-bench-pages-'));
  const build = buildId();
  try {
    const database = await databaseFor(postings, from, keep, folder);
    const figures = await measure(database, whileImporting);
    if (buildId() !== build) say('Another build took the place of this one meanwhile: measure again.');
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildId(): string {
  const file = path.join('.next', 'BUILD_ID');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Where to find the database: always a copy where an import is to change it and it is kept. */
async function databaseFor(
  postings: number | undefined,
  from: string | undefined,
  keep: string | undefined,
  folder: string,
): Promise<string> {
  const file = path.resolve(keep ?? path.join(folder, 'made.sqlite'));
  if (!existsSync(file)) {
    if (postings === undefined) {
      say('Loading the made-up sample ...');
      await loadSample(file);
    } else {
      await withPostings(from, async (source) => {
        say(`Writing a database of ${postings.toLocaleString('en')} made-up postings ...`);
        await writeMadeDatabase(file, postings, source);
      });
    }
  } else say(`Taking the database at ${file} as it is.`);
  if (keep === undefined) return file;
  const copy = path.join(folder, 'copy.sqlite');
  copyFileSync(file, copy);
  return copy;
}

async function measure(database: string, whileImporting: boolean): Promise<Figures> {
  const screens = screenPaths(database);
  const paths = screens.map((screen) => screen.path);
  const queries = sliceQueries(database, NEW_SLICES);
  say('Starting the server ...');
  const first = await startServer(database);
  await first.stop();
  const server = await startServer(database);
  try {
    await readAlone(server.address, paths, 3);
    say('One reader ...');
    const alone = await readAlone(server.address, paths, TIMES);
    const newSlices = await readInNewSlices(server.address, paths, queries);
    say('50 readers at once ...');
    const atOnce = await readTogether(server.address, paths, AT_ONCE);
    say('50 readers who read ...');
    const reading = await readTogether(server.address, paths, READING);
    const loads = await loadAll(server.address, screens);
    let importing: Map<string, Answers> | null = null;
    if (whileImporting) {
      say('50 readers who read, during an import ...');
      const work = importAgain(database);
      [importing] = await Promise.all([readTogether(server.address, paths, READING, work), work]);
    }
    const pages = screens.map(({ screen, path }): Figures => {
      const load = loads?.get(path);
      const asked = [alone, newSlices, atOnce, reading, ...(importing ? [importing] : [])];
      const statuses = new Map<number, number>();
      for (const answers of asked)
        for (const [status, times] of answers.get(path)?.errors ?? [])
          statuses.set(status, (statuses.get(status) ?? 0) + times);
      return {
        path: screen,
        p50_ms: rounded(median(alone.get(path)?.ms ?? [])),
        p95_ms: p95(alone, path),
        p95_new_slice_ms: p95(newSlices, path),
        p95_50_ms: p95(atOnce, path),
        p95_50_reading_ms: p95(reading, path),
        p95_50_importing_ms: importing && p95(importing, path),
        errors: [...statuses.values()].reduce((sum, times) => sum + times, 0),
        ...(statuses.size > 0 && { error_statuses: Object.fromEntries(statuses) }),
        script_kb: load ? rounded(load.scriptBytes / 1000) : null,
        lcp_ms: load?.lcp != null ? rounded(load.lcp, 0) : null,
      };
    });
    return { pages, start_ms: rounded(server.startMs, 0), first_start_ms: rounded(first.startMs, 0) };
  } finally {
    await server.stop();
  }
}

const p95 = (answers: ReadonlyMap<string, Answers>, path: string) =>
  rounded(quantile(answers.get(path)?.ms ?? [], 0.95));

/** Each screen in slices that no other screen has been asked for, so that nothing is ready. */
async function readInNewSlices(address: string, paths: readonly string[], queries: readonly string[]) {
  const all = new Map<string, Answers>();
  for (const [i, path] of paths.entries()) {
    const own = queries.map((query) => `${query}&payFrom=${1000 + i}`);
    for (const [read, answers] of await readAlone(address, [path], own.length, own)) all.set(read, answers);
  }
  return all;
}

async function loadAll(
  address: string,
  screens: readonly ScreenPath[],
): Promise<Map<string, FirstLoad> | null> {
  return withBrowser(async (browser) => {
    if (browser === null) {
      say('No browser was found, so paint and scripts are missing: name one with CHROMIUM_PATH.');
      return null;
    }
    say('Loading each screen in a browser ...');
    const loads = new Map<string, FirstLoad>();
    for (const { path } of screens) loads.set(path, await firstLoad(browser, `${address}${path}`));
    return loads;
  });
}
