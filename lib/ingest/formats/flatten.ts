/** Objects inside objects deeper than this are left out. */
const DEEPEST = 8;
/** A list with an element longer than this, or one that ends like a line of prose, is text by the line and not a list of terms. */
const LONGEST_TERM = 60;
const PROSE_END = /[.:;,!?]$/;
/** Names that say how a record is encoded, and nothing of what it holds. */
const SKIPPED = new Set(['@context', '@type']);

/**
 * A record's values by column: what is nested becomes `a.b`, plain lists are joined by "; " (by new lines where their elements are
 * sentences), and lists of records are joined by column. `{hiringOrganization: {name: 'X'}}` gives `hiringOrganization.name`.
 */
export function flatten(record: object): Map<string, string> {
  const cells = new Map<string, Cell>();
  collect(record, '', 0, cells);
  return new Map(Array.from(cells, ([column, { text }]) => [column, text]));
}

interface Cell {
  text: string;
  /** What it is joined from; only where something was added to it. */
  parts?: Set<string>;
}

function collect(record: object, prefix: string, depth: number, cells: Map<string, Cell>): void {
  if (depth > DEEPEST) return;
  for (const [key, value] of Object.entries(record)) {
    if (!SKIPPED.has(key)) put(value, prefix + key, depth, cells);
  }
}

function put(value: unknown, column: string, depth: number, cells: Map<string, Cell>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const plain = value.filter((each) => each !== null && typeof each !== 'object').map(String);
    const separator = plain.some((each) => each.length > LONGEST_TERM || PROSE_END.test(each)) ? '\n' : '; ';
    if (plain.length > 0) join(plain, column, separator, cells);
    for (const each of value) {
      if (typeof each !== 'object' || each === null || Array.isArray(each)) continue;
      const inner = new Map<string, Cell>();
      collect(each, `${column}.`, depth + 1, inner);
      for (const [name, { text }] of inner) join([text], name, '; ', cells);
    }
  } else if (typeof value === 'object') collect(value, `${column}.`, depth + 1, cells);
  else cells.set(column, { text: String(value) });
}

function join(values: string[], column: string, separator: string, cells: Map<string, Cell>): void {
  const joined = values.join(separator);
  const cell = cells.get(column);
  if (cell === undefined) {
    cells.set(column, { text: joined });
    return;
  }
  cell.parts ??= new Set(cell.text.split(separator));
  if (values.length === 1 && cell.parts.has(joined)) return;
  cell.text += separator + joined;
  for (const part of joined.split(separator)) cell.parts.add(part);
}
