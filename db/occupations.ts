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

const SHIPPED = path.join(process.cwd(), 'lib', 'taxonomy', 'occupations', 'titles');

const built = new WeakMap<Sqlite, { version: number; finder: OccupationFinder }>();

/** The finder of occupations by title, over the shipped titles and those of all taxonomies that are loaded. */
export function currentOccupationFinder(db: Sqlite): OccupationFinder {
  const version = versionOf(db, 'taxonomy_version');
  const known = built.get(db);
  if (known?.version === version) return known.finder;
  const loaded = db
    .prepare(
      `SELECT o.code, o.isco, l.text AS label FROM occupations o JOIN occupation_labels l ON l.occupation_id = o.id
       ORDER BY o.taxonomy_id, o.id, l.id`,
    )
    .all() as OccupationLabel[];
  const finder = buildOccupationFinder([...shippedTitles(), ...loaded]);
  built.set(db, { version, finder });
  return finder;
}

/** The titles that are shipped, by unit group of ISCO-08. */
export function shippedTitles(): OccupationLabel[] {
  return readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .flatMap((name) => titlesOfFile(readFileSync(path.join(SHIPPED, name), 'utf8')));
}
