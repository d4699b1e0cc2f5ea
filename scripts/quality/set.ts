/** A table that the command prints: rows of named figures. */
export interface QualityTable {
  name: string;
  rows: Record<string, string | number>[];
}
