/**
 * What a word can be. Skills ("lead a team") and knowledge ("Java") are annotated apart and may nest, so each word
 * has one of nine labels: three times its part in a skill, plus its part in a piece of knowledge.
 */
export const LABELS = 9;

/** A word's part in a span. */
export const OUTSIDE = 0;
export const BEGINS = 1;
export const CONTINUES = 2;

/** Weights of a feature: begins a skill, continues one, begins a piece of knowledge, continues one. */
export const WEIGHTS = 4;

export const partInSkill = (label: number) => (label / 3) | 0;
export const partInKnowledge = (label: number) => label % 3;

/** Whether a label may follow another; a sentence starts behind label 0. */
export function mayFollow(before: number, label: number): boolean {
  const loneSkill = partInSkill(label) === CONTINUES && partInSkill(before) === OUTSIDE;
  const loneKnowledge = partInKnowledge(label) === CONTINUES && partInKnowledge(before) === OUTSIDE;
  return !loneSkill && !loneKnowledge;
}
