import { DatabaseError } from '@/db/client';
import { parseSlice, type Slice } from '@/lib/market/slice';
import { type SliceData, sliceOf, type Workspace, workspace } from './workspace';

/** URL parameters as Next hands them to a page. */
export type Parameters = Record<string, string | string[] | undefined>;

/** The same out of the URL of a route handler: a parameter that is repeated has all its values. */
export function parametersOf(search: URLSearchParams): Parameters {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}

/** What every screen starts from: the slice that its URL asks for, and the catalogue as that slice sees it. */
export interface PageData extends Pick<SliceData, 'market' | 'view' | 'all'> {
  parameters: Parameters;
  slice: Slice;
  /** What in the URL could not be understood, in words. */
  problems: readonly string[];
  space: Workspace;
}

/** @throws DatabaseError */
function readPage(parameters: Parameters): PageData {
  const { slice, problems } = parseSlice(parameters);
  const space = workspace();
  const data = sliceOf(space, slice);
  const { market, view } = data;
  return {
    parameters,
    slice,
    problems,
    space,
    market,
    view,
    get all() {
      return data.all;
    },
  };
}

/** The same, or what is wrong with the database, to be told on the page. */
export function tryReadPage(parameters: Parameters): PageData | DatabaseError {
  return orTrouble(() => readPage(parameters));
}

/** What a page reads, or what is wrong with the database, to be told on the page. */
export function orTrouble<Result>(read: () => Result): Result | DatabaseError {
  try {
    return read();
  } catch (error) {
    if (error instanceof DatabaseError) return error;
    throw error;
  }
}

/** A parameter's first value, trimmed and cut; empty where it is not given. */
export function parameter(parameters: Parameters, name: string, longest = 120): string {
  const given = parameters[name];
  return ((Array.isArray(given) ? given[0] : given) ?? '').trim().slice(0, longest);
}
