import { dateOrderIn } from './date-order';
import type { DateOrder } from './fields/date';
import { loadLanguages } from './fields/language';
import type { FileSource } from './formats/file-source';
import type { TableRow } from './formats/format';
import { openTable } from './formats/open';
import type { Mapping } from './mapping/mapping';
import { countryOfColumn } from './places/country-of-column';
import type { SourceRow } from './records';
import { cellReader } from './rows/cells';
import type { Reading } from './rows/row-reader';

interface FirstRows {
  columns: readonly string[];
  head: readonly TableRow[];
  sample: readonly SourceRow[];
}

/**
 * What the reading of rows depends on besides the mapping, decided by the columns as a whole.
 * @param source the file, to look at the rest of it where its first rows leave the order of day and month open
 */
export async function readingOf(
  mapping: Mapping,
  first: FirstRows,
  today: string,
  source?: FileSource,
): Promise<Reading> {
  return {
    today,
    dateOrder: await dateOrder(mapping, first, source),
    country: homeCountry(mapping, first),
    languageOf: await loadLanguages(),
  };
}

async function dateOrder(
  mapping: Mapping,
  { columns, head }: FirstRows,
  source: FileSource | undefined,
): Promise<DateOrder> {
  const column = mapping.fields.posted?.[0]?.column;
  if (column === undefined) return 'day-first';
  const order = dateOrderIn(head, columns.indexOf(column));
  if (order !== 'open') return order ?? 'day-first';
  if (!source) return 'day-first';
  const table = await openTable(source);
  const there = table.columns.indexOf(column);
  for await (const rows of table.rows) {
    const found = dateOrderIn(rows, there);
    if (found !== null && found !== 'open') return found;
  }
  return 'day-first';
}

/** The country in which most of the first rows are, by the places that leave no doubt. */
function homeCountry(mapping: Mapping, { columns, sample }: FirstRows): string | null {
  const reader = cellReader(mapping, columns);
  return countryOfColumn(
    sample.map(({ cells }) => ({
      place: reader.first(cells, 'place'),
      region: reader.first(cells, 'region'),
      country: reader.first(cells, 'country'),
    })),
  );
}
