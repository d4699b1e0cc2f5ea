import { readFileSync } from 'node:fs';
import path from 'node:path';
import { valueLabels } from '@/lib/market/value-label';
import { groupNamesOf } from '@/lib/taxonomy/occupations/group-names';

/** The names of the groups of ISCO-08. */
export const GROUP_NAMES = groupNamesOf(
  readFileSync(path.join(process.cwd(), 'lib', 'taxonomy', 'occupations', 'isco-groups.csv'), 'utf8'),
);

/** What a value of a filter is called, on screens and in answers. */
export const valueLabel = valueLabels(GROUP_NAMES);
