import type { Skill } from '@/lib/taxonomy/skill';
import type { TermRule } from '@/lib/taxonomy/term-rules';

/** Where a skill of a credential was found, strongest first. */
export type Origin = 'declared' | 'title' | 'description';

/** One skill that a credential teaches, with the weight that its origin gives it, in (0, 1]. */
export interface TaughtSkill {
  skill: Skill;
  weight: number;
  origin: Origin;
  /** The declared term, or the words of the title or description, in which it was found. */
  passage: string;
  /** For a declared term: how it was taken for this skill; null where that is not known. */
  rule: TermRule | null;
}

/** A micro-credential of the catalogue and what it teaches. */
export interface Credential {
  id: number;
  title: string;
  provider: string | null;
  /** Skill terms that the issuer declares, and those of them that no taxonomy knows. */
  declared: number;
  unrecognised: readonly string[];
  taught: readonly TaughtSkill[];
}
