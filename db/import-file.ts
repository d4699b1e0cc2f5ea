import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { ImportError } from '@/lib/ingest/import-error';
import { mappingInWords } from '@/lib/ingest/mapping/mapping';
import type { Overrides } from '@/lib/ingest/mapping/overrides';
import type { ImportStore, RowProblem } from '@/lib/ingest/records';
import { type ImportRequest, runImport, type Warning } from '@/lib/ingest/run';
import type { Sqlite } from './client';
import { credentialStore } from './credentials';
import { raiseVersion } from './facts';
import { finishImport, startImport } from './imports';
import { postingStore } from './postings';
import { currentMatcher } from './taxonomies';

/** What became of one file. `read = accepted + rejected + duplicates`. */
export interface ImportedFile {
  file: string;
  format: string;
  read: number;
  accepted: number;
  rejected: number;
  duplicates: number;
  seconds: number;
  /** Which column was taken for which field, and why, a line each. */
  mapped: string[];
  /** Cells of accepted rows that could not be kept. */
  warnings: readonly Warning[];
  /** The first rejected rows; the table `import_issues` holds them all. */
  rejections: readonly RowProblem[];
}

export interface FileImport {
  kind: 'postings' | 'credentials';
  file: string;
  now: Date;
  overrides?: Overrides;
  onProgress?: (read: number) => void;
}

const REJECTIONS_RETURNED = 100;

/**
 * Imports a file in one transaction: until it is committed no reader sees any of it, and if it fails, or the program
 * is ended meanwhile, none of it is there.
 * @throws ImportError when the file cannot be read as a table of that kind
 */
export async function importFile(db: Sqlite, request: FileImport): Promise<ImportedFile> {
  const { kind, file, now, overrides, onProgress } = request;
  const started = performance.now();
  checkReadable(file);
  const rejections: RowProblem[] = [];
  const from = {
    open: () => createReadStream(file, { highWaterMark: 1 << 20 }),
    fileName: path.basename(file),
    today: now.toISOString().slice(0, 10),
    ...(overrides ? { overrides } : {}),
    ...(onProgress ? { onProgress: ({ read }: { read: number }) => onProgress(read) } : {}),
  } satisfies Partial<ImportRequest<'postings'>>;
  db.exec('BEGIN IMMEDIATE');
  try {
    const matcher = currentMatcher(db);
    const id = startImport(db, kind, from.fileName, now);
    const postings = kind === 'postings' ? postingStore(db, matcher, id) : null;
    const { counts, format, mapping, warnings } = postings
      ? await runImport({ ...from, kind: 'postings', store: noting(postings, rejections) })
      : await runImport({
          ...from,
          kind: 'credentials',
          store: noting(credentialStore(db, matcher, id), rejections),
        });
    const seconds = () => Number(((performance.now() - started) / 1000).toFixed(3));
    finishImport(db, id, { ...counts, format, mapping: JSON.stringify(mapping), seconds: seconds() });
    if (counts.accepted > 0 || postings?.widened()) raiseVersion(db, 'data_version');
    db.exec('COMMIT');
    return {
      file,
      format,
      ...counts,
      seconds: seconds(),
      mapped: mappingInWords(mapping),
      warnings,
      rejections,
    };
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function checkReadable(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new ImportError('unreadable', 'There is no such file.', 'Check its name and folder.');
  if (!found.isFile()) throw new ImportError('unreadable', 'This is a folder.', 'Name the files in it.');
}

/** The store, which remembers the first rejected rows too. */
function noting<Kept>(store: ImportStore<Kept>, rejections: RowProblem[]): ImportStore<Kept> {
  return {
    put: store.put,
    reject(problem) {
      if (rejections.length < REJECTIONS_RETURNED) rejections.push(problem);
      store.reject(problem);
    },
  };
}
