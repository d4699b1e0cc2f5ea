import { readFileSync } from 'node:fs';
import path from 'node:path';
import { groupNamesOf } from '@/lib/taxonomy/occupations/group-names';

/** The names of the groups of ISCO-08, as they are shipped. */
export const GROUP_NAMES = groupNamesOf(
  readFileSync(path.join(process.cwd(), 'lib', 'taxonomy', 'occupations', 'isco-groups.csv'), 'utf8'),
);
