/**
 * The SQL condition under which a row is shown: made-up ones are left out as soon as a real one is in their table.
 * @param row the name under which the query knows the table's rows
 */
export function shown(table: 'postings' | 'credentials', row: string): string {
  return `(${row}.made_up = 0 OR NOT EXISTS (SELECT 1 FROM ${table} real WHERE real.made_up = 0))`;
}

/** What stands before the fingerprints of made-up rows: they are never one with a real row. */
export const MADE_UP = 'made-up:';
