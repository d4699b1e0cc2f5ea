import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@/db/client';
import { currentMatchers, ensureTaxonomy, loadTaxonomy } from '@/db/taxonomies';
import { compileMatcher } from '@/lib/matching/compile';
import { type MatchableSkill, type Matcher, matcherOf } from '@/lib/matching/matcher';
import { askedSkills } from '@/lib/matching/posting';
import { type Figures, median, rounded } from './figures';
import { type BenchLabels, benchLabels } from './matching/labels';
import { PEERS } from './matching/peers';
import { postingTexts } from './matching/texts';

/** Passes over the texts, behind a first one, in which words are met and code is made fast. */
const PASSES = 9;
/** Seconds that a slow peer may take for a pass; it reads fewer texts then. */
const PATIENCE = 3;
const TRIED = 20;
const PEER_PASSES = 5;

/**
 * How fast the labels of a taxonomy are found in postings, on one core, and how many times as fast as by what people would
 * take instead: the same labels in the same texts, in the same run, in time of the processor. `pipeline` is all that is done with a posting's text: its
 * skills of all taxonomies, with sections, cases, negation and levels. `scan` reads the character codes and does nothing.
 */
export async function benchMatching(
  files: readonly string[],
  times: number,
  { taxonomy: folder }: { taxonomy?: string | undefined },
): Promise<Figures> {
  const given = await benchLabels(folder);
  const { source, texts } = await postingTexts(files);
  const passes = Math.max(PASSES, times);
  const skills = given.labels.map(
    (text, i): MatchableSkill => ({ id: i + 1, kind: 'hard', labels: [{ text, rule: 'any-case' }] }),
  );
  const compiled = timed(() => compileMatcher(skills));
  const loaded = timed(() => matcherOf(compiled.result));
  const count = (text: string) => loaded.result.mentions(text).length;
  const ours = speed(texts, count, passes);
  const whole = pipeline(given, texts, passes);
  const scanned = speed(texts, scan, passes);
  return {
    ours,
    ...comparePeers(given.labels, texts, count),
    pipeline: whole,
    scan: scanned,
    build_ms: Math.round(compiled.ms),
    load_ms: Math.round(loaded.ms),
    compiled_mb: rounded(compiled.result.byteLength / 1e6),
    labels: given.labels.length,
    labels_of: given.source,
    texts: texts.length,
    texts_of: source,
    kb_a_text: rounded(bytesOf(texts) / texts.length / 1e3),
  };
}

/** Median of the passes behind the first. */
function speed(texts: readonly string[], count: (text: string) => number, passes: number): Figures {
  const bytes = bytesOf(texts);
  const pass = () => timed(() => texts.reduce((sum, text) => sum + count(text), 0));
  const first = pass();
  const ms = median(Array.from({ length: passes }, () => pass().ms));
  return {
    mb_per_s: rounded(bytes / 1e3 / ms),
    postings_per_s: Math.round((texts.length / ms) * 1e3),
    first_mb_per_s: rounded(bytes / 1e3 / first.ms),
    found: first.result,
  };
}

function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) & 1;
  return sum;
}

/** Both read the same texts by turns, so that both meet whatever else the machine does. */
function comparePeers(
  labels: readonly string[],
  texts: readonly string[],
  count: (text: string) => number,
): { ratios: Figures; peers: Figures } {
  const ratios: Figures = {};
  const peers: Figures = {};
  for (const [name, peer] of Object.entries(PEERS)) {
    const built = timed(() => peer(labels));
    const tried = timed(() => texts.slice(0, TRIED).map(built.result));
    const some = spread(texts, Math.max(TRIED, Math.floor((PATIENCE * 1e3 * TRIED) / tried.ms)));
    const theirs = { ms: [] as number[], found: 0 };
    const ours = { ms: [] as number[], found: 0 };
    for (let pass = 0; pass < PEER_PASSES; pass++) {
      for (const [side, find] of [
        [theirs, built.result],
        [ours, count],
      ] as const) {
        const { ms, result } = timed(() => some.reduce((sum, text) => sum + find(text), 0));
        side.ms.push(ms);
        side.found = result;
      }
    }
    const ms = median(theirs.ms);
    ratios[name] = rounded(ms / median(ours.ms));
    peers[name] = {
      mb_per_s: rounded(bytesOf(some) / 1e3 / ms, 2),
      found: theirs.found,
      ours_found: ours.found,
      texts: some.length,
      build_ms: Math.round(built.ms),
    };
  }
  return { ratios, peers };
}

/** All that is done with the text of a posting, over the starter lexicon and the taxonomy, and how soon the program is ready for it. */
function pipeline({ taxonomy }: BenchLabels, texts: readonly string[], passes: number): Figures {
  const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-bench-'));
  try {
    const file = path.join(folder, 'bench.sqlite');
    const now = new Date();
    const db = openDatabase(file);
    ensureTaxonomy(db, now);
    if (taxonomy) loadTaxonomy(db, taxonomy.format, taxonomy.read, { now });
    const built = timed(() => currentMatchers(db)('en'));
    db.close();
    const again = openDatabase(file);
    const loaded = timed((): Matcher => currentMatchers(again)('en'));
    again.close();
    const figures = speed(texts, (text) => askedSkills(text, loaded.result).length, passes);
    return { ...figures, build_ms: Math.round(built.ms), load_ms: Math.round(loaded.ms) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of the processor: on a shared machine a clock on the wall tells what the others do. */
function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1e3 };
}

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function spread(all: readonly string[], most: number): string[] {
  const count = Math.min(most, all.length);
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] as string);
}
