import type { SkillId } from '@/lib/taxonomy/skill';
import type { DimensionName } from './dimensions';
import type { Words } from './words';

/** Months since January 1970, plus one: 0 means that the posting has no date. */
export type MonthNumber = number;

/** How firmly a posting asks for a skill, as the index's `levels` number it. */
export const ASKED_LEVELS = ['unstated', 'preferred', 'required'] as const;
export type AskedLevel = (typeof ASKED_LEVELS)[number];

/** A posting as the market index takes it in. */
export interface IndexedPosting extends Readonly<Partial<Record<DimensionName, string | null>>> {
  id: number;
  title: string;
  occupation: string | null;
  /** First seen, `YYYY-MM-DD`; null when the posting carries no date. */
  date: string | null;
  /** Whether it says more than its title. */
  described: boolean;
  /** Advertised pay for a full-time year, in its `currency`. */
  pay?: number | null;
  /** Fewest years of experience asked for. */
  experience?: number | null;
  /** The skills that it asks for, each once. */
  skills: ArrayLike<SkillId>;
  /** Beside each skill its place in `ASKED_LEVELS`; without them all are unstated. */
  levels?: ArrayLike<number>;
}

export type Codes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A column of words: one small number a posting into a table of distinct values. 0 means none. */
export interface WordColumn {
  codes: Codes;
  values: Words;
}

/**
 * The market: the columns of all postings, immutable, built once per data version and shared by all requests.
 * Rows are numbered from 0; `postingIds[row]` leads back to the database.
 */
export interface MarketIndex {
  size: number;
  postingIds: Uint32Array<ArrayBuffer>;
  months: Uint16Array<ArrayBuffer>;
  /** 1 where the posting says more than its title. */
  described: Uint8Array<ArrayBuffer>;
  titles: WordColumn;
  /** Titles without seniority, grade, place and terms. */
  occupations: WordColumn;
  dimensions: Readonly<Record<DimensionName, WordColumn>>;
  /** Yearly pay in the posting's currency; NaN where it states none. */
  pay: Float32Array<ArrayBuffer>;
  /** Fewest years of experience, rounded, at most 254; 255 where none is stated. */
  experience: Uint8Array<ArrayBuffer>;
  /** Skills of row r: `skills[skillOffsets[r]]` up to, not including, `skills[skillOffsets[r + 1]]`. */
  skillOffsets: Uint32Array<ArrayBuffer>;
  /** 16 bits wide where every skill id fits. */
  skills: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
  /** Rows that ask for skill s, ascending: `rows[rowOffsets[s]]` up to `rows[rowOffsets[s + 1]]`. */
  rowOffsets: Uint32Array<ArrayBuffer>;
  rows: Uint32Array<ArrayBuffer>;
  /** How firmly, in the order of `rows`, four to a byte: see `levelAt`. */
  levels: Uint8Array<ArrayBuffer>;
  /** One more than the largest skill id that can be asked about. */
  skillCount: number;
}

/** How firmly the posting at place `at` of `rows` asks: its place in `ASKED_LEVELS`. */
export function levelAt(index: MarketIndex, at: number): number {
  return (index.levels[at >>> 2]! >>> ((at & 3) << 1)) & 3;
}

/** In `experience`, that nothing is stated. */
export const NO_EXPERIENCE = 255;
