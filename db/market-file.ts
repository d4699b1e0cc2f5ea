import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { indexOfFile, indexPieces } from '@/lib/market/index-file';
import type { MarketIndex } from '@/lib/market/market-index';
import type { Sqlite } from './client';
import { factOf, versionOf } from './facts';
import { buildMarketIndex } from './market-index';
import { SKILLS_STAMP } from './matcher-cache';

/** Bytes behind the index in its file: their checksum. */
const CHECKSUM = 4;
/** Bytes that are read or written at once. */
const CHUNK = 1 << 24;

/** The file beside a database that holds its market index. */
const fileOf = (db: Sqlite): string => `${db.name}.market`;

/**
 * What the data in the database are called by: another name whenever they change, in whichever copy of the database. To be read in the
 * transaction in which the data are.
 */
export function marketStamp(db: Sqlite): string {
  const imports = db.prepare('SELECT id, hash, imported_at, undone_at FROM imports ORDER BY id').raw().all();
  const versions = [
    versionOf(db, 'data_version'),
    versionOf(db, 'matched_version'),
    factOf(db, SKILLS_STAMP),
  ];
  return createHash('sha256')
    .update(JSON.stringify([versions, imports]))
    .digest('hex');
}

/** The market index: read from the file beside the database where that is of the present data, else built and kept there. */
export function openMarketIndex(db: Sqlite): MarketIndex {
  return db.transaction(() => {
    if (db.memory) return buildMarketIndex(db);
    const stamp = marketStamp(db);
    const kept = readIndex(fileOf(db), stamp);
    if (kept) return kept;
    const built = buildMarketIndex(db);
    if (built.size > 0) writeIndex(fileOf(db), built, stamp);
    return built;
  })();
}

/** Whether the file beside the database holds the index of the present data, by its first bytes. */
export function isMarketKept(db: Sqlite): boolean {
  const file = openOrNull(fileOf(db));
  if (file === null) return false;
  try {
    const head = Buffer.alloc(1 << 16);
    readSync(file, head, 0, head.length, 0);
    return head.includes(JSON.stringify(marketStamp(db)));
  } finally {
    closeSync(file);
  }
}

function openOrNull(file: string): number | null {
  try {
    return openSync(file, 'r');
  } catch {
    return null;
  }
}

/** Null where the file is not there, damaged, of other data or of another version. */
export function readIndex(name: string, stamp: string): MarketIndex | null {
  const file = openOrNull(name);
  if (file === null) return null;
  try {
    const size = fstatSync(file).size - CHECKSUM;
    if (size <= 0) return null;
    const bytes = new Uint8Array(size);
    let sum = 0;
    for (let at = 0; at < size; ) {
      const read = readSync(file, bytes, at, Math.min(CHUNK, size - at), at);
      if (read === 0) return null;
      sum = crc32(bytes.subarray(at, at + read), sum);
      at += read;
    }
    const expected = Buffer.alloc(CHECKSUM);
    readSync(file, expected, 0, CHECKSUM, size);
    if (expected.readUInt32LE() !== sum) return null;
    return indexOfFile(bytes, stamp);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

/** Written beside and renamed, so that nobody reads half of it; a disk that takes no file is done without. */
export function writeIndex(name: string, index: MarketIndex, stamp: string): void {
  const beside = `${name}.${process.pid}`;
  try {
    const file = openSync(beside, 'w', 0o600);
    try {
      let sum = 0;
      for (const piece of indexPieces(index, stamp)) {
        for (let at = 0; at < piece.length; ) {
          const chunk = piece.subarray(at, at + CHUNK);
          const written = writeSync(file, chunk);
          sum = crc32(chunk.subarray(0, written), sum);
          at += written;
        }
      }
      const checksum = Buffer.alloc(CHECKSUM);
      checksum.writeUInt32LE(sum);
      writeSync(file, checksum);
    } finally {
      closeSync(file);
    }
    renameSync(beside, name);
  } catch {
    rmSync(beside, { force: true });
  }
}
