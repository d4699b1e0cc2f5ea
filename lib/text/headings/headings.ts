/**
 * What a passage of a posting is about. Only the first four say what the job asks for.
 * `unknown` is text under no heading.
 */
export type Section =
  | 'title'
  | 'unknown'
  | 'duties'
  | 'required'
  | 'preferred'
  | 'about us'
  | 'benefits'
  | 'formalities';

/** The words by which the headings of one language are known. Patterns are tried on lower case without accents. */
export interface Headings {
  /** Headings by the words in them; the first pattern that holds names the section. */
  sections: readonly (readonly [Section, RegExp])[];
  /** A line that goes back to the job itself, after words about the employer or its benefits. */
  backToTheJob: RegExp;
  /** Words that a heading may hold besides those that name its section. */
  filling: ReadonlySet<string>;
  /** Words that make a heading only where no word of its own stands before them: "Experience", not "DevOps experience". */
  bare?: RegExp;
  /** What stands before the colon of a line of facts that names no skill asked for: "hours", "reports to". */
  facts?: RegExp;
  /** The end of a sentence that leads to a list, up to its colon: "we offer you:", "candidates should have:". */
  leadIns?: readonly (readonly [Section, RegExp])[];
}
