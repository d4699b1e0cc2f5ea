import { columnKey } from '@/lib/ingest/column-key';
import { FIELDS } from './fields';
import type { MappedColumn, Mapping } from './mapping';
import type { Overrides } from './overrides';
import { keyOf } from './profile';

/**
 * The mapping with columns that turned up only after the first rows, by their names alone: they stand behind the columns that a field
 * has already. What was named by hand, or left empty by hand, stays so.
 * @returns the mapping itself where no field wants any of them
 */
export function withLateColumns(
  mapping: Mapping,
  late: readonly string[],
  overrides: Overrides = {},
): Mapping {
  const free = new Map(late.map((column) => [keyOf(column), column]));
  const added: Record<string, MappedColumn[]> = {};
  for (const { field, names, use } of FIELDS[mapping.kind]) {
    const known = mapping.fields[field] ?? [];
    if (field in overrides || (use === 'best' && known.length > 0)) continue;
    for (const name of names) {
      const column = free.get(columnKey(name));
      if (column === undefined) continue;
      free.delete(columnKey(name));
      added[field] = [...(added[field] ?? known), { column, how: 'by its name' }];
      if (use === 'best') break;
    }
  }
  if (Object.keys(added).length === 0) return mapping;
  const unused = [...free.values()].map((column) => ({ column, why: 'not needed' }));
  return { ...mapping, fields: { ...mapping.fields, ...added }, unused: [...mapping.unused, ...unused] };
}
