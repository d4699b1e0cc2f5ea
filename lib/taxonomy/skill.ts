/** The number under which a skill is stored and counted. It is given by the database and is small and dense. */
export type SkillId = number;

export const SKILL_KINDS = [
  'tool',
  'hard',
  'knowledge',
  'soft',
  'language',
  'certificate',
  'clearance',
] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/**
 * How a label may match.
 * - `any-case`: whole words in any letter case, with plurals, hyphens and spelling variants.
 * - `as-written`: letter case as written ("SAS", not "sas").
 * - `in-context`: as written, and only beside another skill or after words such as "experience with" ("Excel", "R").
 * - `as-term`: only as a declared skill term or in a credential's title, never in running text ("Finance").
 * - `hint`: never in running text nor as a term: words that make the skill likely, for ranking what a sentence implies
 *   ("team player" for working in teams).
 * - `never`: no skill at all, whatever shorter label stands in it ("closing date").
 */
export type LabelRule = 'any-case' | 'as-written' | 'in-context' | 'as-term' | 'hint' | 'never';

export interface SkillLabel {
  text: string;
  rule: LabelRule;
  /** ISO 639-1; null where it is the same in every language, as names are; absent where `languageOfLabel` is to say. */
  language?: string | null;
}

/** What a taxonomy may say of a skill besides: asked for by many employers (`hot`), or by those of some occupation. */
export const SKILL_FLAGS = ['hot', 'in demand'] as const;
export type SkillFlag = (typeof SKILL_FLAGS)[number];

/** A skill as a taxonomy defines it. Its name is the first of its labels. */
export interface TaxonomySkill {
  /** Unique over all taxonomies: an ESCO URI, or `starter:slug` and the like where the taxonomy gives none. */
  uri: string;
  name: string;
  kind: SkillKind;
  group: string;
  labels: SkillLabel[];
  flags?: SkillFlag[];
  /** For a certificate: the URIs of the skills that it stands for, of the same taxonomy. */
  covers?: string[];
}

/** A skill as the rest of the product knows it. */
export interface Skill {
  id: SkillId;
  name: string;
  kind: SkillKind;
  group: string;
}
