import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { openReadOnly, type Sqlite } from '@/db/client';
import { loadCatalogue } from '@/db/credentials';
import { versionOf } from '@/db/facts';
import { getProvenance, type Provenance } from '@/db/imports';
import { databasePath } from '@/db/location';
import { isMarketKept, marketStamp, openMarketIndex } from '@/db/market-file';
import { currentMatchers, skillsById } from '@/db/taxonomies';
import { textSearch } from '@/db/text-search';
import { Market } from '@/lib/market/market';
import type { MarketIndex } from '@/lib/market/market-index';
import { type Slice, sliceQuery } from '@/lib/market/slice';
import type { Matcher } from '@/lib/matching/matcher';
import { MATCHER_RECALL } from '@/lib/matching/measured';
import { assessAll } from '@/lib/relevance/assess';
import type { Assessment } from '@/lib/relevance/assessment';
import type { Credential } from '@/lib/relevance/credential';
import { MarketView } from '@/lib/relevance/market-view';
import type { Skill, SkillId } from '@/lib/taxonomy/skill';

/** All that requests share: one version of the data, read whole, so that no page mixes two. */
export interface Workspace {
  version: number;
  /** What these data are called by, in whichever copy of the database (`marketStamp`). */
  stamp: string;
  skills: ReadonlyMap<SkillId, Skill>;
  catalogue: readonly Credential[];
  index: MarketIndex;
  provenance: Provenance;
  /** What slices hold, the most recently asked last. */
  slices: Map<string, SliceData>;
}

/** A slice of the market, and the catalogue as it sees it. */
export class SliceData {
  readonly view: MarketView;
  private assessed: readonly Assessment[] | null = null;

  constructor(
    readonly market: Market,
    private readonly catalogue: readonly Credential[],
  ) {
    this.view = new MarketView(market, { recall: MATCHER_RECALL });
  }

  /** The assessments of the whole catalogue, made when a page first asks for them. */
  get all(): readonly Assessment[] {
    this.assessed ??= assessAll(this.catalogue, this.view);
    return this.assessed;
  }
}

/** Bytes that the slices which are kept may take, by the size of the market: each holds a few columns as long as it. */
const SLICE_MEMORY = 256e6;
const BYTES_A_ROW = 16;
const MOST_SLICES = 12;
/** So many postings are read within the request that first asks; more of them beside, while the former figures are shown. */
const READ_AT_ONCE = 20_000;

interface Held {
  db: Sqlite;
  /** The file behind `db` by its number on the disk: another one has taken its place when it differs. */
  file: number;
  workspace: Workspace | null;
  /** Whether another program is building the index of newer data, and the last version for which one has ended. */
  building: boolean;
  built: number | null;
}

/** Kept on the global object, for a development server loads this module anew at each edit. */
const kept = globalThis as typeof globalThis & { badgeworth?: Held };

/** The database, for pages that read single postings or credentials; opened anew where its file was replaced. */
export function database(): Sqlite {
  return held().db;
}

function held(): Held {
  const present = statSync(databasePath(), { throwIfNoEntry: false })?.ino;
  if (kept.badgeworth && kept.badgeworth.file === present) return kept.badgeworth;
  kept.badgeworth?.db.close();
  delete kept.badgeworth;
  const db = openReadOnly();
  kept.badgeworth = { db, file: statSync(databasePath()).ino, workspace: null, building: false, built: null };
  return kept.badgeworth;
}

/**
 * The present version of the data. After an import of many postings the former one is handed out until the new index stands, built by
 * another program; then all of it changes at once.
 */
export function workspace(): Workspace {
  const holder = held();
  const { db, workspace: present } = holder;
  const version = versionOf(db, 'data_version');
  if (present?.version === version) return present;
  if (present && present.index.size > READ_AT_ONCE && holder.built !== version && !isMarketKept(db)) {
    buildBeside(holder, version);
    return present;
  }
  const read = db.transaction((): Workspace => {
    const skills = skillsById(db);
    return {
      version: versionOf(db, 'data_version'),
      stamp: marketStamp(db),
      skills,
      catalogue: loadCatalogue(db, skills),
      index: openMarketIndex(db),
      provenance: getProvenance(db),
      slices: new Map(),
    };
  });
  holder.workspace = read();
  return holder.workspace;
}

function buildBeside(holder: Held, version: number): void {
  if (holder.building) return;
  holder.building = true;
  const script = path.join(process.cwd(), 'scripts', 'market-worker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, BADGEWORTH_DB: databasePath() },
  });
  const ended = () => {
    holder.building = false;
    holder.built = version;
  };
  child.on('exit', ended);
  child.on('error', ended);
}

/** A slice of the market; what is counted of it is kept while it is asked for. */
export function sliceOf(space: Workspace, slice: Slice): SliceData {
  const key = sliceQuery(slice);
  const known = space.slices.get(key);
  space.slices.delete(key);
  const found =
    known ?? new SliceData(new Market(space.index, slice, textSearch(database())), space.catalogue);
  space.slices.set(key, found);
  const most = Math.max(2, Math.min(MOST_SLICES, SLICE_MEMORY / (BYTES_A_ROW * space.index.size)));
  const [oldest] = space.slices.keys();
  if (space.slices.size > most && oldest !== undefined) space.slices.delete(oldest);
  return found;
}

/** The matcher of a language, built when a page first marks skills in a text of it. */
export function matcherOf(language: string | null): Matcher {
  return currentMatchers(database())(language);
}
