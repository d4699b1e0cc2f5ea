import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MATCHER_VERSION } from '@/lib/matching/version';

/** Two of these differ by chance once in 10^14. */
const LETTERS = 16;

let build: string | null = null;

/** Which build of the program answers; a development server has none. */
function buildId(): string {
  if (build !== null) return build;
  try {
    build = readFileSync(path.join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim();
  } catch {
    build = '';
  }
  return build;
}

/** What the figures of a version of the data are called by: another name when the data or the code have changed. */
export function dataTag(stamp: string): string {
  return digest([stamp, MATCHER_VERSION, buildId()]);
}

/** A short name of some facts, the same for the same facts. */
export function digest(facts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, LETTERS);
}

/** Whether a header `If-None-Match` names a strong tag. */
export function isNamed(tag: string, ifNoneMatch: string | null): boolean {
  return ifNoneMatch?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false;
}
