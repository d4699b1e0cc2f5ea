import { listChoices } from '@/lib/market/choices';
import { type DimensionName, NOT_STATED } from '@/lib/market/dimensions';
import type { Market } from '@/lib/market/market';
import { valueLabel } from './value-labels';

/** A value that can be typed into a filter. */
export interface OfferedValue {
  /** As URLs hold it. */
  value: string;
  /** As people read it. */
  label: string;
  postings: number;
}

/** Values that are proposed at once. */
const MOST = 1000;

/** What can be typed into the filter of a dimension, with how many postings of the other filters each holds. */
export function offeredValues(market: Market, name: DimensionName): OfferedValue[] {
  return listChoices(market, name, MOST)
    .choices.filter(({ value, postings }) => value !== NOT_STATED && postings > 0)
    .map(({ value, postings }) => ({ value, label: valueLabel(name, value), postings }));
}
