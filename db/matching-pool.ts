import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { PostingRecord } from '@/lib/ingest/records';
import type { ReadElsewhere, ReadRow, RowBatch } from '@/lib/ingest/rows/batch';
import type { MatchedPosting, PostingMatcher } from './posting-matcher';
import type { PreparedPosting } from './prepared-posting';
import { WorkerPool } from './worker-pool';

/** The labels of a language, compiled, in memory that threads may share. */
export type CompiledOf = (language: string | null) => Uint8Array;

/** What the threads of `matching-worker.ts` do. */
export type MatchingTask = { read: RowBatch } | { match: readonly MatchedPosting[] };
export type PreparedRow = ReadRow<PostingRecord, PreparedPosting>;

const WORKER = path.join(process.cwd(), 'db', 'matching-worker.ts');

/** One core is left to the thread that reads files and writes the database. */
const workers = () => Math.max(1, availableParallelism() - 1);

/** Postings after which starting threads is worth it: starting takes about as long as reading these. */
const WORTH_IT = 500;

/** Postings a task, where many are to be matched. */
const SHARE = 50;

export interface MatchingPool {
  /** Reads rows of an import and prepares them for the store. */
  read(batch: RowBatch): Promise<PreparedRow[]>;
  /** The same where a thread is free; threads start when there turn out to be rows enough. */
  readIfFree: ReadElsewhere<PostingRecord, PreparedPosting>;
  match: PostingMatcher;
  close(): Promise<void>;
}

/** Threads on the other cores that read and match postings. Nothing is started before there is enough to do. */
export function matchingPool(compiledOf: CompiledOf): MatchingPool {
  const pool = new WorkerPool<MatchingTask, PreparedRow[] | Uint8Array[]>(WORKER, (language) =>
    compiledOf(language as string | null),
  );
  const run = <Answer>(task: MatchingTask) => {
    if (!pool.isStarted) pool.start(workers());
    return pool.run(task) as Promise<Answer>;
  };
  const read = (batch: RowBatch) => run<PreparedRow[]>({ read: batch });
  let rows = 0;
  return {
    read,
    readIfFree(batch) {
      rows += batch.cells.length;
      if (rows > WORTH_IT && !pool.isStarted) pool.start(workers());
      return pool.isFree ? read(batch) : null;
    },
    async match(postings) {
      const shares = Array.from({ length: Math.ceil(postings.length / SHARE) }, (_, i) =>
        postings.slice(i * SHARE, (i + 1) * SHARE),
      );
      const matched = await Promise.all(shares.map((match) => run<Uint8Array[]>({ match })));
      return matched.flat().map((skills) => Buffer.from(skills.buffer, skills.byteOffset, skills.byteLength));
    },
    close: () => pool.close(),
  };
}
