import type { Archive } from '@/lib/ingest/formats/archive';
import { columnNames } from '@/lib/ingest/formats/column-names';
import { isBlank } from '@/lib/ingest/formats/csv-dialect';
import {
  type ArchiveFormat,
  excerpt,
  MOST_COLUMNS,
  type OpenedTable,
  type TableRow,
} from '@/lib/ingest/formats/format';
import { LeftOut } from '@/lib/ingest/formats/left-out';
import { findHead, isTotalsRow } from '@/lib/ingest/formats/table-head';
import { type Part, uniteTables } from '@/lib/ingest/formats/unite-tables';
import { ImportError } from '@/lib/ingest/import-error';
import { sheetRows } from './sheet-rows';
import { type Survey, surveySheet } from './survey';
import { readWorkbook, type Sheet, type Workbook, workbookFile } from './workbook';

/** How many rows the header is looked for among. */
const HEAD_ROWS = 50;

/** An Excel workbook. Its sheets are read in a stream; only the texts that they share are held in memory. */
export const xlsx: ArchiveFormat = {
  name: 'XLSX',
  recognises: (archive) => workbookFile(archive) !== undefined,
  async read(archive, { unpacks }) {
    const workbook = await readWorkbook(archive);
    const leftOut = new LeftOut('sheet');
    const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
    const sheets = visible.length > 0 ? visible : workbook.sheets;
    for (const { name } of workbook.sheets.filter((sheet) => !sheets.includes(sheet)))
      leftOut.add(name, 'is hidden');
    const parts: Part[] = [];
    for (const sheet of sheets) {
      const survey = await surveySheet(archive.stream(sheet.file));
      if (survey.rows > 0) parts.push(partOf(archive, workbook, sheet, survey, unpacks));
    }
    if (parts.length === 0)
      throw new ImportError('empty', 'No sheet of this workbook holds anything.', 'Save it again.');
    return uniteTables(parts, 'sheet', () => 'XLSX', leftOut);
  },
};

function partOf(
  archive: Archive,
  workbook: Workbook,
  sheet: Sheet,
  survey: Survey,
  unpacks: (bytes: number) => void,
): Part {
  const open = new Set<AsyncGenerator<string[][], undefined, undefined>>();
  return {
    name: sheet.name,
    weight: survey.rows,
    async open() {
      const rows = sheetRows(archive.stream(sheet.file), workbook, survey, unpacks);
      open.add(rows);
      return sheetTable(rows);
    },
    close() {
      for (const rows of open) rows.return(undefined).catch(() => {});
      open.clear();
    },
  };
}

async function sheetTable(rows: AsyncGenerator<string[][], undefined, undefined>): Promise<OpenedTable> {
  const first: string[][] = [];
  while (first.length < HEAD_ROWS) {
    const { value, done } = await rows.next();
    if (done) break;
    for (const row of value) if (!isBlank(row)) first.push(row);
  }
  const head = findHead(levelled(first.slice(0, HEAD_ROWS)));
  if (!head) throw new ImportError('empty', 'There is nothing in this sheet.', 'Save it again.');
  const columns = columnNames(head.header);
  return {
    format: 'XLSX',
    columns,
    kind: null,
    notes: head.notes,
    encodings: new Set(),
    rows: numbered(columns, first.slice(head.rows), rows),
  };
}

/** Rows of the same length: a sheet has no cells where nothing is written. */
function levelled(rows: readonly string[][]): string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => row.concat(Array(width - row.length).fill('')));
}

async function* numbered(
  columns: string[],
  first: readonly string[][],
  rest: AsyncGenerator<string[][], undefined, undefined>,
): AsyncGenerator<TableRow[], undefined, undefined> {
  let count = 0;
  const number = (rows: readonly string[][]) =>
    rows
      .filter((row) => !isBlank(row))
      .map((cells): TableRow => {
        const row = ++count;
        for (let i = columns.length; i < cells.length && i < MOST_COLUMNS; i++)
          columns.push(`column ${i + 1}`);
        while (cells.length < columns.length) cells.push('');
        if (!isTotalsRow(cells)) return { row, cells };
        return { row, column: null, why: 'a line of totals, no record', raw: excerpt(cells.join(' ¦ ')) };
      });
  try {
    yield number(first);
    for await (const rows of rest) yield number(rows);
  } finally {
    await rest.return(undefined);
  }
  return undefined;
}
