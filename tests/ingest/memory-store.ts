import { type FileSource, inMemory } from '@/lib/ingest/formats/file-source';
import { fingerprintOfCredential, fingerprintOfPosting } from '@/lib/ingest/identity';
import type { Kind } from '@/lib/ingest/mapping/field';
import type { CredentialRecord, ImportStore, PostingRecord, RowProblem } from '@/lib/ingest/records';
import { type ImportRequest, type ImportResult, runImport } from '@/lib/ingest/run';

export const TODAY = '2026-06-15';

/** A store that keeps what it is given, as the database does: a second record of the same fingerprint is a duplicate. */
export function memoryStore<Record>(fingerprint: (record: Record) => string) {
  const records: Record[] = [];
  const problems: RowProblem[] = [];
  const seen = new Set<string>();
  const store: ImportStore<Record> = {
    put(record) {
      const print = fingerprint(record);
      if (seen.has(print)) return 'duplicate';
      seen.add(print);
      records.push(record);
      return 'accepted';
    },
    reject: (problem) => problems.push(problem),
  };
  return { store, records, problems };
}

type Options<K extends Kind> = Partial<Pick<ImportRequest<K>, 'overrides' | 'today' | 'onProgress'>>;
type Imported<Record> = { records: Record[]; problems: RowProblem[]; result: ImportResult };

export async function importPostings(
  content: string | Buffer | FileSource,
  options: Options<'postings'> = {},
): Promise<Imported<PostingRecord>> {
  const { store, records, problems } = memoryStore(fingerprintOfPosting);
  const result = await runImport({
    kind: 'postings',
    source: sourceOf(content),
    fileName: 'file',
    today: TODAY,
    store,
    ...options,
  });
  return { records, problems, result };
}

export async function importCredentials(
  content: string | Buffer | FileSource,
  options: Options<'credentials'> = {},
): Promise<Imported<CredentialRecord>> {
  const { store, records, problems } = memoryStore(fingerprintOfCredential);
  const result = await runImport({
    kind: 'credentials',
    source: sourceOf(content),
    fileName: 'file',
    today: TODAY,
    store,
    ...options,
  });
  return { records, problems, result };
}

/** A file that hands its bytes out in small pieces, as a disk or a network may. */
export function inPieces(bytes: Buffer, size = 7): FileSource {
  return inMemory(bytes, size);
}

function sourceOf(content: string | Buffer | FileSource): FileSource {
  if (typeof content === 'string') return inMemory(Buffer.from(content));
  return Buffer.isBuffer(content) ? inMemory(content) : content;
}
