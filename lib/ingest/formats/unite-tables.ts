import { ImportError } from '@/lib/ingest/import-error';
import type { Kind } from '@/lib/ingest/mapping/field';
import { proposeMapping } from '@/lib/ingest/mapping/propose';
import type { SourceRow } from '@/lib/ingest/records';
import type { Encoding } from './decode';
import { excerpt, isProblem, MOST_COLUMNS, type OpenedTable, type TableRow } from './format';
import { LeftOut } from './left-out';
import { PLAIN_TEXT } from './plain-text';

/** One of several tables in a file: a file in an archive, a sheet of a workbook. */
export interface Part {
  /** As people know it. */
  name: string;
  /** How much it holds, in any unit, to choose among tables that are unlike. */
  weight: number;
  /** Opens it anew. Throws an `ImportError` where it is no table. */
  open(): Promise<OpenedTable>;
  /** Lets go of whatever reading it holds on to. */
  close(): void;
}

/** How many parts are looked into before it is decided what the table is. */
const SAMPLE = 200;
/** Rows read before the columns are said to be known. */
const HEAD_ROWS = 500;
/** Two tables are alike where they share more than this part of the columns of the smaller one. */
const ALIKE = 0.5;

interface Group {
  kind: Kind | null;
  format: string;
  columns: Set<string>;
  weight: number;
  parts: Set<Part>;
}

/**
 * The table that several parts make together: those with mostly the same columns are read one after the other, the rest is told of
 * in the notes. A part that should have been a table and cannot be read is a rejected row.
 * @param called what a part is called: `file`, `sheet`
 * @param named the name of the format, given that of its parts
 */
export async function uniteTables(
  parts: readonly Part[],
  called: string,
  named: (format: string) => string,
  leftOut: LeftOut = new LeftOut(called),
): Promise<OpenedTable> {
  if (parts.length === 1) {
    const table = await parts[0]!.open();
    return { ...table, format: named(table.format), notes: leftOut.and(table.notes) };
  }
  const group = await mainGroup(parts);
  const columns = [...group.columns];
  const places = new Map(columns.map((column, i) => [column, i]));
  const encodings = new Set<Encoding>();
  const groups = uniteRows(parts, group, columns, places, encodings, leftOut);
  const head: TableRow[][] = [];
  for (let count = 0; count < HEAD_ROWS; ) {
    const { value, done } = await groups.next();
    if (done) break;
    head.push(value);
    count += value.length;
  }
  async function* rows() {
    yield* head.splice(0);
    yield* groups;
  }
  return {
    format: named(group.format),
    columns,
    kind: group.kind,
    notes: leftOut.notes,
    rows: rows(),
    encodings,
  };
}

/** The group of like parts that holds the table, judged by some of them. */
async function mainGroup(parts: readonly Part[]): Promise<Group> {
  const groups: (Group & { rank: number })[] = [];
  let failure: { part: Part; error: ImportError } | null = null;
  for (const part of sampleOf(parts)) {
    try {
      const table = await part.open();
      const group = groups.find((each) => areAlike(each, table));
      if (group) {
        for (const column of table.columns) if (group.columns.size < MOST_COLUMNS) group.columns.add(column);
        group.weight += part.weight;
        group.parts.add(part);
      } else {
        const { kind, format } = table;
        const rank = await rankOf(table);
        groups.push({
          kind,
          format,
          columns: new Set(table.columns),
          weight: part.weight,
          parts: new Set([part]),
          rank,
        });
      }
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      if (!failure || isNoTable(failure.error)) failure = { part, error };
    } finally {
      part.close();
    }
  }
  const [best] = groups.sort((a, b) => b.rank - a.rank || b.weight - a.weight);
  if (best) return best;
  const { part, error } = failure!;
  throw new ImportError(
    error.code,
    'Nothing that is packed in this file can be read.',
    `“${excerpt(part.name, 100)}”: ${error.message}`,
  );
}

function sampleOf(parts: readonly Part[]): readonly Part[] {
  if (parts.length <= SAMPLE) return parts;
  return Array.from({ length: SAMPLE }, (_, i) => parts[Math.floor((i * parts.length) / SAMPLE)]!);
}

function areAlike(group: Pick<Group, 'kind' | 'columns'>, table: OpenedTable): boolean {
  if (group.kind !== table.kind) return false;
  const shared = table.columns.filter((column) => group.columns.has(column)).length;
  return shared > Math.min(group.columns.size, table.columns.length) * ALIKE;
}

/** How sure it is that a table holds postings or credentials: 3 where its form says so, 0 where it is plain text. */
async function rankOf(table: OpenedTable): Promise<number> {
  if (table.kind !== null) return 3;
  if (table.format === PLAIN_TEXT) return 0;
  const first = await table.rows[Symbol.asyncIterator]().next();
  const sample = (first.done ? [] : first.value)
    .slice(0, 100)
    .filter((row): row is SourceRow => !isProblem(row));
  const hasTitle = (['postings', 'credentials'] as const).some((kind) =>
    proposeMapping(kind, table.columns, sample).fields.title?.some(({ how }) => how === 'by its name'),
  );
  return hasTitle ? 2 : 1;
}

/** A part that never was meant to be a table: a picture, a PDF, an empty file. */
function isNoTable(error: ImportError): boolean {
  return error.code === 'unknown-format' || error.code === 'empty';
}

async function* uniteRows(
  parts: readonly Part[],
  group: Group,
  columns: string[],
  places: Map<string, number>,
  encodings: Set<Encoding>,
  leftOut: LeftOut,
): AsyncGenerator<TableRow[], undefined, undefined> {
  let count = 0;
  for (const part of parts) {
    const where = `in “${excerpt(part.name, 100)}”`;
    try {
      const table = await part.open();
      if (!group.parts.has(part) && !areAlike(group, table)) {
        leftOut.add(part.name, table.format === PLAIN_TEXT ? 'is plain text' : 'has other columns');
        continue;
      }
      const placed: number[] = [];
      for await (const rows of table.rows) {
        while (placed.length < table.columns.length) placed.push(placeOf(table.columns[placed.length]!));
        yield rows.map((row): TableRow => {
          count++;
          if (isProblem(row)) return { ...row, row: count, why: `${where}, row ${row.row}: ${row.why}` };
          return { row: count, cells: arranged(row.cells, placed) };
        });
      }
      for (const encoding of table.encodings) encodings.add(encoding);
      for (const note of table.notes) leftOut.say(`${where}: ${note}`);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      if (isNoTable(error)) leftOut.add(part.name, 'is no table');
      else yield [{ row: ++count, column: null, why: `${where}: ${error.message}`, raw: excerpt(part.name) }];
    } finally {
      part.close();
    }
  }
  return undefined;

  /** Where a column stands in the united table; -1 where there is no more room. */
  function placeOf(column: string): number {
    const known = places.get(column);
    if (known !== undefined) return known;
    if (columns.length >= MOST_COLUMNS) {
      leftOut.say(`Columns past the first ${MOST_COLUMNS} were left out.`);
      return -1;
    }
    const place = columns.push(column) - 1;
    places.set(column, place);
    return place;
  }
}

function arranged(cells: readonly string[], placed: readonly number[]): string[] {
  const row: string[] = [];
  for (let i = 0; i < cells.length; i++) {
    const place = placed[i]!;
    if (place === -1) continue;
    while (row.length <= place) row.push('');
    row[place] = cells[i]!;
  }
  return row;
}
