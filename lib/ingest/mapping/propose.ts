import { columnKey } from '@/lib/ingest/column-key';
import { isMissing } from '@/lib/ingest/missing';
import type { SourceRow } from '@/lib/ingest/records';
import { isRejectedColumn } from '@/lib/ingest/rejected-file';
import type { Field, Kind } from './field';
import { FIELDS } from './fields';
import type { MappedColumn, Mapping } from './mapping';
import { type ColumnProfile, profileColumns } from './profile';

/**
 * Which column holds which field, by the names of the columns first and then by the values of the first rows. A column that is empty
 * there may be filled later: it stands behind those that are not. The mapping may lack a title; a person may still name one.
 */
export function proposeMapping(
  kind: Kind,
  columns: readonly string[],
  sampleRows: readonly SourceRow[],
): Mapping {
  const profiles = profileColumns(columns, sampleRows).filter(({ column }) => !isRejectedColumn(column));
  const free = new Set(
    profiles.filter(({ isCounter, key, filled }) => filled > 0 && !(isCounter && isNumbered(key))),
  );
  const fields: Record<string, MappedColumn[]> = {};
  const take = (field: Field, column: ColumnProfile, how: MappedColumn['how']) => {
    free.delete(column);
    fields[field.field] = [...(fields[field.field] ?? []), { column: column.column, how }];
  };
  for (const field of FIELDS[kind]) {
    for (const column of byName(field, free)) take(field, column, 'by its name');
  }
  for (const field of FIELDS[kind]) {
    if (fields[field.field] || !field.byValues) continue;
    const best = bestByValues(field.byValues, free);
    if (best) take(field, best, 'by its values');
  }
  if (kind === 'postings' && !fields.title) {
    const text = fields.description?.[0];
    const index = columns.indexOf(text?.column ?? '');
    if (text && hasTitleLines(sampleRows, index)) fields.title = [{ ...text, how: 'by its first lines' }];
  }
  const blank = new Set(profiles.filter(({ filled }) => filled === 0));
  for (const field of FIELDS[kind]) {
    if (field.use === 'best' && fields[field.field]) continue;
    for (const column of byName({ ...field, fits: undefined }, blank)) {
      blank.delete(column);
      take(field, column, 'by its name');
    }
  }
  if (!fields.title) {
    const title = FIELDS[kind].find(({ field }) => field === 'title')!;
    const [column] = byName({ ...title, fits: undefined }, free);
    if (column) take(title, column, 'by its name');
  }
  const used = new Set(Object.values(fields).flatMap((mapped) => mapped.map(({ column }) => column)));
  const unused = profiles
    .filter(({ column }) => !used.has(column))
    .map(({ column, filled, isCounter, key }) => ({
      column,
      why:
        filled === 0 ? 'no values' : isCounter && isNumbered(key) ? 'it only counts the rows' : 'not needed',
    }));
  return { kind, fields, unused };
}

function byName({ names, use, fits }: Field, free: ReadonlySet<ColumnProfile>): ColumnProfile[] {
  const found: ColumnProfile[] = [];
  for (const name of names) {
    const key = columnKey(name);
    for (const column of free) {
      if (column.key !== key || (fits && !fits(column))) continue;
      found.push(column);
      if (use === 'best') return found;
    }
  }
  return found;
}

function bestByValues(
  score: (column: ColumnProfile) => number,
  free: ReadonlySet<ColumnProfile>,
): ColumnProfile | null {
  let best: ColumnProfile | null = null;
  let highest = 0;
  for (const column of free) {
    const value = score(column);
    if (value > highest) {
      highest = value;
      best = column;
    }
  }
  return best;
}

/** A column of that name counts rows at most: its values 1, 2, 3 are no identifier. */
function isNumbered(key: string): boolean {
  return /^(?:column\d+|unnamed\d*|index|no|nr|row|rownumber|#)$/.test(key);
}

/** Whether texts begin with a short line of their own each, as those of a "who is hiring" thread do. */
function hasTitleLines(rows: readonly SourceRow[], index: number): boolean {
  const texts = rows.map(({ cells }) => cells[index] ?? '').filter((text) => !isMissing(text));
  const lines = texts.map((text) => text.split(/<p>|<br|\n/, 1)[0]!.trim());
  const short = lines.filter((line, i) => line.length <= 250 && line.length < texts[i]!.length).length;
  return short > lines.length * 0.5 && new Set(lines).size > lines.length * 0.8;
}
