import Database from 'better-sqlite3';
import { DIMENSION_NAMES } from '@/lib/market/dimensions';
import type { MadePosting } from './generate';
import { COLUMN_LIST, COLUMNS, cellsOf, type SqlEngine, whereOf } from './sql';

/** The postings in SQLite: a table of them, one of their skills both ways, indexes on all that is filtered, and its statistics. */
export function sqliteEngine(file: string, postings: Iterable<MadePosting>): SqlEngine {
  const db = new Database(file);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -1000000');
  db.exec(`CREATE TABLE posting (${COLUMN_LIST.replace('id INTEGER', 'id INTEGER PRIMARY KEY')});
    CREATE TABLE posting_skill (posting INTEGER, skill INTEGER, PRIMARY KEY (posting, skill)) WITHOUT ROWID;`);
  const insert = db.prepare(`INSERT INTO posting VALUES (${COLUMNS.map(() => '?').join(', ')})`);
  const insertSkill = db.prepare('INSERT INTO posting_skill VALUES (?, ?)');
  db.transaction(() => {
    for (const posting of postings) {
      insert.run(cellsOf(posting));
      for (const skill of posting.skills) insertSkill.run(posting.id, skill);
    }
  })();
  for (const name of ['month', 'pay', ...DIMENSION_NAMES])
    db.exec(`CREATE INDEX posting_by_${name} ON posting (${name})`);
  db.exec('CREATE INDEX skill_postings ON posting_skill (skill, posting); ANALYZE;');
  return {
    async skillCounts(slice) {
      const { where, bound } = whereOf(slice);
      return db
        .prepare(
          `SELECT s.skill, count(*) FROM posting p JOIN posting_skill s ON s.posting = p.id WHERE ${where} GROUP BY s.skill`,
        )
        .raw()
        .all(bound) as [number, number][];
    },
    async skillByMonth(slice, skill) {
      const { where, bound } = whereOf(slice);
      return db
        .prepare(
          `SELECT p.month, count(*) FROM posting_skill s JOIN posting p ON p.id = s.posting
           WHERE s.skill = ? AND p.month IS NOT NULL AND ${where} GROUP BY p.month`,
        )
        .raw()
        .all(skill, ...bound) as [string, number][];
    },
    close: () => db.close(),
  };
}
