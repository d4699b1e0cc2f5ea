import type { SkillId } from '@/lib/taxonomy/skill';

/** Months since January 1970, plus one: 0 means that the posting has no date. */
export type MonthNumber = number;

/** A posting as the market index takes it in. */
export interface IndexedPosting {
  id: number;
  title: string;
  region: string | null;
  occupation: string | null;
  /** First seen, `YYYY-MM-DD`; null when the posting carries no date. */
  date: string | null;
  /** Whether it says more than its title. */
  described: boolean;
  /** The skills that it asks for, each once. */
  skills: readonly SkillId[];
}

/** A column of words: one small number a posting into a table of distinct values. 0 means none. */
export interface WordColumn {
  codes: Uint32Array;
  /** `values[0]` is the empty string, for none. */
  values: readonly string[];
}

/**
 * The market: the columns of all postings, immutable, built once per data version and shared by all requests.
 * Rows are numbered from 0; `postingIds[row]` leads back to the database.
 */
export interface MarketIndex {
  size: number;
  postingIds: Uint32Array;
  months: Uint16Array;
  /** 1 where the posting says more than its title. */
  described: Uint8Array;
  titles: WordColumn;
  regions: WordColumn;
  occupations: WordColumn;
  /** Skills of row r: `skills[skillOffsets[r]]` up to, not including, `skills[skillOffsets[r + 1]]`. */
  skillOffsets: Uint32Array;
  skills: Uint32Array;
  /** Rows that ask for skill s, ascending: `rows[rowOffsets[s]]` up to `rows[rowOffsets[s + 1]]`. */
  rowOffsets: Uint32Array;
  rows: Uint32Array;
  /** One more than the largest skill id that can be asked about. */
  skillCount: number;
}
