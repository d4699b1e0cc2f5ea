import { DIMENSION_NAMES, type DimensionName } from '@/lib/market/dimensions';
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
  const values = (name: DimensionName) => either((slice[name] ?? []).map((value) => valueLabel(name, value)));
  const place = PLACES.map(values).filter(Boolean).join(', ');
  const what = [
    slice.occupation && `“${slice.occupation}”`,
    slice.text && `with the words “${slice.text}”`,
    place && PHRASES.region(place),
  ];
  const others = DIMENSION_NAMES.filter((name) => !PLACES.includes(name)).map((name) => {
    const named = values(name);
    return named && PHRASES[name](named);
  });
  return (
    [what.filter(Boolean).join(' '), ...others, payInWords(slice), periodInWords(slice)]
      .filter(Boolean)
      .join(', ') || null
  );
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
