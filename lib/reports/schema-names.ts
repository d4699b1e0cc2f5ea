import type { z } from 'zod';
import * as parts from './answers/parts';
import * as role from './answers/role';
import * as skill from './answers/skill';
import { relevanceRow } from './credentials/credential-list';

/** What the schemas of which answers are made are called in the API's description. */
export const NAMED_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Estimate: parts.estimate,
  Portion: parts.portion,
  Trend: parts.trend,
  Month: parts.monthPortion,
  Outlook: parts.outlook,
  Levels: parts.levels,
  SkillName: parts.skillName,
  Value: parts.valueName,
  SpreadRow: parts.spreadRow,
  RoleName: parts.roleName,
  Quantiles: parts.quantiles,
  Warning: parts.warning,
  Degrees: parts.degrees,
  Employer: parts.employer,
  SkillRow: skill.skillRow,
  GroupRow: skill.groupRow,
  PayDifference: skill.payDifference,
  RoleRow: role.roleRow,
  ProfileRow: role.profileRow,
  CredentialRow: relevanceRow,
};
