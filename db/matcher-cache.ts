import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import {
  type CompiledMatcher,
  compiledParts,
  compileMatcher,
  type MatchableSkill,
} from '@/lib/matching/compile';
import { MATCHER_VERSION } from '@/lib/matching/version';
import type { Sqlite } from './client';
import { factOf } from './facts';

/**
 * The labels in force of a language, compiled: read from a file beside the database where it holds those, else made of `skills`
 * and kept there. A file that is damaged, of other skills or of another version is made anew, and one that cannot be
 * written is done without; whoever deletes it loses a second.
 * @param skills is called only where they have to be compiled
 */
export function compiledMatcher(
  db: Sqlite,
  language: string,
  skills: () => readonly MatchableSkill[],
): Uint8Array {
  const stamp = stampOf(db);
  const file = `${db.name}.${language}.matcher`;
  const kept = stamp === null ? null : read(file, stamp);
  if (kept !== null) return kept;
  const compiled = compileMatcher(skills(), { language, stamp: stamp ?? '', shared: true });
  if (stamp !== null) write(file, compiled);
  return compiled;
}

/**
 * What the skills in force and the code that compiles them are called by; null where they have no name, or the database no file.
 */
function stampOf(db: Sqlite): string | null {
  const skills = db.memory ? null : factOf(db, SKILLS_STAMP);
  return skills === null ? null : `${skills} ${MATCHER_VERSION}`;
}

/** The fact that names the skills in force: another one whenever they change, in whichever copy of the database. */
export const SKILLS_STAMP = 'skills_stamp';

/** The bytes of a file in memory that threads may share; null where it does not hold that matcher. */
function read(file: string, stamp: string): Uint8Array | null {
  try {
    const opened = openSync(file, 'r');
    try {
      const { size } = fstatSync(opened);
      const bytes = new Uint8Array(new SharedArrayBuffer(size));
      for (let at = 0; at < size; ) {
        const count = readSync(opened, bytes, at, size - at, at);
        if (count === 0) return null;
        at += count;
      }
      return (compiledParts(bytes) as CompiledMatcher | null)?.facts.stamp === stamp ? bytes : null;
    } finally {
      closeSync(opened);
    }
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that nobody reads half of it. */
function write(file: string, bytes: Uint8Array): void {
  const beside = `${file}.${process.pid}`;
  try {
    writeFileSync(beside, bytes, { mode: 0o600 });
    renameSync(beside, file);
  } catch {
    forget(beside);
  }
}

function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A folder that cannot be written holds nothing to forget.
  }
}
