import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ListRequest } from '@/app/components/roles/list-request';
import type { PageData } from '@/app/page-data';
import { Market } from '@/lib/market/market';
import { MATCHER_RECALL } from '@/lib/matching/measured';
import type { RoleAnswer, RoleListAnswer } from '@/lib/reports/answers/role';
import type { ReportSource } from '@/lib/reports/report';
import { listRoles } from '@/lib/reports/roles/role-list';
import { roleReport } from '@/lib/reports/roles/role-report';
import { groupName, groupNamesOf } from '@/lib/taxonomy/occupations/group-names';

const names = groupNamesOf(
  readFileSync(path.join(process.cwd(), 'lib', 'taxonomy', 'occupations', 'isco-groups.csv'), 'utf8'),
);
const kept = new WeakMap<object, ReportSource>();

export function sourceOf(data: PageData): ReportSource {
  const known = kept.get(data.view);
  if (known) return known;
  const made: ReportSource = {
    market: new Market(data.space.index, data.slice),
    skills: data.space.skills,
    catalogue: data.space.catalogue,
    recall: MATCHER_RECALL,
    roleNameOf: (code) => groupName(names, code),
  };
  kept.set(data.view, made);
  return made;
}

export function rolesOf(data: PageData, { level, within, q, sort }: ListRequest): RoleListAnswer {
  return listRoles(sourceOf(data), { level, within: within || undefined, q: q || undefined, sort });
}

export function roleOf(data: PageData, code: string): RoleAnswer | null {
  const parameters = roleReport.parameters.safeParse({ code });
  return parameters.success ? roleReport.make(sourceOf(data), parameters.data) : null;
}
