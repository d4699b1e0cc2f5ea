/**
 * How a declared skill term may be taken for a skill, and the share of such links that a reader agreed with: 50, 50, 26
 * and 30 links were read, among 1,752 skill terms that a course catalogue declares.
 */
export const TERM_CONFIDENCE = {
  /** The whole term is a label. */
  whole: 0.98,
  /** The term without its brackets is one, or what stands in them. */
  brackets: 0.95,
  /** The term without words such as "advanced" or "fundamentals" at its ends is one. */
  core: 0.88,
  /** The end of the term is one, at least half of its words: "Healthcare Data Analysis" is data analysis. */
  end: 0.9,
} as const;

export type TermRule = keyof typeof TERM_CONFIDENCE;
