import { MATCHER_VERSION } from '@/lib/matching/version';
import type { Sqlite } from './client';
import { factOf, setFact, versionOf } from './facts';
import { isRematchDue } from './skill-changes';

/** How far a matching of everything is. */
export interface RematchProgress {
  /** Postings and credentials that are matched, and how many there are. */
  done: number;
  of: number;
}

export interface RematchState {
  /** Whether figures are made with earlier skills, or by an earlier matcher, than the present ones. */
  due: boolean;
  /** How many changes of the skills the figures do not know yet. */
  changes: number;
  /** Null where it has not begun. */
  running: RematchProgress | null;
}

/** The fact that holds what is being matched for, and how far it is. */
const FACT = 'rematch';

interface Noted extends RematchProgress {
  target: string;
}

/** How the figures stand to the skills that are wanted. */
export function rematchState(db: Sqlite): RematchState {
  const due = isRematchDue(db);
  const noted = due ? notedProgress(db) : null;
  return {
    due,
    changes: versionOf(db, 'taxonomy_version') - versionOf(db, 'matched_version'),
    running: noted?.target === targetOf(db) ? { done: noted.done, of: noted.of } : null,
  };
}

/** What is matched for: these skills by this code. */
export function targetOf(db: Sqlite): string {
  return `${versionOf(db, 'taxonomy_version')}/${MATCHER_VERSION}`;
}

export function notedProgress(db: Sqlite): Noted | null {
  const noted = factOf(db, FACT);
  return noted === null ? null : (JSON.parse(noted) as Noted);
}

export function noteProgress(db: Sqlite, target: string, progress: RematchProgress): void {
  setFact(db, FACT, JSON.stringify({ target, ...progress } satisfies Noted));
}

export function forgetProgress(db: Sqlite): void {
  db.prepare('DELETE FROM facts WHERE name = ?').run(FACT);
}
