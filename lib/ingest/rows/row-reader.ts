import type { DateOrder } from '@/lib/ingest/fields/date';

/** What the reading of rows depends on besides the mapping. */
export interface Reading {
  /** `YYYY-MM-DD`; no posting is later than the day after. */
  today: string;
  dateOrder: DateOrder;
  /** Whether a place without a comma is a town, and not a street or an office. */
  townsAlone: boolean;
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
