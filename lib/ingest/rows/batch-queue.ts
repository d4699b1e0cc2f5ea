import { isProblem, type TableRow } from '@/lib/ingest/formats/format';
import type { ReadElsewhere, ReadRow, RowBatch } from './batch';

/** Rows a batch: some hundredths of a second of reading. */
const BATCH = 64;
/** Batches that may wait for one before them, so that memory stays the same however large the file is. */
const MOST_WAITING = 32;

export type BatchPlan = Omit<RowBatch, 'cells'>;

interface Waiting<Record, Prepared> {
  rows: readonly TableRow[];
  reading: Promise<unknown>;
  /** Null until they are read. Problem rows have none. */
  read: ReadRow<Record, Prepared>[] | null;
}

/**
 * Rows on their way through other threads: sent off in batches, and put in the order of the file. While no thread is free
 * they are read here, so that no core waits for another.
 */
export class BatchQueue<Record, Prepared> {
  private gathered: TableRow[] = [];
  private readonly waiting: Waiting<Record, Prepared>[] = [];

  constructor(
    private readonly tools: {
      elsewhere: ReadElsewhere<Record, Prepared>;
      here: (cells: readonly string[]) => ReadRow<Record, Prepared>;
      put: (row: TableRow, read: ReadRow<Record, Prepared>) => void;
    },
  ) {}

  async add(rows: readonly TableRow[], plan: BatchPlan): Promise<void> {
    for (const row of rows) {
      this.gathered.push(row);
      if (this.gathered.length < BATCH) continue;
      this.send(plan);
      await answers();
      await this.putRead(MOST_WAITING);
    }
  }

  /** Puts all rows that were added. */
  async settle(plan: BatchPlan): Promise<void> {
    if (this.gathered.length > 0) this.send(plan);
    await this.putRead(0);
  }

  private send(plan: BatchPlan): void {
    const rows = this.gathered;
    this.gathered = [];
    const cells = rows.flatMap((row) => (isProblem(row) ? [] : [row.cells]));
    const elsewhere = this.tools.elsewhere({ ...plan, cells });
    const batch: Waiting<Record, Prepared> = {
      rows,
      reading: elsewhere ?? Promise.resolve(),
      read: elsewhere ? null : cells.map(this.tools.here),
    };
    elsewhere?.then(
      (read) => {
        batch.read = read;
      },
      () => {},
    );
    this.waiting.push(batch);
  }

  /** Puts the batches that are read, up to the first that is not; waits for it where more than `most` would be left. */
  private async putRead(most: number): Promise<void> {
    for (;;) {
      const [batch] = this.waiting;
      if (!batch) return;
      if (batch.read === null) {
        if (this.waiting.length <= most) return;
        await batch.reading;
        continue;
      }
      this.waiting.shift();
      this.putBatch(batch.rows, batch.read);
    }
  }

  private putBatch(rows: readonly TableRow[], read: readonly ReadRow<Record, Prepared>[]): void {
    let at = 0;
    for (const row of rows) this.tools.put(row, isProblem(row) ? { result: row, remarks: [] } : read[at++]!);
  }
}

/** Lets the answers of other threads in. */
function answers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
