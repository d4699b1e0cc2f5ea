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
  const cells = new Map<string, string>();
  collect(record, '', 0, cells);
  return cells;
}

function collect(record: object, prefix: string, depth: number, cells: Map<string, string>): void {
  if (depth > DEEPEST) return;
  for (const [key, value] of Object.entries(record)) {
    if (!SKIPPED.has(key)) put(value, prefix + key, depth, cells);
  }
}

function put(value: unknown, column: string, depth: number, cells: Map<string, string>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const plain = value.filter((each) => each !== null && typeof each !== 'object').map(String);
    const separator = plain.some((each) => each.length > LONGEST_TERM || PROSE_END.test(each)) ? '\n' : '; ';
    if (plain.length > 0) join(plain, column, separator, cells);
    for (const each of value) {
      if (typeof each !== 'object' || each === null || Array.isArray(each)) continue;
      const inner = new Map<string, string>();
      collect(each, `${column}.`, depth + 1, inner);
      for (const [name, cell] of inner) join([cell], name, '; ', cells);
    }
  } else if (typeof value === 'object') collect(value, `${column}.`, depth + 1, cells);
  else cells.set(column, String(value));
}

function join(values: string[], column: string, separator: string, cells: Map<string, string>): void {
  const before = cells.get(column);
  if (before !== undefined && values.length === 1 && before.split(separator).includes(values[0]!)) return;
  const joined = values.join(separator);
  cells.set(column, before === undefined ? joined : before + separator + joined);
}
