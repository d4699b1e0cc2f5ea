import type { FileSource } from './formats/file-source';
import { excerpt, isProblem } from './formats/format';
import { guessKind } from './guess-kind';
import { type InspectedTable, inspectTable } from './inspect';
import type { Kind } from './mapping/field';
import type { Mapping } from './mapping/mapping';
import { proposeMapping } from './mapping/propose';
import type { RowProblem, SourceRow } from './records';

/** Rows that a preview shows. */
const SHOWN = 40;
/** Characters of a cell that a preview keeps. */
const SHOWN_CELL = 1000;

/** What is told of a file before it is imported. Plain data. */
export interface Inspection {
  format: string;
  encodings: readonly string[];
  /** What the file seems to hold. */
  kind: Kind;
  columns: readonly string[];
  /** Which columns would be taken for which fields, as either kind. */
  proposed: Readonly<Record<Kind, Mapping>>;
  /** The first rows; long cells are cut. */
  rows: readonly SourceRow[];
  /** Rows among the first that could not be read. */
  problems: readonly RowProblem[];
  /** What of the file would be left out. */
  notes: readonly string[];
}

/** Looks at a file without importing it. Throws an `ImportError` where it cannot be read as a table. */
export async function inspectFile(source: FileSource): Promise<Inspection> {
  const table = await inspectTable(source);
  await table.rest.return?.();
  return inspectionOf(table);
}

function inspectionOf(table: InspectedTable): Inspection {
  const { format, encodings, columns, sample, head, notes } = table;
  const proposed = {
    postings: proposeMapping('postings', columns, sample),
    credentials: proposeMapping('credentials', columns, sample),
  };
  return {
    format,
    encodings: [...encodings],
    kind: table.kind ?? guessKind(proposed, columns, sample),
    columns: [...columns],
    proposed,
    rows: sample
      .slice(0, SHOWN)
      .map(({ row, cells }) => ({ row, cells: cells.map((cell) => excerpt(cell, SHOWN_CELL)) })),
    problems: head.filter(isProblem).slice(0, SHOWN),
    notes: [...notes],
  };
}
