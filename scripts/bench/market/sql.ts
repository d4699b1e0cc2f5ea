import { DIMENSION_NAMES } from '@/lib/market/dimensions';
import type { Slice } from '@/lib/market/slice';
import type { MadePosting } from './generate';

/** A posting's columns in a table of SQL, in the order in which they are filled. `month` is `YYYY-MM`. */
export const COLUMNS = ['id', 'title', 'occupation', 'month', 'pay', ...DIMENSION_NAMES] as const;

export const TYPES: Readonly<Partial<Record<(typeof COLUMNS)[number], 'INTEGER' | 'DOUBLE'>>> = {
  id: 'INTEGER',
  pay: 'DOUBLE',
};

export const COLUMN_LIST = COLUMNS.map((name) => `${name} ${TYPES[name] ?? 'VARCHAR'}`).join(', ');

/** A posting as a row of that table. */
export function cellsOf(posting: MadePosting): (string | number | null)[] {
  return COLUMNS.map((name) => (name === 'month' ? (posting.date?.slice(0, 7) ?? null) : posting[name]));
}

/** The slice as an SQL condition on the table's columns and the values bound to its question marks. Words are not known to it. */
export function whereOf(slice: Slice): { where: string; bound: (string | number)[] } {
  const conditions: string[] = [];
  const bound: (string | number)[] = [];
  const add = (condition: string, ...values: (string | number)[]) => {
    conditions.push(condition);
    bound.push(...values);
  };
  if (slice.from !== undefined) add('month >= ?', slice.from);
  if (slice.to !== undefined) add('month <= ?', slice.to);
  for (const name of DIMENSION_NAMES) {
    const values = slice[name];
    if (!values) continue;
    if (name === 'isco') {
      // A code stands for all that start with it: those from itself up to the code behind.
      const groups = values.map(() => '(isco >= ? AND isco < ?)').join(' OR ');
      add(`(${groups})`, ...values.flatMap((code) => [code, `${code}~`]));
    } else add(`${name} IN (${values.map(() => '?').join(', ')})`, ...values);
  }
  if (slice.payFrom !== undefined) add('pay >= ?', slice.payFrom);
  if (slice.payTo !== undefined) add('pay <= ?', slice.payTo);
  return { where: conditions.length === 0 ? '1 = 1' : conditions.join(' AND '), bound };
}

/** An engine with the same postings as the index, asked in SQL. Counts by skill number; by month as `YYYY-MM`. */
export interface SqlEngine {
  skillCounts(slice: Slice): Promise<[skill: number, postings: number][]>;
  skillByMonth(slice: Slice, skill: number): Promise<[month: string, postings: number][]>;
  close(): void;
}
