/**
 * How many of a role's postings ask for a skill, in per cent: one number for a steady skill, or the shares in the
 * first and in the last month for one that rises or falls.
 */
export type Demand = number | readonly [first: number, last: number];

/** Skills as employers word them, each with its demand. */
export type SkillTable = Readonly<Record<string, Demand>>;

/**
 * What a skill is decides which sentences it fits: a task is done, a tool is used, knowledge is had, a soft skill is
 * shown, a certificate is held.
 */
export const SKILL_KINDS = ['tasks', 'tools', 'knowledge', 'soft', 'certificates'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

export interface Pay {
  per: 'year' | 'hour';
  /** In pounds, in the first month, in a region with average pay. */
  low: number;
  high: number;
  /** Pay grades that some employers name instead of a sum: `Band 5`. */
  grades?: readonly string[];
}

/** In per cent of the role's postings. The rest name no degree at all. */
export interface DegreeMix {
  required: number;
  preferred: number;
  /** A degree "or equivalent experience". */
  equivalent: number;
  /** Postings that say that none is needed. */
  notNeeded: number;
}

export interface Role extends Readonly<Record<SkillKind, SkillTable>> {
  titles: readonly string[];
  /** Titles in the region with American wording, where they differ. */
  american?: readonly string[];
  /** Postings of this role for each posting of a role with weight 1 in the same sector. */
  weight: number;
  pay: Pay;
  /** Fewest and most years of experience asked for; 0 means none. */
  years: readonly [fewest: number, most: number];
  degree: DegreeMix;
  /** What the degree is in: "a degree in {field}". */
  field: string;
  /** Sentences about working hours, where the sector's do not fit. */
  hours?: readonly string[];
  /** Per cent of the postings that can be done from home, in part or wholly. */
  remote?: number;
  /** Things done in the job that name no skill with a trend. Each starts with a verb: "You will {duty}". */
  duties: readonly string[];
}

export interface Sector {
  name: string;
  /** Postings of this sector for each posting of a sector with share 1. */
  share: number;
  /** Postings in each calendar month, January to December, where 1 is an average month. */
  season: readonly number[];
  /** Per cent of the postings that are part-time. */
  partTime: number;
  /** Employers, with the words that follow the name: "runs two hospitals". The first ones post the most. */
  employers: Readonly<Record<string, string>>;
  /** The same for the region with American wording. */
  americanEmployers: Readonly<Record<string, string>>;
  /** Employers that post for some of the roles only. */
  hires: Readonly<Record<string, readonly Role[]>>;
  /** More sentences about the employer. Some name skills; none of these is asked for. */
  about: readonly string[];
  benefits: readonly string[];
  hours: readonly string[];
  /** Formal sentences for the end of a posting. */
  formalities: readonly string[];
  /** Skills that a posting may say are not needed. */
  notNeeded: readonly string[];
  /** How a task reads among the duties; without an entry it reads "Carry out {task}" or the like. */
  doing: Readonly<Record<string, readonly string[]>>;
  /** What asking for a skill adds to the pay, in per cent. */
  premiums: Readonly<Record<string, number>>;
  roles: readonly Role[];
}
