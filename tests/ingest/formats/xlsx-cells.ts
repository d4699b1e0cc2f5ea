import { type Cell, makeXlsx } from '@/scripts/fuzz/make/xlsx';
import { readTable } from './read-table';

/** A cell as it comes out of a workbook. */
export async function cellText(cell: Cell, options: Parameters<typeof makeXlsx>[1] = {}): Promise<string> {
  const rows = [
    ['title', 'value'],
    ['x', cell],
  ];
  const { cells } = await readTable(makeXlsx([{ name: 'S', rows }], options));
  return cells[0]![1]!;
}
