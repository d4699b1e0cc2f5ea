import type { RowProblem } from '@/lib/ingest/records';
import type { Sqlite } from './client';
import { shown } from './shown';

/** Keeps the rows that an import could not take in. To be used inside its transaction. */
export function rejections(db: Sqlite, importId: number): (problem: RowProblem) => void {
  const insert = db.prepare(
    'INSERT INTO import_issues (import_id, row, "column", why, raw) VALUES (?, ?, ?, ?, ?)',
  );
  return ({ row, column, why, raw }) => {
    insert.run(importId, row, column, why, raw);
  };
}

/** Opens the record of an import, whose number its rows carry. To be used inside its transaction. */
export function startImport(db: Sqlite, kind: string, file: string, now: Date): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO imports (kind, file, format, mapping, read, accepted, rejected, duplicates, seconds, imported_at)
       VALUES (?, ?, '', '', 0, 0, 0, 0, 0, ?)`,
    )
    .run(kind, file, now.toISOString());
  return Number(lastInsertRowid);
}

/** Writes what became of an import. */
export function finishImport(
  db: Sqlite,
  id: number,
  outcome: {
    format: string;
    mapping: string;
    read: number;
    accepted: number;
    rejected: number;
    duplicates: number;
    seconds: number;
  },
): void {
  db.prepare(
    `UPDATE imports SET format = @format, mapping = @mapping, read = @read, accepted = @accepted,
       rejected = @rejected, duplicates = @duplicates, seconds = @seconds WHERE id = @id`,
  ).run({ ...outcome, id });
}

/** Where the data on screen come from. */
export interface Provenance {
  /** Files whose postings are counted, with how many each brought. */
  postings: { file: string; count: number }[];
  credentials: { file: string; count: number }[];
  /** Whether what is shown is the made-up sample. */
  madeUpPostings: boolean;
  madeUpCredentials: boolean;
}

/** The sources of what is shown: real data where there is any, else the made-up sample. */
export function getProvenance(db: Sqlite): Provenance {
  const sources = (table: 'postings' | 'credentials') =>
    db
      .prepare(
        `SELECT i.file, count(*) AS count, max(p.made_up) AS madeUp FROM ${table} p JOIN imports i ON i.id = p.import_id
         WHERE ${shown(table, 'p')} GROUP BY i.file ORDER BY count DESC`,
      )
      .all() as { file: string; count: number; madeUp: number }[];
  const postings = sources('postings');
  const credentials = sources('credentials');
  const plain = (rows: typeof postings) => rows.map(({ file, count }) => ({ file, count }));
  return {
    postings: plain(postings),
    credentials: plain(credentials),
    madeUpPostings: postings.some(({ madeUp }) => madeUp === 1),
    madeUpCredentials: credentials.some(({ madeUp }) => madeUp === 1),
  };
}
