import { DIMENSION_NAMES, type DimensionName, NOT_STATED } from '@/lib/market/dimensions';
import type { Slice } from '@/lib/market/slice';
import { dateInWords, number } from './format';
import { valueLabel } from './value-labels';

/** Values of one filter, and their words within the sentence. */
const PHRASES: Readonly<Record<DimensionName, (values: string) => string>> = {
  country: (values) => `in ${values}`,
  region: (values) => `in ${values}`,
  isco: (values) => `occupation ${values}`,
  sector: (values) => `sector ${values}`,
  employer: (values) => `employer ${values}`,
  type: (values) => values,
  workplace: (values) => values,
  degree: (values) => values,
  currency: (values) => `paid in ${values}`,
  language: (values) => `written in ${values}`,
  dataset: (values) => `from ${values}`,
};
const PLACES: readonly DimensionName[] = ['region', 'country'];

/** What a slice is limited to, or null for all postings: "“nurse” in Kent or Surrey, degree required, Jan 2025 to Jun 2025". */
export function sliceInWords(slice: Slice): string | null {
  const places = PLACES.filter((name) => slice[name]).map((name) => placeOf(slice, name));
  const what = [
    slice.occupation && `“${slice.occupation}”`,
    slice.text && `with the words “${slice.text}”`,
    places.length > 0 && places.join(', '),
  ];
  const others = DIMENSION_NAMES.filter((name) => !PLACES.includes(name)).map((name) =>
    phraseOf(slice, name, PHRASES[name]),
  );
  return (
    [what.filter(Boolean).join(' '), ...others, payInWords(slice), periodInWords(slice)]
      .filter(Boolean)
      .join(', ') || null
  );
}

/** The values of one filter as a part of the sentence; those that are not stated need no more words. */
function phraseOf(slice: Slice, name: DimensionName, phrase: (values: string) => string): string {
  const labels = (stated: boolean) =>
    (slice[name] ?? [])
      .filter((value) => (value !== NOT_STATED) === stated)
      .map((value) => valueLabel(name, value));
  const stated = either(labels(true));
  return either([stated && phrase(stated), ...labels(false)].filter((words) => words !== ''));
}

/** A country after its region needs no second "in". */
function placeOf(slice: Slice, name: DimensionName): string {
  const isSecond = name === 'country' && slice.region?.some((value) => value !== NOT_STATED);
  return phraseOf(slice, name, isSecond ? (values) => values : PHRASES[name]);
}

function either(labels: readonly string[]): string {
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`;
}

function payInWords({ payFrom, payTo }: Slice): string | null {
  if (payFrom !== undefined && payTo !== undefined)
    return `pay of ${number(payFrom)} to ${number(payTo)} a year`;
  if (payFrom !== undefined) return `pay of ${number(payFrom)} a year or more`;
  return payTo === undefined ? null : `pay of ${number(payTo)} a year or less`;
}

function periodInWords({ from, to }: Slice): string | null {
  if (from && to) return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
  if (from) return `from ${dateInWords(from)} on`;
  return to ? `up to ${dateInWords(to)}` : null;
}
