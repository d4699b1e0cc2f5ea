import { GROUP_NAMES } from '@/db/group-names';
import { MATCHER_RECALL } from '@/lib/matching/measured';
import type { ReportSource } from '@/lib/reports/report';
import { groupName } from '@/lib/taxonomy/occupations/group-names';
import type { PageData } from './page-data';
import { valueLabel } from './value-labels';

/** From what the reports on a page's slice are made. */
export function sourceOf(data: Pick<PageData, 'market' | 'space' | 'all'>): ReportSource {
  const { market, space } = data;
  return {
    market,
    skills: space.skills,
    catalogue: space.catalogue,
    assessments: () => data.all,
    recall: MATCHER_RECALL,
    valueLabel,
    roleNameOf: (code) => groupName(GROUP_NAMES, code),
  };
}
