import type { Kind } from '@/lib/ingest/mapping/field';
import { type Mapping, MappingSchema } from '@/lib/ingest/mapping/mapping';
import type { RowProblem } from '@/lib/ingest/records';
import type { Warning } from '@/lib/ingest/run';
import type { Sqlite } from './client';
import { shown } from './shown';

/** Keeps the rows that an import could not take in. To be used inside its transaction. */
export function rejections(db: Sqlite, importId: number): (problem: RowProblem) => void {
  const insert = db.prepare(
    'INSERT INTO import_issues (import_id, row, "column", why, raw, cells) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return ({ row, column, why, raw, rowCells }) => {
    insert.run(importId, row, column, why, raw, rowCells ? JSON.stringify(rowCells) : null);
  };
}

/** Opens the record of an import, whose number its rows carry. To be used inside its transaction. */
export function startImport(
  db: Sqlite,
  {
    kind,
    file,
    hash,
    ticket,
    now,
  }: { kind: Kind; file: string; hash: string; ticket: string | null; now: Date },
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO imports (kind, file, hash, ticket, format, mapping, read, accepted, rejected, duplicates, seconds, imported_at)
       VALUES (?, ?, ?, ?, '', '', 0, 0, 0, 0, 0, ?)`,
    )
    .run(kind, file, hash, ticket, now.toISOString());
  return Number(lastInsertRowid);
}

/** What became of an import, as it is written at its end. */
export interface ImportOutcome {
  format: string;
  columns: readonly string[];
  mapping: Mapping;
  read: number;
  accepted: number;
  rejected: number;
  duplicates: number;
  /** How many of the duplicates differ by a few words from what was there. */
  near: number;
  /** In how many accepted rows each field was filled. */
  filled: Readonly<Record<string, number>>;
  warnings: readonly Warning[];
  notes: readonly string[];
  seconds: number;
}

export function finishImport(db: Sqlite, id: number, outcome: ImportOutcome): void {
  const { columns, mapping, filled, warnings, notes, ...numbers } = outcome;
  db.prepare(
    `UPDATE imports SET format = @format, columns = @columns, mapping = @mapping, read = @read, accepted = @accepted,
       rejected = @rejected, duplicates = @duplicates, near = @near, filled = @filled, warnings = @warnings,
       notes = @notes, seconds = @seconds WHERE id = @id`,
  ).run({
    ...numbers,
    columns: JSON.stringify(columns),
    mapping: JSON.stringify(mapping),
    filled: JSON.stringify(filled),
    warnings: JSON.stringify(warnings),
    notes: JSON.stringify(notes),
    id,
  });
}

/** An import as the history shows it. */
export interface ImportFacts extends ImportOutcome {
  id: number;
  kind: Kind;
  file: string;
  hash: string;
  importedAt: string;
  undoneAt: string | null;
}

const FACTS = `id, kind, file, hash, format, columns, mapping, read, accepted, rejected, duplicates, near, filled, warnings, notes,
  seconds, imported_at AS importedAt, undone_at AS undoneAt`;

/** All imports, the newest first. */
export function getImports(db: Sqlite): ImportFacts[] {
  return (db.prepare(`SELECT ${FACTS} FROM imports ORDER BY id DESC`).all() as StoredImport[]).map(factsOf);
}

export function getImport(db: Sqlite, id: number): ImportFacts | null {
  const row = db.prepare(`SELECT ${FACTS} FROM imports WHERE id = ?`).get(id) as StoredImport | undefined;
  return row ? factsOf(row) : null;
}

/** The last import of the very same bytes that was not taken back. */
export function importOfSameFile(db: Sqlite, hash: string): { id: number; importedAt: string } | null {
  const row = db
    .prepare(
      'SELECT id, imported_at AS importedAt FROM imports WHERE hash = ? AND undone_at IS NULL ORDER BY id DESC',
    )
    .get(hash) as { id: number; importedAt: string } | undefined;
  return row ?? null;
}

type Listed = 'columns' | 'mapping' | 'filled' | 'warnings' | 'notes';
type StoredImport = Omit<ImportFacts, Listed> & Record<Listed, string>;

function factsOf({ columns, mapping, filled, warnings, notes, ...row }: StoredImport): ImportFacts {
  return {
    ...row,
    columns: JSON.parse(columns) as string[],
    mapping: MappingSchema.parse(JSON.parse(mapping)),
    filled: JSON.parse(filled) as Record<string, number>,
    warnings: JSON.parse(warnings) as Warning[],
    notes: JSON.parse(notes) as string[],
  };
}

const REJECTED_AT_ONCE = 500;

/** The rows that an import rejected, in their order, a few hundred at a time: who stops in between leaves nothing open. */
export function* rejectedRows(db: Sqlite, importId: number): Generator<RowProblem> {
  const read = db.prepare(
    `SELECT id, row, "column", why, raw, cells FROM import_issues WHERE import_id = ? AND id > ? ORDER BY id
     LIMIT ${REJECTED_AT_ONCE}`,
  );
  for (let last = 0; ; ) {
    const rows = read.all(importId, last) as (Omit<RowProblem, 'rowCells'> & {
      id: number;
      cells: string | null;
    })[];
    for (const { id, cells, ...problem } of rows) {
      last = id;
      yield cells === null ? problem : { ...problem, rowCells: JSON.parse(cells) as string[] };
    }
    if (rows.length < REJECTED_AT_ONCE) return;
  }
}

/** Why rows of an import were rejected, and how many for each reason, the most frequent first. */
export function rejectionReasons(
  db: Sqlite,
  importId: number,
): { column: string | null; why: string; rows: number }[] {
  return db
    .prepare(
      `SELECT "column", why, count(*) AS rows FROM import_issues WHERE import_id = ? GROUP BY "column", why
       ORDER BY rows DESC, min(id) LIMIT 20`,
    )
    .all(importId) as { column: string | null; why: string; rows: number }[];
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
