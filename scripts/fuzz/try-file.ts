import { readFileSync } from 'node:fs';
import { type FileSource, fileOnDisk, inMemory } from '@/lib/ingest/formats/file-source';
import { fingerprintOfCredential, fingerprintOfPosting } from '@/lib/ingest/identity';
import { ImportError } from '@/lib/ingest/import-error';
import { inspectFile } from '@/lib/ingest/inspection';
import type { Kind } from '@/lib/ingest/mapping/field';
import type { CredentialRecord, ImportStore, PostingRecord } from '@/lib/ingest/records';
import { type ImportResult, runImport } from '@/lib/ingest/run';

/** What became of a file that was imported as one kind. */
export interface Tried {
  /** `inspected`, or the kind that it was imported as. */
  as: Kind | 'inspected';
  /** How it was refused; null where it was not. */
  refused: string | null;
  /** What was wrong with the program; null where nothing was. */
  fault: string | null;
  read: number;
  accepted: number;
  rejected: number;
  duplicates: number;
}

const TODAY = '2026-06-15';
/** Small files are handed out in pieces of one of these sizes, or as a disk hands them out. */
const PIECES = [undefined, 1 << 16, 4096, 61, 7];
const SMALL = 20_000;

/** Looks at a file on disk as the wizard does, and imports it as either kind into a store that only counts. */
export function tryFile(file: string, number: number): Promise<Tried[]> {
  const source = fileOnDisk(file);
  const size = PIECES[number % PIECES.length];
  return trySource(source.size > SMALL || size === undefined ? source : inMemory(readFileSync(file), size));
}

export async function trySource(source: FileSource): Promise<Tried[]> {
  return [
    await attempt('inspected', async () => {
      await inspectFile(source);
      return null;
    }),
    await attempt('postings', () => imported('postings', source, fingerprintOfPosting)),
    await attempt('credentials', () => imported('credentials', source, fingerprintOfCredential)),
  ];
}

const NOTHING = { refused: null, fault: null, read: 0, accepted: 0, rejected: 0, duplicates: 0 };

async function attempt(as: Tried['as'], run: () => Promise<Partial<Tried> | null>): Promise<Tried> {
  try {
    return { as, ...NOTHING, ...(await run()) };
  } catch (error) {
    if (error instanceof ImportError) {
      const isSentence = /^[A-Z“].{10,1500}[.?)]$/s.test(error.message);
      return {
        as,
        ...NOTHING,
        refused: error.code,
        fault: isSentence ? null : `no sentence: ${error.message}`,
      };
    }
    return { as, ...NOTHING, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

interface RecordOf {
  postings: PostingRecord;
  credentials: CredentialRecord;
}

async function imported<K extends Kind>(
  kind: K,
  source: FileSource,
  fingerprint: (record: RecordOf[K]) => string,
): Promise<Partial<Tried>> {
  const counted = { accepted: 0, rejected: 0, duplicates: 0 };
  const faults: string[] = [];
  const seen = new Set<string>();
  let last = 0;
  const inOrder = (row: number) => {
    if (!Number.isInteger(row) || row < 1 || row < last) faults.push(`row ${row} after row ${last}`);
    last = row;
  };
  const store: ImportStore<RecordOf[K]> = {
    put(record, row) {
      inOrder(row);
      if (record.title.trim() === '') faults.push(`row ${row} was accepted without a title`);
      const print = fingerprint(record);
      const isKnown = seen.has(print);
      seen.add(print);
      counted[isKnown ? 'duplicates' : 'accepted']++;
      return isKnown ? 'duplicate' : 'accepted';
    },
    reject({ row, why, raw }) {
      inOrder(row);
      if (why.trim() === '' || raw.length > 1000)
        faults.push(`row ${row} was rejected without a reason, or at length`);
      counted.rejected++;
    },
  };
  const result = await runImport({ kind, source, fileName: 'file', today: TODAY, store });
  const fault = [...faults, ...faultsIn(result, counted)].slice(0, 3).join('; ');
  return { ...result.counts, fault: fault === '' ? null : fault };
}

/** Where the counts do not add up. */
function faultsIn(
  { counts, notes }: ImportResult,
  counted: Pick<Tried, 'accepted' | 'rejected' | 'duplicates'>,
): string[] {
  const { read, accepted, rejected, duplicates } = counts;
  const faults: string[] = [];
  if (read !== accepted + rejected + duplicates)
    faults.push(`${read} read, ${accepted} + ${rejected} + ${duplicates} counted`);
  if (accepted !== counted.accepted || rejected !== counted.rejected || duplicates !== counted.duplicates)
    faults.push('the store was given other rows than were counted');
  if (notes.some((note) => note.trim() === '' || note.length > 3000))
    faults.push('a note says nothing, or too much');
  return faults;
}
