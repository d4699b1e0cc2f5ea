import { z } from 'zod';
import { columnKey } from '@/lib/ingest/column-key';
import { ImportError } from '@/lib/ingest/import-error';
import { FIELDS } from './fields';
import type { Mapping } from './mapping';

export const OverridesSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Columns named by hand: a field, and its column or columns; none to leave the field empty. */
export type Overrides = Readonly<Record<string, string | readonly string[]>>;

/** The mapping with the columns named by hand. What they held before is taken from it. */
export function applyOverrides(mapping: Mapping, overrides: Overrides, columns: readonly string[]): Mapping {
  const fields = { ...mapping.fields };
  const known = FIELDS[mapping.kind].map(({ field }) => field);
  for (const [field, given] of Object.entries(overrides)) {
    if (!known.includes(field))
      throw new ImportError(
        'unknown-field',
        `There is no field "${field}".`,
        `Fields are: ${known.join(', ')}.`,
      );
    const named = (typeof given === 'string' ? [given] : given).filter((name) => name !== '');
    const chosen = named.map((name) => findColumn(name, columns));
    for (const [other, mapped] of Object.entries(fields)) {
      const kept = mapped.filter(({ column }) => !chosen.includes(column));
      if (kept.length === mapped.length) continue;
      if (kept.length > 0) fields[other] = kept;
      else delete fields[other];
    }
    if (chosen.length > 0) fields[field] = chosen.map((column) => ({ column, how: 'by hand' as const }));
    else delete fields[field];
  }
  const used = new Set(Object.values(fields).flatMap((mapped) => mapped.map(({ column }) => column)));
  const why = new Map(mapping.unused.map((each) => [each.column, each.why]));
  const unused = columns
    .filter((column) => !used.has(column))
    .map((column) => ({ column, why: why.get(column) ?? 'not needed' }));
  return { ...mapping, fields, unused };
}

function findColumn(name: string, columns: readonly string[]): string {
  const column =
    columns.find((each) => each === name) ?? columns.find((each) => columnKey(each) === columnKey(name));
  if (column === undefined)
    throw new ImportError(
      'unknown-column',
      `There is no column "${name}".`,
      `Columns are: ${columns.slice(0, 50).join(', ')}.`,
    );
  return column;
}
