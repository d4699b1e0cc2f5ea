import { z } from 'zod';
import { DIMENSION_NAMES } from '@/lib/market/dimensions';
import { ASKED_LEVELS } from '@/lib/market/market-index';
import { SKILL_KINDS } from '@/lib/taxonomy/skill';

/** Parts of which the answers to reports are made. Shares run from 0 to 1, months are `YYYY-MM`, pay is for a full-time year. */

export const count = z.int().min(0);
export const month = z.string().regex(/^\d{4}-\d{2}$/);

export const estimate = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .describe('An estimate with the ends of its 95 % interval');
export type EstimateAnswer = z.infer<typeof estimate>;

/** How many postings of how many, and their share; null where they are too few to say. */
export const portion = z.object({ postings: count, of: count, share: estimate.nullable() });
export type PortionAnswer = z.infer<typeof portion>;

export const trend = z.object({
  word: z.enum(['rising', 'falling', 'steady', 'unclear', 'unknown']),
  change: estimate.nullable().describe('Relative change of the share in a year: 0.1 is ten per cent more'),
  why: z.string().optional().describe('Why nothing can be said'),
});
export type TrendAnswer = z.infer<typeof trend>;

export const monthPortion = portion.extend({ month });
export type MonthAnswer = z.infer<typeof monthPortion>;

export const outlook = z
  .array(z.object({ month, value: z.number(), low: z.number(), high: z.number() }))
  .describe('The trend carried on, with its 80 % interval');
export type OutlookAnswer = z.infer<typeof outlook>;

/** How firmly postings ask, as counts of postings. */
export const levels = z.object(
  Object.fromEntries(ASKED_LEVELS.map((level) => [level, count])) as Record<
    (typeof ASKED_LEVELS)[number],
    typeof count
  >,
);

export const skillName = z.object({
  id: count,
  name: z.string(),
  kind: z.enum(SKILL_KINDS),
  group: z.string(),
});
export type SkillNameAnswer = z.infer<typeof skillName>;

/** A value of a dimension: as URLs hold it, and in words. */
export const valueName = z.object({ value: z.string(), label: z.string() });

/** How often the postings of one value ask, and how many times as often as the whole slice. */
export const spreadRow = valueName.extend({ ...portion.shape, times: estimate.nullable() });
export type SpreadAnswer = z.infer<typeof spreadRow>;

export const roleName = z.object({
  code: z.string().describe('Code of ISCO-08: one digit for a major group, four for a unit group'),
  name: z.string(),
});
export type RoleNameAnswer = z.infer<typeof roleName>;

export const quantiles = z
  .object({ n: count, p10: z.number(), p25: z.number(), p50: z.number(), p75: z.number(), p90: z.number() })
  .describe('Yearly pay');
export type QuantilesAnswer = z.infer<typeof quantiles>;

export const warning = z.object({
  code: z.enum([
    'few-postings',
    'few-described',
    'field-sparse',
    'mix-changed',
    'several-currencies',
    'undated',
    'few-dated',
  ]),
  message: z.string(),
  field: z
    .enum([...DIMENSION_NAMES, 'pay'])
    .optional()
    .describe('Which field few postings state: a figure by it rests on these alone'),
  month: month.optional().describe('Where the change lies'),
});
export type WarningAnswer = z.infer<typeof warning>;

/** What postings say of a degree, and how many say nothing of it. */
export const degrees = z.object({
  signals: z.array(
    z.object({
      signal: z.string(),
      asking: portion.describe('Of the postings that ask and state anything of a degree'),
      slice: portion.describe('The same of the whole slice'),
    }),
  ),
  stated: portion.describe('How many of the postings that ask state anything of a degree'),
});
export type DegreesAnswer = z.infer<typeof degrees>;

export const employer = z.object({ employer: z.string(), ...portion.shape });
export type EmployerAnswer = z.infer<typeof employer>;
