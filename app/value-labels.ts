import { GROUP_NAMES } from '@/db/group-names';
import { valueLabels } from '@/lib/market/value-label';

/** What a value of a filter is called, on screens and in answers. */
export const valueLabel = valueLabels(GROUP_NAMES);
