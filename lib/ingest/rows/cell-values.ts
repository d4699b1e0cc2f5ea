const LONGEST = 500;

/** A short value as stored: cut at 500 characters, null where nothing is left. */
export function limited(text: string): string | null {
  return text === '' ? null : text.slice(0, LONGEST);
}

/** Whether a cell says yes: true, 1, yes, t, y, oui. */
export function flag(cell: string): boolean {
  return /^(?:true|1|yes|t|y|oui|ja|made[ -]?up)$/i.test(cell.trim());
}
