import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import { type ListRequest, listParameters } from './list-request';

export const roleLink = (code: string, slice: Slice): string =>
  pageLink(`/roles/${encodeURIComponent(code)}`, slice);

export const rolesLink = (request: ListRequest, slice: Slice): string =>
  pageLink('/roles', slice, listParameters(request));

/** The list as a file. */
export const rolesCsv = (request: ListRequest, slice: Slice): string =>
  pageLink('/api/v1/roles', slice, { ...listParameters(request), format: 'csv' });

/** The figures of one role as a file: a table of the report by its name. */
export const roleCsv = (code: string, slice: Slice, table: string): string =>
  pageLink(`/api/v1/roles/${encodeURIComponent(code)}`, slice, { format: 'csv', table });
