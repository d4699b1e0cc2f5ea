import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import { type ListRequest, listParameters } from './list-request';

/** Skills beside each other, at most. */
export const MOST_COMPARED = 5;

/** A skill by its number, or a group of them by its slug. */
export const skillLink = (id: number | string, slice: Slice): string =>
  pageLink(`/skills/${encodeURIComponent(id)}`, slice);

export const compareLink = (ids: readonly (number | string)[], slice: Slice): string =>
  pageLink('/skills/compare', slice, { id: ids.map(String) });

/** The figures of one skill as a file: a table of the report by its name, or its main one. */
export const skillCsv = (id: number | string, slice: Slice, table?: string): string =>
  pageLink(`/api/v1/skills/${encodeURIComponent(id)}`, slice, { format: 'csv', table });

/** The list of skills that a request asks for, every row of it, as a file. */
export const skillsCsv = (request: ListRequest, slice: Slice): string =>
  pageLink('/api/v1/skills', slice, { ...listParameters(request), format: 'csv' });
