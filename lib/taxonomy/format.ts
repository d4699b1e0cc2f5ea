import type { TaxonomySkill } from './skill';

/** The files of a taxonomy's folder, handed in by those who may read a disk. */
export interface TaxonomyFolder {
  names: readonly string[];
  /** The whole text of one file; throws when it is not there. */
  text(name: string): string;
}

/** A taxonomy's own file form. Adding one is adding a file here and a line in the registry. */
export interface TaxonomyFormat {
  name: string;
  /** What is shown to people: "ESCO (European Skills, Competences, Qualifications and Occupations)". */
  title: string;
  /**
   * Reads all skills of a folder.
   * @throws TaxonomyError when a file or column is missing, or a row cannot be understood
   */
  read(folder: TaxonomyFolder): TaxonomySkill[];
}

/** Something wrong with a taxonomy's files: what, where, what to do. */
export class TaxonomyError extends Error {
  constructor(
    readonly file: string,
    readonly row: number | null,
    message: string,
  ) {
    super(row === null ? `${file}: ${message}` : `${file}, row ${row}: ${message}`);
    this.name = 'TaxonomyError';
  }
}
