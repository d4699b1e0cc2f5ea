import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MATCHER_RECALL } from '@/lib/matching/measured';
import type { ReportSource } from '@/lib/reports/report';
import { type GroupNames, groupName, groupNamesOf } from '@/lib/taxonomy/occupations/group-names';
import type { PageData } from './page-data';

const NAMES = path.join(process.cwd(), 'lib', 'taxonomy', 'occupations', 'isco-groups.csv');
let names: GroupNames | null = null;

/** From what the reports on a page's slice are made. */
export function sourceOf({ market, space }: Pick<PageData, 'market' | 'space'>): ReportSource {
  names ??= groupNamesOf(readFileSync(NAMES, 'utf8'));
  const known = names;
  return {
    market,
    skills: space.skills,
    catalogue: space.catalogue,
    recall: MATCHER_RECALL,
    roleNameOf: (code) => groupName(known, code),
  };
}
