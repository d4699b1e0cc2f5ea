import type { DateOrder } from '@/lib/ingest/fields/date';
import type { LanguageOf } from '@/lib/ingest/fields/language';

/** What the reading of rows depends on besides the mapping. */
export interface Reading {
  /** `YYYY-MM-DD`; no posting is later than the day after. */
  today: string;
  dateOrder: DateOrder;
  /** ISO 3166-1 alpha-2 of the country in which the rows mostly are; null where there is none. */
  country: string | null;
  languageOf: LanguageOf;
}

/** Something about a cell of an accepted row that could not be kept. */
export interface Remark {
  column: string | null;
  why: string;
  raw: string;
}

/** A row as a record; or why it is none, which rejects it. Remarks are told of on the way. */
export type RowReader<Record> = (
  cells: readonly string[],
  remark: (remark: Remark) => void,
) => Record | Remark;

export function isRemark(result: object): result is Remark {
  return 'why' in result;
}
