import { MOST_COLUMNS } from '@/lib/ingest/formats/format';
import { ImportError } from '@/lib/ingest/import-error';
import { columnOf, dateText, numberText, unescaped } from './cell-text';
import type { Merge, Survey } from './survey';
import type { Workbook } from './workbook';
import { xmlEvents } from './xml-events';

/** More text in one row, in characters, and the rest of it is left out. */
const LONGEST_ROW = 8 << 20;
/** So many blanks may stand between cells, in all and for each cell. */
const FREE_BLANKS = 2_000_000;
const BLANKS_FOR_A_CELL = 100;

/**
 * The rows of a sheet that fill any cell, as text: dates as `YYYY-MM-DD`, formulas by their last value, errors as nothing. What is merged
 * over several rows stands in each of them that has cells of its own.
 * @param textOf told how many characters the cells hold
 */
export async function* sheetRows(
  bytes: AsyncIterable<Buffer>,
  workbook: Workbook,
  { merges }: Survey,
  textOf: (characters: number) => void,
): AsyncGenerator<string[][], undefined, undefined> {
  let rows: string[][] = [];
  let row: string[] = [];
  let rowNumber = 0;
  let column = -1;
  let type = '';
  let style = '';
  let value = '';
  let isValue = false;
  let isReading = false;
  let rowLength = 0;
  let cells = 0;
  let blanks = 0;
  const fill = mergeFiller(merges);
  for await (const _ of xmlEvents(bytes, { open, close, text })) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  return undefined;

  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') {
      const given = columnOf(attributes.r);
      column = given === -1 ? column + 1 : given;
      type = attributes.t ?? 'n';
      style = attributes.s ?? '';
      value = '';
    } else if (name === 'row') {
      const given = Number(attributes.r);
      rowNumber = Number.isSafeInteger(given) && given > 0 ? given : rowNumber + 1;
      row = [];
      rowLength = 0;
      column = -1;
    } else if (name === 'v' || name === 't') isValue = !isReading;
    else if (name === 'rPh') isReading = true;
  }

  function close(name: string): void {
    if (name === 'c') {
      const written = rowLength > LONGEST_ROW || column >= MOST_COLUMNS ? '' : cellText();
      if (written === '') return;
      rowLength += written.length;
      cells++;
      blanks += Math.max(0, column - row.length);
      if (blanks > FREE_BLANKS + cells * BLANKS_FOR_A_CELL) throw tooSparse();
      while (row.length < column) row.push('');
      row[column] = written;
    } else if (name === 'row') {
      textOf(rowLength);
      fill(rowNumber, row);
      if (row.length > 0) rows.push(row);
      row = [];
    } else if (name === 'v' || name === 't') isValue = false;
    else if (name === 'rPh') isReading = false;
  }

  function text(piece: string): void {
    if (isValue && value.length < LONGEST_ROW) value += piece;
  }

  function cellText(): string {
    switch (type) {
      case 's':
        return workbook.strings[Number(value)] ?? '';
      case 'n':
        return (
          (workbook.dateStyles[Number(style)] && value !== ''
            ? dateText(Number(value), workbook.from1904)
            : null) ?? numberText(value)
        );
      case 'b':
        return value === '1' ? 'true' : value === '0' ? 'false' : value;
      case 'e':
        return '';
      case 'd':
        return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
      default:
        return unescaped(value);
    }
  }
}

/** Writes what is merged into the rows below its first; rows without any cell of their own stay as they are. */
function mergeFiller(merges: Survey['merges']): (rowNumber: number, row: string[]) => void {
  let active: (Merge & { text: string })[] = [];
  return (rowNumber, row) => {
    if (active.length > 0) {
      active = active.filter(({ last }) => last >= rowNumber);
      if (row.length > 0)
        for (const { column, text } of active) {
          while (row.length <= column) row.push('');
          if (row[column] === '') row[column] = text;
        }
    }
    for (const merge of merges.get(rowNumber) ?? []) {
      const text = row[merge.column] ?? '';
      if (text !== '') active.push({ ...merge, text });
    }
  };
}

function tooSparse(): ImportError {
  return new ImportError(
    'not-a-table',
    'The cells of this sheet lie too far apart to be a table.',
    'Copy the table to a sheet of its own.',
  );
}
