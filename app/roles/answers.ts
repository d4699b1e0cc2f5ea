import type { ListRequest } from '@/app/components/roles/list-request';
import type { PageData } from '@/app/page-data';
import { sourceOf } from '@/app/report-source';
import type { RoleAnswer, RoleListAnswer } from '@/lib/reports/answers/role';
import { listRoles } from '@/lib/reports/roles/role-list';
import { roleReport } from '@/lib/reports/roles/role-report';

export function rolesOf(data: PageData, { level, within, q, sort }: ListRequest): RoleListAnswer {
  return listRoles(sourceOf(data), { level, within: within || undefined, q: q || undefined, sort });
}

export function roleOf(data: PageData, code: string): RoleAnswer | null {
  const parameters = roleReport.parameters.safeParse({ code });
  return parameters.success ? roleReport.make(sourceOf(data), parameters.data) : null;
}
