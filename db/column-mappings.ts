import type { Kind } from '@/lib/ingest/mapping/field';
import type { Overrides } from '@/lib/ingest/mapping/overrides';
import { shapeOf } from '@/lib/ingest/mapping/shape';
import type { Sqlite } from './client';

/** The columns that were named by hand for the last file with these columns; null where none were. */
export function rememberedMapping(db: Sqlite, kind: Kind, columns: readonly string[]): Overrides | null {
  const found = db
    .prepare('SELECT overrides FROM column_mappings WHERE kind = ? AND shape = ?')
    .pluck()
    .get(kind, shapeOf(columns)) as string | undefined;
  return found === undefined ? null : (JSON.parse(found) as Overrides);
}

/** Remembers the columns named by hand for the next file with these columns; with none, forgets what was remembered. */
export function rememberMapping(
  db: Sqlite,
  kind: Kind,
  columns: readonly string[],
  overrides: Overrides,
): void {
  const shape = shapeOf(columns);
  if (Object.keys(overrides).length === 0) {
    db.prepare('DELETE FROM column_mappings WHERE kind = ? AND shape = ?').run(kind, shape);
    return;
  }
  db.prepare(
    `INSERT INTO column_mappings (kind, shape, overrides) VALUES (?, ?, ?)
     ON CONFLICT (kind, shape) DO UPDATE SET overrides = excluded.overrides`,
  ).run(kind, shape, JSON.stringify(overrides));
}
