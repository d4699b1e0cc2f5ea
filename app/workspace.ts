import { statSync } from 'node:fs';
import { openReadOnly, type Sqlite } from '@/db/client';
import { loadCatalogue } from '@/db/credentials';
import { versionOf } from '@/db/facts';
import { getProvenance, type Provenance } from '@/db/imports';
import { databasePath } from '@/db/location';
import { buildMarketIndex } from '@/db/market-index';
import { currentMatchers, skillsById } from '@/db/taxonomies';
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
  skills: ReadonlyMap<SkillId, Skill>;
  catalogue: readonly Credential[];
  index: MarketIndex;
  provenance: Provenance;
  /** Assessments by slice, the most recently asked last. */
  assessed: Map<string, SliceAssessments>;
}

/** The catalogue as one slice sees it. */
export interface SliceAssessments {
  view: MarketView;
  all: readonly Assessment[];
}

const SLICES_KEPT = 12;

interface Held {
  db: Sqlite;
  /** The file behind `db` by its number on the disk: another one has taken its place when it differs. */
  file: number;
  workspace: Workspace | null;
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
  kept.badgeworth = { db, file: statSync(databasePath()).ino, workspace: null };
  return kept.badgeworth;
}

/** The present version of the data; read anew after an import. */
export function workspace(): Workspace {
  const holder = held();
  const { db } = holder;
  const version = versionOf(db, 'data_version');
  if (holder.workspace?.version === version) return holder.workspace;
  const read = db.transaction((): Workspace => {
    const skills = skillsById(db);
    return {
      version: versionOf(db, 'data_version'),
      skills,
      catalogue: loadCatalogue(db, skills),
      index: buildMarketIndex(db),
      provenance: getProvenance(db),
      assessed: new Map(),
    };
  });
  holder.workspace = read();
  return holder.workspace;
}

/** The assessments of the whole catalogue in a slice. */
export function assessmentsOf(space: Workspace, slice: Slice): SliceAssessments {
  const key = sliceQuery(slice);
  const known = space.assessed.get(key);
  space.assessed.delete(key);
  const found = known ?? makeAssessments(space, slice);
  space.assessed.set(key, found);
  const [oldest] = space.assessed.keys();
  if (space.assessed.size > SLICES_KEPT && oldest !== undefined) space.assessed.delete(oldest);
  return found;
}

function makeAssessments({ index, catalogue }: Workspace, slice: Slice): SliceAssessments {
  const view = new MarketView(new Market(index, slice), { recall: MATCHER_RECALL });
  return { view, all: assessAll(catalogue, view) };
}

/** The matcher of a language, built when a page first marks skills in a text of it. */
export function matcherOf(language: string | null): Matcher {
  return currentMatchers(database())(language);
}
