import { createRequire } from 'node:module';
import type { MadePosting } from './generate';
import { COLUMN_LIST, COLUMNS, cellsOf, type SqlEngine, TYPES, whereOf } from './sql';

/** Not among the packages of this project, for it weighs 70 MB: where it is missing, the benchmark goes without it. */
const PACKAGE = '@duckdb/node-api';
export const HOW_TO_GET_IT = `npm install --no-save ${PACKAGE}@1.5.6-r.1`;

/** What is used of the package. */
interface DuckDb {
  DuckDBInstance: { create(file: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> };
  DuckDBDataChunk: { create(types: readonly unknown[]): Chunk };
  INTEGER: unknown;
  USMALLINT: unknown;
  DOUBLE: unknown;
  VARCHAR: unknown;
}
interface Chunk {
  setColumns(columns: readonly (readonly unknown[])[]): void;
}
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string, values?: readonly (string | number)[]): Promise<{ getRows(): unknown[][] }>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: Chunk): void; closeSync(): void }>;
  closeSync(): void;
}

/** How DuckDB may hold the skills: one row each in a table of pairs, or a list in the posting's row. */
export type Layout = 'pairs' | 'lists';

/** The postings in DuckDB, in memory, with both layouts; null where the package is missing. */
export async function duckDbEngines(
  postings: Iterable<MadePosting>,
): Promise<Record<Layout, SqlEngine> | null> {
  const duck = loadPackage();
  if (duck === null) return null;
  const instance = await duck.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await fill(duck, connection, postings);
  const rows = async (sql: string, values: readonly (string | number)[]) =>
    (await connection.runAndReadAll(sql, values)).getRows();
  const engine = (skillSql: (where: string) => string, monthSql: (where: string) => string): SqlEngine => ({
    async skillCounts(slice) {
      const { where, bound } = whereOf(slice);
      return (await rows(skillSql(where), bound)).map(([skill, count]) => [Number(skill), Number(count)]);
    },
    async skillByMonth(slice, skill) {
      const { where, bound } = whereOf(slice);
      return (await rows(monthSql(where), [skill, ...bound])).map(([month, count]) => [
        String(month),
        Number(count),
      ]);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  });
  return {
    pairs: engine(
      (where) =>
        `SELECT s.skill, count(*) FROM posting p JOIN posting_skill s ON s.posting = p.id WHERE ${where} GROUP BY s.skill`,
      (where) =>
        `SELECT p.month, count(*) FROM posting_skill s JOIN posting p ON p.id = s.posting
         WHERE s.skill = ? AND p.month IS NOT NULL AND ${where} GROUP BY p.month`,
    ),
    lists: engine(
      (where) =>
        `SELECT skill, count(*) FROM (SELECT unnest(skills) AS skill FROM posting_list WHERE ${where}) GROUP BY skill`,
      (where) =>
        `SELECT month, count(*) FROM posting_list
         WHERE list_contains(skills, ?) AND month IS NOT NULL AND ${where} GROUP BY month`,
    ),
  };
}

function loadPackage(): DuckDb | null {
  const require = createRequire(import.meta.url);
  try {
    return require(PACKAGE) as DuckDb;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** Rows that DuckDB takes in at once. */
const CHUNK = 2048;

async function fill(duck: DuckDb, connection: Connection, postings: Iterable<MadePosting>): Promise<void> {
  await connection.run(`CREATE TABLE posting (${COLUMN_LIST})`);
  await connection.run('CREATE TABLE posting_skill (posting INTEGER, skill USMALLINT)');
  const appender = async (table: string, types: readonly unknown[]) => {
    const into = await connection.createAppender(table);
    const columns: unknown[][] = types.map(() => []);
    const flush = () => {
      const chunk = duck.DuckDBDataChunk.create(types);
      chunk.setColumns(columns);
      into.appendDataChunk(chunk);
      for (const column of columns) column.length = 0;
    };
    return {
      add(cells: readonly unknown[]) {
        for (let i = 0; i < columns.length; i++) columns[i]!.push(cells[i]);
        if (columns[0]!.length === CHUNK) flush();
      },
      done() {
        if (columns[0]!.length > 0) flush();
        into.closeSync();
      },
    };
  };
  const rows = await appender(
    'posting',
    COLUMNS.map((name) => duck[TYPES[name] ?? 'VARCHAR']),
  );
  const pairs = await appender('posting_skill', [duck.INTEGER, duck.USMALLINT]);
  for (const posting of postings) {
    rows.add(cellsOf(posting));
    for (const skill of posting.skills) pairs.add([posting.id, skill]);
  }
  rows.done();
  pairs.done();
  await connection.run(
    `CREATE TABLE posting_list AS
     SELECT p.*, s.skills FROM posting p LEFT JOIN
       (SELECT posting, list(skill) AS skills FROM posting_skill GROUP BY posting) s ON s.posting = p.id ORDER BY p.id`,
  );
}
