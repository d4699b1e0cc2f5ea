import { columnKey } from '@/lib/ingest/column-key';
import type { Records } from './shape';

/** How far inside a value its records are looked for. */
const DEEPEST = 4;
/** A key that makes an object a record itself, and not a box of records. */
const RECORD_KEYS = new Set(['title', 'name', 'jobtitle', 'positiontitle', 'intitule']);

/** The longest list of objects within a value of no known shape, an object whose values are records, or the value itself as one record. */
export function plainRecords(root: unknown): Records | null {
  const records = findRecords(root);
  return records && { format: 'JSON', kind: null, records, notes: [] };
}

function findRecords(root: unknown): readonly unknown[] | null {
  if (!isObject(root) && !Array.isArray(root)) return null;
  if (isObject(root) && isRecord(root)) return [root];
  let best: readonly unknown[] = [];
  let level: unknown[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const inner: unknown[] = [];
    for (const value of level) {
      const members = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
      const isBoxOfRecords = Array.isArray(value)
        ? members.filter(isObject).length > members.length / 2
        : members.length > 0 && members.every(isObject) && members.some(isRecord);
      if (isBoxOfRecords && members.length > best.length) best = members;
      if (!isBoxOfRecords) for (const member of members) inner.push(member);
    }
    level = inner;
  }
  if (best.length > 0) return best;
  return isObject(root) && Object.keys(root).length > 0 ? [root] : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecord(value: object): boolean {
  return Object.entries(value).some(([key, v]) => typeof v === 'string' && RECORD_KEYS.has(columnKey(key)));
}
