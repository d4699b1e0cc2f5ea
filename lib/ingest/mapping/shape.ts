import { createHash } from 'node:crypto';
import { columnKey } from '@/lib/ingest/column-key';
import { isRejectedColumn } from '@/lib/ingest/rejected-file';

/** What tells whether two files have the same columns, whatever their order and letter case: 32 hexadecimal digits. */
export function shapeOf(columns: readonly string[]): string {
  const keys = columns
    .filter((column) => !isRejectedColumn(column))
    .map(columnKey)
    .sort();
  return createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 32);
}
