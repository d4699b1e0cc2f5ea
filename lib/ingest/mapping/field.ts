import type { ColumnProfile } from './profile';

/** What an import can bring. */
export type Kind = 'postings' | 'credentials';

/** A field of a posting or a credential, and how its column is found. */
export interface Field {
  field: string;
  /** Names of columns that hold it, the surest first; compared without case, accents, blanks and signs. */
  names: readonly string[];
  /** How many columns are used: the best one, all as alternatives of which the first filled counts, or all joined into text. */
  use: 'best' | 'first filled' | 'all';
  /** The line that stands over it in the text of a posting. */
  heading?: string;
  /** What the values of a column with the right name must look like. */
  fits?: ((column: ColumnProfile) => boolean) | undefined;
  /** How surely the values of a column with an unknown name show this field; 0 for not at all. */
  byValues?: (column: ColumnProfile) => number;
}

/** Column names from a list with commas, the surest first. */
export function names(list: string): string[] {
  return list.trim().split(/\s*,\s*/);
}
