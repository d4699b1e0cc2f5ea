import type { Mapping } from '@/lib/ingest/mapping/mapping';
import { isMissing } from '@/lib/ingest/missing';
import { unguardFormula } from '@/lib/text/formula-guard';

/** Looks up a field's cells in a row. */
export interface CellReader {
  /** The first filled cell of the field's columns, as it stands; '' where none is. */
  first(cells: readonly string[], field: string): string;
  /** All filled cells of the field's columns, in order. */
  all(cells: readonly string[], field: string): string[];
  /** The name of the field's first column. */
  column(field: string): string | null;
}

export function cellReader(mapping: Mapping, columns: readonly string[]): CellReader {
  const places = new Map(
    Object.entries(mapping.fields).map(([field, mapped]) => [
      field,
      mapped.map(({ column }) => columns.indexOf(column)),
    ]),
  );
  return {
    first(cells, field) {
      for (const place of places.get(field) ?? []) {
        const cell = cells[place];
        if (!isMissing(cell)) return unguardFormula(cell!);
      }
      return '';
    },
    all(cells, field) {
      const filled: string[] = [];
      for (const place of places.get(field) ?? []) {
        const cell = cells[place];
        if (!isMissing(cell)) filled.push(unguardFormula(cell!));
      }
      return filled;
    },
    column: (field) => mapping.fields[field]?.[0]?.column ?? null,
  };
}
