import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import { type ListRequest, listParameters } from './list-request';

/** A skill by its number, or a group of them by its slug. */
export const skillLink = (key: number | string, slice: Slice): string =>
  pageLink(`/skills/${encodeURIComponent(key)}`, slice);

export const compareLink = (keys: readonly (number | string)[], slice: Slice): string =>
  pageLink('/skills/compare', slice, { id: keys.map(String) });

/** The list of skills that a request asks for, every row of it, as a file. */
export const skillsCsv = (request: ListRequest, slice: Slice): string =>
  pageLink('/api/v1/skills', slice, { ...listParameters(request), format: 'csv' });

/** A table of the report on one skill, by its name, as a file. */
export const skillCsv = (key: number | string, slice: Slice, table: string): string =>
  pageLink(`/api/v1/skills/${encodeURIComponent(key)}`, slice, { format: 'csv', table });

/** The same of the report on skills beside each other. */
export const compareCsv = (keys: readonly string[], slice: Slice, table: string): string =>
  pageLink('/api/v1/compare', slice, { ids: keys.join(','), format: 'csv', table });
