const FORMULA = /^[=+\-@\t\r\n\0]/;
const GUARDED = /^'[=+\-@\t\r\n\0]/;

/** A text as a cell that no spreadsheet runs as a formula: one that looks like a formula gets a leading `'`. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text behind a cell that was guarded so. */
export function unguardFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
