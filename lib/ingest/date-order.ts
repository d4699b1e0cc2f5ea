import { type DateOrder, dateOrderOf, hasDateOrder } from './fields/date';
import { isProblem, type TableRow } from './formats/format';

/**
 * Whether the dates of a column stand day first, by the first cell in which only one order makes a day. Null where no cell has both
 * orders; 'open' where cells have, and none decides.
 */
export function dateOrderIn(rows: Iterable<TableRow>, index: number): DateOrder | null | 'open' {
  let matters = false;
  for (const row of rows) {
    if (isProblem(row)) continue;
    const cell = row.cells[index] ?? '';
    const order = dateOrderOf(cell);
    if (order) return order;
    matters ||= hasDateOrder(cell);
  }
  return matters ? 'open' : null;
}
