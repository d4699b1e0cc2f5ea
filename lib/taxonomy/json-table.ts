import { TaxonomyError } from './format';
import type { TaxonomyTable } from './table';
import { numbered } from './text-table';

/** How deep the records of a JSON file may lie, and what is in their cells: `{ "data": { "skills": [...] } }` is 2. */
const DEEPEST = 3;

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * JSON or JSON Lines as a table: the longest list of objects in it, a column for each of their keys. An object in a
 * cell is its name (`{ "id": "ST1", "name": "Hard Skill" }`), a list has one entry a line.
 * @throws TaxonomyError when it is no JSON
 */
export function jsonTable(name: string, text: string): TaxonomyTable {
  const records = recordsIn(parse(name, text), 0);
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => columns.map((column) => cellText(record[column])));
  return { name, columns, rows: numbered(rows, 1) };
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line));
    } catch {}
    throw new TaxonomyError(
      name,
      null,
      `this is no valid JSON (${error instanceof Error ? error.message : 'unknown error'}); export it anew`,
    );
  }
}

function recordsIn(value: unknown, depth: number): JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value) || depth >= DEEPEST) return [];
  return Object.values(value)
    .map((part) => recordsIn(part, depth + 1))
    .reduce((longest, list) => (list.length > longest.length ? list : longest), []);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellText(value: unknown, depth = 0): string {
  if (depth > DEEPEST) return '';
  if (Array.isArray(value)) {
    const parts = value.map((part) => cellText(part, depth + 1));
    return parts.filter((part) => part !== '').join('\n');
  }
  if (isObject(value)) return cellText(value.name ?? value.skillName ?? value.value ?? value.id, depth + 1);
  return value === null || value === undefined ? '' : String(value);
}
