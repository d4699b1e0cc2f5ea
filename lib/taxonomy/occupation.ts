/** An occupation as a taxonomy defines it. */
export interface TaxonomyOccupation {
  /** ESCO's URI, or the O*NET-SOC code: unique within its taxonomy. */
  code: string;
  /** Unit group of ISCO-08, four digits; null where the taxonomy gives none. */
  isco: string | null;
  name: string;
  /** Titles that stand for it; its name is the first of them. */
  labels: string[];
}
