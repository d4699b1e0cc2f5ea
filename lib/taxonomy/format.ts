import type { TaxonomyFile } from './files';
import type { TaxonomyOccupation } from './occupation';
import type { TaxonomySkill } from './skill';
import type { TaxonomyTable } from './table';

/** The files of a taxonomy's folder, handed in by those who may read a disk. */
export interface TaxonomyFolder {
  names: readonly string[];
  /** The bytes of one file, or its first `most` bytes; throws when it is not there. */
  bytes(name: string, most?: number): Uint8Array;
  /**
   * The sheet of a workbook that holds its table.
   * @throws TaxonomyError when the file is no workbook that can be read
   */
  workbook(name: string): Promise<TaxonomyTable>;
}

/** A row that was not taken in, and why; rows are numbered as an editor would, the header is row 1. */
export interface LeftOutRow {
  file: string;
  row: number;
  why: string;
}

/** All that a folder holds of a taxonomy. */
export interface Taxonomy {
  skills: TaxonomySkill[];
  occupations: TaxonomyOccupation[];
  leftOut: LeftOutRow[];
  /** What else of the files was left out, in sentences. */
  notes: string[];
  /** Phrases that the user does not want to be asked about; absent where the files say nothing of such. */
  ignored?: string[];
}

/** A taxonomy's own file form. Adding one is adding a file here and a line in the registry. */
export interface TaxonomyFormat {
  name: string;
  /** What is shown to people: "ESCO (European Skills, Competences, Qualifications and Occupations)". */
  title: string;
  /** The files by which people know it: "ESCO’s skills_en.csv or occupations_en.csv, or those of another language". */
  files: string;
  /** Whether some of the files hold this form, by their columns. */
  recognises(files: readonly TaxonomyFile[]): boolean;
  /**
   * Reads all skills and occupations that the files hold; either may be empty.
   * @throws TaxonomyError when a file or column is missing, or a file cannot be understood
   */
  read(files: readonly TaxonomyFile[]): Promise<Taxonomy>;
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
