import { z } from 'zod';

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/)
  .transform((text) => text.slice(0, 7));

/** The user's filters: an empty slice holds every posting. Months are `YYYY-MM`, both ends included. */
export interface Slice {
  from?: string;
  to?: string;
  /** One of the regions of the data, letter case ignored. */
  region?: string;
  /** Words that must all stand in the posting's title or occupation. */
  occupation?: string;
}

const words = z.string().trim().min(1).max(120);

/**
 * The slice that URL parameters (or command-line options) ask for, and what in them could not be understood,
 * in words for the user. A parameter that cannot be understood is left out of the slice.
 */
export function parseSlice(parameters: Readonly<Record<string, string | string[] | undefined>>): {
  slice: Slice;
  problems: string[];
} {
  const slice: Slice = {};
  const problems: string[] = [];
  const one = (name: string) => {
    const given = parameters[name];
    const text = Array.isArray(given) ? given[0] : given;
    return text?.trim() ? text : undefined;
  };
  for (const name of ['from', 'to'] as const) {
    const given = one(name);
    if (given === undefined) continue;
    const parsed = month.safeParse(given.trim());
    if (parsed.success) slice[name] = parsed.data;
    else problems.push(`“${given}” is not a month: write ${name} as 2026-01.`);
  }
  for (const name of ['region', 'occupation'] as const) {
    const given = one(name);
    if (given === undefined) continue;
    const parsed = words.safeParse(given);
    if (parsed.success) slice[name] = parsed.data;
    else problems.push(`The ${name} is too long: at most 120 characters.`);
  }
  if (slice.from && slice.to && slice.from > slice.to) {
    problems.push(`The period ends (${slice.to}) before it starts (${slice.from}): its end was left out.`);
    delete slice.to;
  }
  return { slice, problems };
}

/** The slice as URL parameters, in a fixed order, without a leading question mark; empty for the empty slice. */
export function sliceQuery(slice: Slice): string {
  const query = new URLSearchParams();
  for (const name of ['from', 'to', 'region', 'occupation'] as const) {
    const value = slice[name];
    if (value) query.set(name, value);
  }
  return query.toString();
}
