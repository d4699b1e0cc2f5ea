import { DIMENSION_NAMES, type DimensionName } from '@/lib/market/dimensions';
import { type Slice, type SliceParameter, sliceWithout } from '@/lib/market/slice';
import { dateInWords, number } from './format';
import { valueLabel } from './value-labels';

/** One choice that limits a slice. */
export interface ChosenFilter {
  name: SliceParameter;
  /** In words that stand alone: "from Jan 2025", "Kent". */
  words: string;
  /** The slice without it. */
  without: Slice;
}

/** All that limits a slice, value by value, in the order in which its words name it. */
export function chosenFilters(slice: Slice): ChosenFilter[] {
  const chosen: ChosenFilter[] = [];
  const add = (name: SliceParameter, words: string | undefined) => {
    if (words !== undefined) chosen.push({ name, words, without: sliceWithout(slice, name) });
  };
  add('occupation', slice.occupation && `“${slice.occupation}” as job title`);
  add('text', slice.text && `“${slice.text}” in the text`);
  for (const name of DIMENSION_NAMES) {
    for (const value of slice[name] ?? []) {
      const words = VALUE_WORDS[name]?.(valueLabel(name, value)) ?? valueLabel(name, value);
      chosen.push({ name, words, without: withoutValue(slice, name, value) });
    }
  }
  add('payFrom', slice.payFrom === undefined ? undefined : `pay from ${number(slice.payFrom)}`);
  add('payTo', slice.payTo === undefined ? undefined : `pay up to ${number(slice.payTo)}`);
  add('from', slice.from && `from ${dateInWords(slice.from)} on`);
  add('to', slice.to && `up to ${dateInWords(slice.to)}`);
  return chosen;
}

/** Values that say too little on their own. */
const VALUE_WORDS: Partial<Record<DimensionName, (label: string) => string>> = {
  currency: (label) => `paid in ${label}`,
  language: (label) => `in ${label}`,
  dataset: (label) => `of ${label}`,
};

function withoutValue(slice: Slice, name: DimensionName, value: string): Slice {
  const rest = (slice[name] ?? []).filter((other) => other !== value);
  return rest.length > 0 ? { ...slice, [name]: rest } : sliceWithout(slice, name);
}
