import Database from 'better-sqlite3';
import { DIMENSION_NAMES } from '@/lib/market/dimensions';
import type { IndexedPosting } from '@/lib/market/market-index';

/** Postings as tables of a database in memory, so that a figure can be counted a second time, in plain SQL. */
export class SqlPostings {
  private readonly db = new Database(':memory:');

  constructor(postings: readonly IndexedPosting[]) {
    this.db.exec(`CREATE TABLE posting (id INTEGER PRIMARY KEY, month TEXT, pay REAL, ${DIMENSION_NAMES.join(', ')});
      CREATE TABLE ask (posting INTEGER, skill INTEGER, level INTEGER)`);
    const posting = this.db.prepare(
      `INSERT INTO posting VALUES (?, ?, ?, ${DIMENSION_NAMES.map(() => '?').join(', ')})`,
    );
    const ask = this.db.prepare('INSERT INTO ask VALUES (?, ?, ?)');
    for (const made of postings) {
      posting.run(
        made.id,
        made.date?.slice(0, 7) ?? null,
        made.pay ?? null,
        ...DIMENSION_NAMES.map((name) => made[name] ?? null),
      );
      Array.from(made.skills).forEach((skill, i) => {
        ask.run(made.id, skill, made.levels?.[i] ?? 0);
      });
    }
  }

  /** The rows of a query as arrays. */
  rows(sql: string, ...values: readonly unknown[]): unknown[][] {
    return this.db
      .prepare<unknown[], unknown[]>(sql)
      .raw()
      .all(...values);
  }

  /** The one figure that a query gives. */
  figure(sql: string, ...values: readonly unknown[]): number {
    return Number(this.rows(sql, ...values)[0]?.[0] ?? 0);
  }
}
