import { openReadOnly, type Sqlite } from '@/db/client';
import { skillIdsOf } from '@/db/skill-blob';
import { monthName, monthNumber } from '@/lib/market/months';

/** The screens that are measured; what stands in braces is taken from the database. Adding one is adding a line. */
const SCREENS = [
  '/',
  '/credentials',
  '/credentials/{credential}',
  '/skills',
  '/skills/{skill}',
  '/skills/review',
  '/roles',
  '/roles/{role}',
  '/import',
  '/method',
];

export interface ScreenPath {
  /** As it is told. */
  screen: string;
  /** As it is asked for. */
  path: string;
}

/** The screens' paths, of the first credential, of the skill and of the role that most postings are about. */
export function screenPaths(file: string): ScreenPath[] {
  return reading(file, (db) => {
    const subjects: Readonly<Record<string, string | number | undefined>> = {
      credential: one(db, 'SELECT id FROM credentials ORDER BY id LIMIT 1'),
      skill: mostAskedSkill(db),
      role: one(
        db,
        'SELECT isco FROM postings WHERE isco IS NOT NULL GROUP BY isco ORDER BY count(*) DESC, isco LIMIT 1',
      ),
    };
    return SCREENS.flatMap((screen) => {
      const named = /\{(\w+)\}/.exec(screen)?.[1];
      if (named === undefined) return [{ screen, path: screen }];
      const subject = subjects[named];
      return subject === undefined ? [] : [{ screen, path: screen.replace(`{${named}}`, String(subject)) }];
    });
  });
}

/** Slices as queries of URLs, all different: periods of twelve months ending in one month after another, then the same in each region. */
export function sliceQueries(file: string, count: number): string[] {
  return reading(file, (db) => {
    const last = monthNumber(one(db, 'SELECT max(first_seen) FROM postings') as string | null);
    const regions = db
      .prepare(
        'SELECT region FROM postings WHERE region IS NOT NULL GROUP BY region ORDER BY count(*) DESC LIMIT 20',
      )
      .pluck()
      .all() as string[];
    const places = ['', ...regions.map((region) => `&region=${encodeURIComponent(region)}`)];
    return Array.from({ length: count }, (_, i) => {
      const to = last - (i % 12);
      return `from=${monthName(to - 11)}&to=${monthName(to)}${places[Math.floor(i / 12) % places.length]}`;
    });
  });
}

function reading<Result>(file: string, read: (db: Sqlite) => Result): Result {
  const db = openReadOnly(file);
  try {
    return read(db);
  } finally {
    db.close();
  }
}

function one(db: Sqlite, sql: string): string | number | undefined {
  return db.prepare(sql).pluck().get() as string | number | undefined;
}

/** Of the first thousands of postings. */
function mostAskedSkill(db: Sqlite): number | undefined {
  const counts = new Map<number, number>();
  const blobs = db.prepare('SELECT skills FROM posting_skills LIMIT 5000').pluck().all() as Buffer[];
  for (const blob of blobs)
    for (const skill of skillIdsOf(blob)) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
