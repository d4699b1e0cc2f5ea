import { z } from 'zod';
import {
  count,
  degrees,
  employer,
  estimate,
  levels,
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

/** A line of the list of skills. */
export const skillRow = skillName.extend({
  ...portion.shape,
  levels,
  trend,
  times: estimate
    .nullable()
    .describe('The share in the slice divided by the share in all postings; null where the slice is all'),
  taughtBy: count.describe('Credentials of the catalogue that teach it'),
});
export type SkillRow = z.infer<typeof skillRow>;

/** The skills of a slice in the order asked for. */
export const skillList = z.object({ of: count, skills: z.array(skillRow), warnings: z.array(warning) });
export type SkillListAnswer = z.infer<typeof skillList>;

/** A group of skills, by its union: a posting that asks for any of them counts once. */
export const groupRow = z.object({
  slug: z.string(),
  name: z.string(),
  skills: count,
  ...portion.shape,
  trend,
});
export type GroupRow = z.infer<typeof groupRow>;
export const groupList = z.object({ of: count, groups: z.array(groupRow) });
export type GroupListAnswer = z.infer<typeof groupList>;

/** Pay of postings with and without something, compared within the same occupation and region. */
export const payDifference = z.object({
  currency: z.string().nullable(),
  difference: estimate.nullable().describe('Yearly pay with less pay without'),
  why: z.string().nullable().describe('Why there is no difference to tell'),
  strata: count.describe('Pairs of occupation and region in which both are found'),
  asking: quantiles.nullable(),
  others: quantiles.nullable(),
  stated: portion.describe('How many of the postings that ask state their pay'),
});
export type PayAnswer = z.infer<typeof payDifference>;

/** All that a slice says of one skill, or of a group of them. */
export const skillAnswer = z.object({
  subject: z.discriminatedUnion('is', [
    z.object({ is: z.literal('skill'), ...skillName.shape }),
    z.object({ is: z.literal('group'), slug: z.string(), name: z.string(), skills: z.array(skillName) }),
  ]),
  demand: portion,
  bound: z
    .number()
    .describe('Upper bound of the share, with what the matcher misses; what “nobody asks” means'),
  levels,
  months: z.array(monthPortion),
  trend,
  outlook: outlook.nullable(),
  countries: z.array(spreadRow),
  regions: z.array(spreadRow),
  sectors: z.array(spreadRow),
  roles: z.array(
    z.object({ ...roleName.shape, ...portion.shape, times: estimate.nullable(), specificity: z.number() }),
  ),
  transferability: z.object({
    value: z.number().nullable().describe('0 in one occupation alone, 1 alike in all'),
    occupations: count.describe('Occupations with enough postings to be looked at'),
    why: z.string().nullable(),
  }),
  pay: payDifference,
  degrees,
  certificates: z
    .array(z.object({ ...skillName.shape, ...portion.shape }))
    .describe('Asked for by name in the same postings'),
  employers: z.array(employer),
  employersStated: portion,
  together: z.array(z.object({ ...skillName.shape, ...portion.shape, lift: estimate })),
  taughtBy: z.array(z.object({ id: count, title: z.string(), provider: z.string().nullable() })),
  warnings: z.array(warning),
});
export type SkillAnswer = z.infer<typeof skillAnswer>;

/** Up to five skills beside each other. */
export const comparison = z.object({ of: count, skills: z.array(skillAnswer), warnings: z.array(warning) });
export type ComparisonAnswer = z.infer<typeof comparison>;
