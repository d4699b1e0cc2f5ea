/** One row of a file, as its format reads it: where it stands, and its cells by column. */
export interface SourceRow {
  /** Line of the table or number of the record, counted from 1 without the header. */
  row: number;
  cells: readonly string[];
}

/** What pay is counted by. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export const WORKPLACES = ['on-site', 'hybrid', 'remote'] as const;
/** Where the work is done, as far as the posting says it. */
export type Workplace = (typeof WORKPLACES)[number];

export const DEGREE_SIGNALS = ['required', 'or equivalent', 'preferred', 'none named'] as const;
/**
 * What a posting says of a degree: it requires one; a degree or equivalent experience will do; one is preferred; its text names none.
 */
export type DegreeSignal = (typeof DEGREE_SIGNALS)[number];

/** A posting ready to be stored. Text is plain, with the title as its first line, so that every offset is final. */
export interface PostingRecord {
  externalId: string | null;
  title: string;
  employer: string | null;
  /** As written, tidied. */
  place: string | null;
  city: string | null;
  /** Name of the first-level division: state, province, region; one of the twelve regions of the United Kingdom. */
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** The title without seniority, grade, place and terms, in lower case. */
  occupation: string | null;
  sector: string | null;
  /** `YYYY-MM-DD`. */
  posted: string | null;
  /** As given. */
  pay: string | null;
  payFrom: number | null;
  payTo: number | null;
  /** ISO 4217. */
  payCurrency: string | null;
  payPeriod: PayPeriod | null;
  /** Middle of the range, in `payCurrency`, for a full-time year. */
  payYearly: number | null;
  employmentType: string | null;
  workplace: Workplace | null;
  /** Null where the posting says nothing besides its title. */
  degree: DegreeSignal | null;
  /** Fewest years of experience asked for. */
  experienceYears: number | null;
  /** ISO 639-1, of the text. */
  language: string | null;
  url: string | null;
  text: string;
  madeUp: boolean;
}

/** A micro-credential ready to be stored. */
export interface CredentialRecord {
  externalId: string | null;
  title: string;
  provider: string | null;
  type: string | null;
  subject: string | null;
  level: string | null;
  /** Study time as given, and in hours where the words say it. */
  duration: string | null;
  hours: number | null;
  cost: number | null;
  currency: string | null;
  /** Skill terms that the issuer declares. */
  skills: readonly string[];
  /** Plain text. */
  description: string;
  /** ISO 639-1, of title and description. */
  language: string | null;
  url: string | null;
  madeUp: boolean;
}

/** Something that was wrong with a row: where, why, and what stood there. */
export interface RowProblem {
  row: number;
  column: string | null;
  why: string;
  raw: string;
  /** The cells of the row, where it could be read as one. */
  rowCells?: readonly string[];
}

/** What a store says of a record that it was given. */
export type Stored = 'accepted' | 'duplicate';

/** Where an import puts its records. The database implements it; so does an array in a test. */
export interface ImportStore<Record, Prepared = never> {
  /**
   * Keeps the record, or says that it stands there already (a repost then widens the dates of the first).
   * @param prepared what the store would work out of the record, where that is done already
   */
  put(record: Record, row: number, prepared?: Prepared): Stored;
  reject(problem: RowProblem): void;
}

/** What became of one file. `read = accepted + rejected + duplicates`, always. */
export interface ImportCounts {
  read: number;
  accepted: number;
  rejected: number;
  duplicates: number;
}
