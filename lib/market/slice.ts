import { z } from 'zod';
import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from './dimensions';

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/)
  .transform((text) => text.slice(0, 7));

/**
 * The user's filters: an empty slice holds every posting. Months are `YYYY-MM`, both ends included. A posting must fit every
 * filter, and of a dimension any one of the values; letter case is ignored. `NOT_STATED` stands for the postings that do not say.
 */
export interface Slice extends Partial<Record<DimensionName, readonly string[]>> {
  from?: string;
  to?: string;
  /** Words that must all stand in the posting's title or occupation. */
  occupation?: string;
  /** Words that must all stand somewhere in the posting. */
  text?: string;
  /** Ends of the yearly pay, both included, in the slice's `currency` or else the most frequent one. */
  payFrom?: number;
  payTo?: number;
}

/** Values of one dimension that a slice may name. */
export const MOST_VALUES = 20;
const LONGEST = 120;

const words = z.string().trim().min(1).max(LONGEST);
const yearly = z
  .string()
  .trim()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** The parameters of a slice in the order in which a URL holds them. */
export const SLICE_PARAMETERS = [
  'from',
  'to',
  'occupation',
  'text',
  'payFrom',
  'payTo',
  ...DIMENSION_NAMES,
] as const;
export type SliceParameter = (typeof SLICE_PARAMETERS)[number];

/** The slice's parameters as filters are labelled. */
export const SLICE_LABELS: Readonly<Record<SliceParameter, string>> = {
  from: 'From',
  to: 'To',
  occupation: 'Job title',
  text: 'Words',
  payFrom: 'Pay from',
  payTo: 'Pay to',
  ...(Object.fromEntries(DIMENSIONS.map(({ name, label }) => [name, label])) as Record<
    DimensionName,
    string
  >),
};

/**
 * The slice that URL parameters (or command-line options) ask for, and what in them could not be understood,
 * in words for the user. A parameter that cannot be understood is left out of the slice.
 */
export function parseSlice(parameters: Readonly<Record<string, string | readonly string[] | undefined>>): {
  slice: Slice;
  problems: string[];
} {
  const slice: Slice = {};
  const problems: string[] = [];
  const all = (name: string) => [parameters[name] ?? []].flat().filter((text) => text.trim() !== '');
  const tooLong = (name: SliceParameter) =>
    problems.push(`The ${SLICE_LABELS[name].toLowerCase()} is too long: at most ${LONGEST} characters.`);
  for (const name of ['from', 'to'] as const) {
    const [given] = all(name);
    if (given === undefined) continue;
    const parsed = month.safeParse(given.trim());
    if (parsed.success) slice[name] = parsed.data;
    else problems.push(`“${given}” is not a month: write ${name} as 2026-01.`);
  }
  for (const name of ['occupation', 'text'] as const) {
    const [given] = all(name);
    if (given === undefined) continue;
    const parsed = words.safeParse(given);
    if (parsed.success) slice[name] = parsed.data;
    else tooLong(name);
  }
  for (const name of ['payFrom', 'payTo'] as const) {
    const [given] = all(name);
    if (given === undefined) continue;
    const parsed = yearly.safeParse(given);
    if (parsed.success) slice[name] = parsed.data;
    else problems.push(`“${given}” is no yearly pay: write ${name} in whole units, such as 30000.`);
  }
  for (const name of DIMENSION_NAMES) {
    const values: string[] = [];
    for (const given of all(name)) {
      const parsed = words.safeParse(given);
      if (!parsed.success) tooLong(name);
      else if (!values.includes(parsed.data)) values.push(parsed.data);
    }
    if (values.length > MOST_VALUES)
      problems.push(`At most ${MOST_VALUES} values of one filter count: the rest were left out.`);
    if (values.length > 0) slice[name] = values.slice(0, MOST_VALUES).sort();
  }
  if (slice.from && slice.to && slice.from > slice.to) {
    problems.push(`The period ends (${slice.to}) before it starts (${slice.from}): its end was left out.`);
    delete slice.to;
  }
  if (slice.payFrom !== undefined && slice.payTo !== undefined && slice.payFrom > slice.payTo) {
    problems.push(
      `Pay ends (${slice.payTo}) below where it starts (${slice.payFrom}): its end was left out.`,
    );
    delete slice.payTo;
  }
  return { slice, problems };
}

/** The slice as URL parameters, in a fixed order, without a leading question mark; empty for the empty slice. */
export function sliceQuery(slice: Slice): string {
  const query = new URLSearchParams();
  for (const name of SLICE_PARAMETERS) {
    for (const value of [slice[name] ?? []].flat()) if (value !== '') query.append(name, String(value));
  }
  return query.toString();
}

/** The slice without some of its filters. */
export function sliceWithout(slice: Slice, ...names: readonly SliceParameter[]): Slice {
  const rest: Slice = { ...slice };
  for (const name of names) delete rest[name];
  return rest;
}
