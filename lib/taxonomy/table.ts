import { TaxonomyError } from './format';

export interface TableRow {
  /** As an editor numbers it: the header is row 1. In JSON the first record is row 1. */
  row: number;
  cells: readonly string[];
}

/** A file read as a table of text. */
export interface TaxonomyTable {
  name: string;
  columns: readonly string[];
  rows: readonly TableRow[];
}

/** For each field the names that its column may have; letter case, spaces and signs do not matter. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Whether a table has a column for each of the fields. */
export function hasColumns<Field extends string>(
  { columns }: { columns: readonly string[] },
  names: ColumnNames<Field>,
  ...fields: readonly Field[]
): boolean {
  const known = new Set(columns.map(plain));
  return fields.every((field) => names[field].some((name) => known.has(plain(name))));
}

/**
 * The rows of a table by fields. Columns that no field names are passed over; a field without a column is empty.
 * @throws TaxonomyError when the column of a needed field is missing
 */
export function readFields<Field extends string>(
  table: TaxonomyTable,
  names: ColumnNames<Field>,
  needed: readonly NoInfer<Field>[],
): { row: number; cells: Record<Field, string> }[] {
  const known = table.columns.map(plain);
  const places = (Object.keys(names) as Field[]).map((field) => {
    const place = names[field].map((name) => known.indexOf(plain(name))).find((at) => at !== -1) ?? -1;
    if (place === -1 && needed.includes(field)) {
      throw new TaxonomyError(
        table.name,
        1,
        `the column “${names[field][0]}” is missing; name it so in the first row. Found: ${table.columns.join(', ')}`,
      );
    }
    return [field, place] as const;
  });
  return table.rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(places.map(([field, at]) => [field, cells[at]?.trim() ?? ''])) as Record<
      Field,
      string
    >,
  }));
}

/** What columns files have, for those who look for others: "list.csv has id, title". */
export function columnsInWords(files: readonly { name: string; columns: readonly string[] }[]): string {
  return files.map(({ name, columns }) => `${name} has ${columns.join(', ') || 'none'}`).join('; ');
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
