import Papa from 'papaparse';
import { TaxonomyError } from './format';

/**
 * The rows of a CSV text as objects of the wanted columns, numbered as an editor would (the header is row 1).
 * @throws TaxonomyError when a column is missing
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): { row: number; cells: Record<Column, string> }[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    header: false,
    skipEmptyLines: 'greedy',
  });
  const [header = [], ...rows] = data;
  const places = columns.map((column) => {
    const place = header.findIndex((name) => name.trim().toLowerCase() === column.toLowerCase());
    if (place === -1) {
      throw new TaxonomyError(file, 1, `the column “${column}” is missing; found: ${header.join(', ')}`);
    }
    return [column, place] as const;
  });
  return rows.map((cells, i) => ({
    row: i + 2,
    cells: Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])) as Record<
      Column,
      string
    >,
  }));
}
