import { credentialsReport } from './credentials/credential-list';
import { credentialReport } from './credentials/credential-report';
import { sliceReport } from './market/slice-report';
import type { AnyReport } from './report';
import { rolesReport } from './roles/role-list';
import { roleReport } from './roles/role-report';
import { compareReport } from './skills/compare';
import { groupsReport } from './skills/group-list';
import { skillsReport } from './skills/skill-list';
import { skillReport } from './skills/skill-report';

/** Every report, in the order in which its page lists them. Adding one is adding a file and a line here. */
export const REPORTS: readonly AnyReport[] = [
  sliceReport,
  skillsReport,
  skillReport,
  groupsReport,
  compareReport,
  rolesReport,
  roleReport,
  credentialsReport,
  credentialReport,
];

/** The report of a path below `/api/v1/`, and what the path says of its parameters; null where there is none. */
export function reportOfPath(
  path: readonly string[],
): { report: AnyReport; named: Record<string, string> } | null {
  for (const report of REPORTS) {
    const parts = report.path.split('/');
    if (parts.length !== path.length) continue;
    const named: Record<string, string> = {};
    const fits = parts.every((part, i) => {
      const given = path[i]!;
      if (!part.startsWith('{')) return part === given;
      named[part.slice(1, -1)] = given;
      return true;
    });
    if (fits) return { report, named };
  }
  return null;
}
