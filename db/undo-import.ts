import type { Sqlite } from './client';
import { raiseVersion } from './facts';

/** What taking an import back did. */
export interface UndoneImport {
  /** Postings or credentials that are gone. */
  removed: number;
  /** Those that another import had brought too: they stay, as that import's. */
  kept: number;
}

/**
 * Takes an import back, all or nothing: what it alone brought is removed, what another import had brought too stays and becomes
 * that one's, and dates go back to what the remaining imports say. Null when there is no such import or it was taken back already.
 */
export function undoImport(db: Sqlite, id: number, now: Date): UndoneImport | null {
  return db
    .transaction(() => {
      const found = db.prepare('SELECT kind FROM imports WHERE id = ? AND undone_at IS NULL').get(id) as
        | { kind: 'postings' | 'credentials' }
        | undefined;
      if (!found) return null;
      const undone = found.kind === 'postings' ? undoPostings(db, id) : undoCredentials(db, id);
      db.prepare('DELETE FROM import_issues WHERE import_id = ?').run(id);
      db.prepare('UPDATE imports SET undone_at = ? WHERE id = ?').run(now.toISOString(), id);
      raiseVersion(db, 'data_version');
      return undone;
    })
    .immediate();
}

function undoPostings(db: Sqlite, id: number): UndoneImport {
  db.exec('CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY); DELETE FROM touched');
  db.prepare(
    'INSERT OR IGNORE INTO touched SELECT posting_id FROM posting_sightings WHERE import_id = ?',
  ).run(id);
  db.prepare('DELETE FROM posting_sightings WHERE import_id = ?').run(id);
  const undone = handOver(db, id, 'postings', 'posting_sightings', 'posting_id');
  db.exec(
    `UPDATE postings SET (first_seen, last_seen) =
       (SELECT min(posted), max(posted) FROM posting_sightings WHERE posting_id = postings.id)
     WHERE id IN (SELECT id FROM touched)`,
  );
  return undone;
}

function undoCredentials(db: Sqlite, id: number): UndoneImport {
  db.prepare('DELETE FROM credential_sightings WHERE import_id = ?').run(id);
  return handOver(db, id, 'credentials', 'credential_sightings', 'credential_id');
}

/** Gives the import's rows to the next import that had them, and removes those that none had. */
function handOver(
  db: Sqlite,
  id: number,
  table: 'postings' | 'credentials',
  sightings: string,
  reference: string,
): UndoneImport {
  const kept = db
    .prepare(
      `UPDATE ${table} SET import_id = (SELECT min(s.import_id) FROM ${sightings} s WHERE s.${reference} = ${table}.id)
       WHERE import_id = @id AND EXISTS (SELECT 1 FROM ${sightings} s WHERE s.${reference} = ${table}.id)`,
    )
    .run({ id }).changes;
  const removed = db.prepare(`DELETE FROM ${table} WHERE import_id = ?`).run(id).changes;
  return { removed, kept };
}
