/** What figures of roles rest on. The method page prints these. */
export const ROLE_RULES = {
  /** Fewest postings of a role that others are held against. */
  postings: 50,
  /** The share of a role's postings from which on the role asks for a skill. */
  asks: 0.01,
  /** The share of a role's postings from which on a skill belongs to what is enough for the role. */
  relevant: 0.1,
  /** And fewest postings that ask for it. */
  askedBy: 5,
  /** Most skills of which enough is told: the most frequent. */
  mostRelevant: 20,
  /** Standard errors from which on a skill is beyond doubt asked for more than elsewhere. */
  surely: 1.96,
  /** Most similar roles that are told, and skills that make each alike. */
  similar: 8,
  shared: 5,
  /** Most titles of a role that are told. */
  titles: 12,
} as const;
