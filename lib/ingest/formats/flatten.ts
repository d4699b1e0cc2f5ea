import { isLanguageMap } from '@/lib/ingest/shapes/languages';
import { chosenLanguage, isThing } from '@/lib/ingest/shapes/linked';

/** Objects inside objects deeper than this are left out. */
const DEEPEST = 8;
/** A list with an element longer than this, or one that ends like a line of prose, is text by the line and not a list of terms. */
const LONGEST_TERM = 60;
const PROSE_END = /[.:;,!?]$/;
/** Names that say how a record is encoded, and nothing of what it holds. */
const SKIPPED = new Set(['@context', '@type']);

/**
 * A record's values by column: what is nested becomes `a.b`, plain lists are joined by "; " (by new lines where their elements are
 * sentences), lists of records are joined by column, and of a text in several languages English or else the first is taken.
 * `{hiringOrganization: {name: 'X'}}` gives `hiringOrganization.name`.
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

function put(given: unknown, column: string, depth: number, cells: Map<string, Cell>): void {
  const value = isThing(given) ? plainText(given) : given;
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const values = value.map((each: unknown) => (isThing(each) ? plainText(each) : each));
    const plain = values.filter((each) => each !== null && typeof each !== 'object').map(String);
    const separator = plain.some((each) => each.length > LONGEST_TERM || PROSE_END.test(each)) ? '\n' : '; ';
    if (plain.length > 0) join(plain, column, separator, cells);
    for (const each of values) {
      if (!isThing(each)) continue;
      const inner = new Map<string, Cell>();
      collect(each, `${column}.`, depth + 1, inner);
      for (const [name, { text }] of inner) join([text], name, '; ', cells);
    }
  } else if (typeof value === 'object') collect(value, `${column}.`, depth + 1, cells);
  else cells.set(column, { text: String(value) });
}

/** The text of an object that is but one: `{"@value": "Nurse"}`, `{"en": "Nurse"}`; any other object itself. */
function plainText(object: Readonly<Record<string, unknown>>): unknown {
  if (Object.hasOwn(object, '@value')) return object['@value'];
  return isLanguageMap(object) ? chosenLanguage(object) : object;
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
