/** One row of a file, as its format reads it: where it stands, and its cells by column. */
export interface SourceRow {
  /** Line of the table or number of the record, counted from 1 without the header. */
  row: number;
  cells: readonly string[];
}

/** A posting ready to be stored. Text is plain, with the title as its first line, so that every offset is final. */
export interface PostingRecord {
  externalId: string | null;
  title: string;
  employer: string | null;
  place: string | null;
  region: string | null;
  occupation: string | null;
  sector: string | null;
  /** `YYYY-MM-DD`. */
  posted: string | null;
  /** As given. */
  pay: string | null;
  employmentType: string | null;
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
  url: string | null;
  madeUp: boolean;
}

/** Something that was wrong with a row: where, why, and what stood there. */
export interface RowProblem {
  row: number;
  column: string | null;
  why: string;
  raw: string;
}

/** What a store says of a record that it was given. */
export type Stored = 'accepted' | 'duplicate';

/** Where an import puts its records. The database implements it; so does an array in a test. */
export interface ImportStore<Record> {
  /** Keeps the record, or says that it stands there already (a repost then widens the dates of the first). */
  put(record: Record, row: number): Stored;
  reject(problem: RowProblem): void;
}

/** What became of one file. `read = accepted + rejected + duplicates`, always. */
export interface ImportCounts {
  read: number;
  accepted: number;
  rejected: number;
  duplicates: number;
}
