import { openReadOnly, type Sqlite } from '@/db/client';
import { loadCatalogue } from '@/db/credentials';
import { dataVersion } from '@/db/facts';
import { getProvenance, type Provenance } from '@/db/imports';
import { loadMarketIndex } from '@/db/postings';
import { loadMatcher, skillsById } from '@/db/taxonomies';
import type { MarketIndex } from '@/lib/market/market-index';
import { type Slice, sliceQuery } from '@/lib/market/slice';
import type { Matcher } from '@/lib/matching/matcher';
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
  matcher: Matcher | null;
}

/** The catalogue as one slice sees it. */
export interface SliceAssessments {
  view: MarketView;
  all: readonly Assessment[];
}

const SLICES_KEPT = 12;

/** Kept on the global object, for a development server loads this module anew at each edit. */
const kept = globalThis as typeof globalThis & { badgeworth?: { db: Sqlite; workspace: Workspace | null } };

/** The database, for pages that read single postings or credentials. */
export function database(): Sqlite {
  kept.badgeworth ??= { db: openReadOnly(), workspace: null };
  return kept.badgeworth.db;
}

/** The present version of the data; read anew after an import. */
export function workspace(): Workspace {
  const db = database();
  const held = kept.badgeworth as NonNullable<typeof kept.badgeworth>;
  const version = dataVersion(db);
  if (held.workspace?.version === version) return held.workspace;
  const read = db.transaction((): Workspace => {
    const skills = skillsById(db);
    return {
      version: dataVersion(db),
      skills,
      catalogue: loadCatalogue(db, skills),
      index: loadMarketIndex(db),
      provenance: getProvenance(db),
      assessed: new Map(),
      matcher: null,
    };
  });
  held.workspace = read();
  return held.workspace;
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
  const view = new MarketView(index, slice);
  return { view, all: assessAll(catalogue, view) };
}

/** The matcher, built when a page first marks skills in a text. */
export function matcherOf(space: Workspace): Matcher {
  space.matcher ??= loadMatcher(database());
  return space.matcher;
}
