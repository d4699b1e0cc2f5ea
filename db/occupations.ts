import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildOccupationFinder,
  type OccupationFinder,
  type OccupationLabel,
} from '@/lib/taxonomy/occupations/finder';
import { titlesOfFile } from '@/lib/taxonomy/occupations/title-file';
import type { Sqlite } from './client';
import { versionOf } from './facts';
import { titlesInForce } from './skill-set';

const SHIPPED = path.join(process.cwd(), 'lib', 'taxonomy', 'occupations', 'titles');

const built = new WeakMap<Sqlite, { version: number; finder: OccupationFinder }>();

/** The finder of occupations by title, over the shipped titles and those of all taxonomies that are in force. */
export function currentOccupationFinder(db: Sqlite): OccupationFinder {
  const version = versionOf(db, 'matched_version');
  const known = built.get(db);
  if (known?.version === version) return known.finder;
  const finder = occupationFinder(titlesInForce(db));
  built.set(db, { version, finder });
  return finder;
}

/** The finder over the shipped titles and others. */
export function occupationFinder(titles: readonly OccupationLabel[]): OccupationFinder {
  return buildOccupationFinder([...shippedTitles(), ...titles]);
}

/** The titles that are shipped, by unit group of ISCO-08. */
export function shippedTitles(): OccupationLabel[] {
  return readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .flatMap((name) => titlesOfFile(readFileSync(path.join(SHIPPED, name), 'utf8')));
}
