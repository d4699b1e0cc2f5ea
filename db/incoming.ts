import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Inspection } from '@/lib/ingest/inspection';
import type { Kind } from '@/lib/ingest/mapping/field';
import { KindSchema } from '@/lib/ingest/mapping/mapping';
import { type Overrides, OverridesSchema } from '@/lib/ingest/mapping/overrides';
import type { ImportCounts } from '@/lib/ingest/records';
import { databasePath } from './location';

/**
 * Files that were dropped and are not imported yet, each a folder beside the database: the file itself, `card.json` by the server
 * that took it, and by the program that reads it `inspection.json`, `progress.json` and `outcome.json`. A folder outlives both.
 */
const folderOfAll = () => `${databasePath()}.incoming`;

const CARD = z.object({
  name: z.string(),
  bytes: z.number(),
  hash: z.string(),
  receivedAt: z.string(),
  /** What the file shall be taken for; null as long as nobody said otherwise than the inspection. */
  kind: KindSchema.nullable(),
  /** Columns named by hand; null as long as nobody did. */
  overrides: OverridesSchema.nullable(),
  /** Whether it shall be imported. */
  wanted: z.boolean(),
});

/** What the server notes of a file. */
export interface Card {
  name: string;
  bytes: number;
  hash: string;
  receivedAt: string;
  kind: Kind | null;
  overrides: Overrides | null;
  wanted: boolean;
}

/** How far the reading is. */
export interface Progress extends ImportCounts {
  /** Bytes of the file read so far. */
  bytes: number;
  seconds: number;
}

/** How the import ended: as an import of that number, or with what was wrong. */
export type Outcome = { importId: number } | { problem: string };

export interface IncomingFile extends Card {
  id: string;
  inspection: Inspection | null;
  progress: Progress | null;
  outcome: Outcome | null;
}

/** What a file shall be taken for: as somebody said, else as it looks. */
export const kindOfIncoming = ({ kind, inspection }: IncomingFile): Kind =>
  kind ?? inspection?.kind ?? 'postings';

/** An id is 16 hexadecimal digits and so never a path. */
export const isIncomingId = (id: string): boolean => /^[0-9a-f]{16}$/.test(id);

export const newIncomingId = (): string => randomBytes(8).toString('hex');

/** Makes the folder of a new file. */
export function makeIncoming(id: string): string {
  const folder = folderOf(id);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

const folderOf = (id: string) => path.join(folderOfAll(), id);

/** Where the file itself stands. */
export const incomingFile = (id: string): string => path.join(folderOf(id), 'file');

/** Inspections by file: written once, and asked for at every look. */
const inspections = new Map<string, Inspection>();

function readInspection(id: string): Inspection | null {
  const known = inspections.get(id);
  if (known) return known;
  const read = readJson(id, 'inspection.json') as Inspection | null;
  if (read) inspections.set(id, read);
  return read;
}

export function readIncoming(id: string): IncomingFile | null {
  const card = CARD.safeParse(readJson(id, 'card.json'));
  if (!card.success) return null;
  return {
    id,
    ...card.data,
    inspection: readInspection(id),
    progress: readJson(id, 'progress.json') as Progress | null,
    outcome: readJson(id, 'outcome.json') as Outcome | null,
  };
}

/** All files in the order in which they came. */
export function listIncoming(): IncomingFile[] {
  let ids: string[];
  try {
    ids = readdirSync(folderOfAll()).filter(isIncomingId);
  } catch {
    return [];
  }
  return ids
    .flatMap((id) => readIncoming(id) ?? [])
    .sort((a, b) => a.receivedAt.localeCompare(b.receivedAt) || a.id.localeCompare(b.id));
}

export function removeIncoming(id: string): void {
  inspections.delete(id);
  rmSync(folderOf(id), { recursive: true, force: true });
}

export const writeCard = (id: string, card: Card): void => writeJson(id, 'card.json', card);
export const writeInspection = (id: string, inspection: Inspection): void =>
  writeJson(id, 'inspection.json', inspection);
export const writeProgress = (id: string, progress: Progress): void =>
  writeJson(id, 'progress.json', progress);
export const writeOutcome = (id: string, outcome: Outcome): void => writeJson(id, 'outcome.json', outcome);

/** Forgets how far an earlier reading got and how it ended. */
export function clearProgress(id: string): void {
  for (const name of ['progress.json', 'outcome.json'])
    rmSync(path.join(folderOf(id), name), { force: true });
}

/** The file itself is of no use any more; its card stays for those who look at how it went. */
export function dropBytes(id: string): void {
  rmSync(incomingFile(id), { force: true });
}

export function hasBytes(id: string): boolean {
  return statSync(incomingFile(id), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Written beside and renamed, so that nobody reads half of it. */
function writeJson(id: string, name: string, value: unknown): void {
  const file = path.join(folderOf(id), name);
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(value));
  renameSync(beside, file);
}

function readJson(id: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(folderOf(id), name), 'utf8'));
  } catch {
    return null;
  }
}
