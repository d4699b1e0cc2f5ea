import { inMemory } from '@/lib/ingest/formats/file-source';
import { isProblem, type TableRow } from '@/lib/ingest/formats/format';
import { openTable } from '@/lib/ingest/formats/open';

/** A file read to its end: its rows, the cells of the good ones, and the problems. */
export async function readTable(content: string | Buffer, pieceSize = 1 << 16) {
  const table = await openTable(inMemory(Buffer.from(content as string), pieceSize));
  const rows: TableRow[] = [];
  for await (const group of table.rows) for (const row of group) rows.push(row);
  const cells = rows.flatMap((row) => ('cells' in row ? [[...row.cells]] : []));
  return {
    ...table,
    columns: [...table.columns],
    notes: [...table.notes],
    rows,
    cells,
    problems: rows.filter(isProblem),
  };
}
