import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { countingBytes, fileOnDisk } from '@/lib/ingest/formats/file-source';
import { ImportError } from '@/lib/ingest/import-error';
import type { Kind } from '@/lib/ingest/mapping/field';
import type { Overrides } from '@/lib/ingest/mapping/overrides';
import type { ImportCounts } from '@/lib/ingest/records';
import { type ImportRequest, type ImportResult, runImport } from '@/lib/ingest/run';
import type { Sqlite } from './client';
import { rememberedMapping, rememberMapping } from './column-mappings';
import { credentialStore } from './credentials';
import { raiseVersion } from './facts';
import { finishImport, getImport, type ImportFacts, startImport } from './imports';
import { type CompiledOf, type MatchingPool, matchingPool } from './matching-pool';
import { currentOccupationFinder } from './occupations';
import { postingStore } from './postings';
import { matchersInForce } from './taxonomies';

export interface FileImport {
  kind: Kind;
  file: string;
  /** The name that is shown; the file's own by default. */
  name?: string;
  /** SHA-256 of its bytes where that is known; else they are read for it. */
  hash?: string;
  now: Date;
  /** Columns named by hand, remembered for the next file with these columns. None: as they were remembered. */
  overrides?: Overrides;
  /** Who asks: an import of a ticket is done once, however often it is begun. */
  ticket?: string;
  onProgress?: (counts: Readonly<ImportCounts>, bytes: number) => void;
  /** Who reads rows besides this thread: by default threads on all other cores. */
  poolOf?: (compiledOf: CompiledOf) => ImportPool;
}

type ImportPool = Pick<MatchingPool, 'readIfFree' | 'close'>;

/**
 * Imports a file in one transaction: until it is committed no reader sees any of it, and if it fails, or the program
 * is ended meanwhile, none of it is there.
 * @throws ImportError when the file cannot be read as a table of that kind
 */
export async function importFile(db: Sqlite, request: FileImport): Promise<ImportFacts> {
  const { kind, file, name = path.basename(request.file), now, overrides, ticket, onProgress } = request;
  const { poolOf = matchingPool } = request;
  checkReadable(file);
  const hash = request.hash ?? (await sha256(file));
  const started = performance.now();
  const source = countingBytes(fileOnDisk(file));
  db.exec('BEGIN IMMEDIATE');
  try {
    const done = ticket === undefined ? null : importOfTicket(db, ticket);
    if (done !== null) {
      db.exec('ROLLBACK');
      return getImport(db, done)!;
    }
    const id = startImport(db, { kind, file: name, hash, ticket: ticket ?? null, now });
    let seen: readonly string[] = [];
    const from = {
      source,
      fileName: name,
      today: now.toISOString().slice(0, 10),
      overrides: (columns: readonly string[]) => {
        seen = [...columns];
        return overrides ?? rememberedMapping(db, kind, columns) ?? {};
      },
      ...(onProgress
        ? { onProgress: (counts: Readonly<ImportCounts>) => onProgress(counts, source.bytesRead()) }
        : {}),
    } satisfies Partial<ImportRequest<Kind>>;
    const { result, near, changed } = await readInto(db, kind, id, from, poolOf);
    if (overrides) rememberMapping(db, kind, seen, overrides);
    finishImport(db, id, {
      ...result,
      ...result.counts,
      near,
      seconds: Number(((performance.now() - started) / 1000).toFixed(3)),
    });
    if (result.counts.accepted > 0 || changed) raiseVersion(db, 'data_version');
    db.exec('COMMIT');
    return getImport(db, id)!;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

async function readInto(
  db: Sqlite,
  kind: Kind,
  id: number,
  from: Omit<ImportRequest<Kind>, 'kind' | 'store' | 'elsewhere'>,
  poolOf: (compiledOf: CompiledOf) => ImportPool,
): Promise<{ result: ImportResult; near: number; changed: boolean }> {
  const { matcherOf, compiledOf } = matchersInForce(db);
  if (kind === 'credentials') {
    const store = credentialStore(db, matcherOf, id);
    return { result: await runImport({ ...from, kind, store }), near: 0, changed: false };
  }
  const store = postingStore(db, { matcherOf, occupations: currentOccupationFinder(db), importId: id });
  const pool = poolOf(compiledOf);
  try {
    const result = await runImport({ ...from, kind, store, elsewhere: pool.readIfFree });
    const { near, changed, classified } = store.totals();
    return { result: { ...result, filled: { ...result.filled, isco: classified } }, near, changed };
  } finally {
    await pool.close();
  }
}

function importOfTicket(db: Sqlite, ticket: string): number | null {
  return (
    (db.prepare('SELECT id FROM imports WHERE ticket = ?').pluck().get(ticket) as number | undefined) ?? null
  );
}

/** SHA-256 of a file's bytes, hexadecimal. */
async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

function checkReadable(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new ImportError('unreadable', 'There is no such file.', 'Check its name and folder.');
  if (!found.isFile()) throw new ImportError('unreadable', 'This is a folder.', 'Name the files in it.');
}
