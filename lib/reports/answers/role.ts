import { z } from 'zod';
import {
  count,
  degrees,
  employer,
  estimate,
  monthPortion,
  outlook,
  portion,
  quantiles,
  roleName,
  skillName,
  spreadRow,
  trend,
  warning,
} from './parts';

/** A line of the list of roles: an occupation group of ISCO-08 that is found in the slice. */
export const roleRow = roleName.extend({
  ...portion.shape,
  trend,
  general: estimate
    .nullable()
    .describe('Of what it asks for, the share of skills that most occupations ask for'),
  top: z.array(skillName).describe('The skills that set it apart most'),
  pay: quantiles.nullable(),
});
export type RoleRow = z.infer<typeof roleRow>;

export const roleList = z.object({
  of: count,
  level: z.int().min(1).max(4),
  within: roleName.nullable(),
  currency: z.string().nullable().describe('Of the pay: that which most postings of the slice state'),
  classified: portion.describe('Postings whose title was told to be of an occupation'),
  roles: z.array(roleRow),
  warnings: z.array(warning),
});
export type RoleListAnswer = z.infer<typeof roleList>;

/** A skill of a role's profile. */
export const profileRow = skillName.extend({
  ...portion.shape,
  times: estimate
    .nullable()
    .describe('Location quotient: the share in the role divided by that in the slice'),
  specificity: z.number().describe('Standardised log-odds ratio against the slice, with a Dirichlet prior'),
  weight: z
    .number()
    .describe('0.3 x share + 0.7 x TF-IDF, largest 1: the weight of the Burning Glass Institute'),
  general: z.boolean().describe('Asked for in most occupations'),
});
export type ProfileRow = z.infer<typeof profileRow>;

export const roleAnswer = z.object({
  role: roleName,
  path: z.array(roleName).describe('The groups around it, the widest first'),
  within: z.array(z.object({ ...roleName.shape, postings: count })).describe('The groups inside it'),
  titles: z.array(z.object({ title: z.string(), postings: count })),
  demand: portion,
  months: z.array(monthPortion),
  trend,
  outlook: outlook.nullable(),
  profile: z.array(profileRow),
  general: estimate.nullable(),
  enough: z.object({
    curve: z
      .array(z.object({ skills: count, share: z.number(), skill: skillName }))
      .describe('Of the postings with any of these skills, how many are covered in full by the first k'),
    elbow: count.nullable(),
    of: count,
  }),
  similar: z.array(
    z.object({
      ...roleName.shape,
      postings: count,
      similarity: z.number().describe('0 to 1'),
      shared: z.array(skillName),
    }),
  ),
  countries: z.array(spreadRow),
  regions: z.array(spreadRow),
  sectors: z.array(spreadRow),
  pay: z.object({
    currency: z.string().nullable(),
    role: quantiles.nullable(),
    slice: quantiles.nullable(),
    median: estimate.nullable(),
    stated: portion,
  }),
  degrees,
  certificates: z.array(z.object({ ...skillName.shape, ...portion.shape })),
  employers: z.array(employer),
  employersStated: portion,
  warnings: z.array(warning),
});
export type RoleAnswer = z.infer<typeof roleAnswer>;
