import type { z } from 'zod';
import type { Market } from '@/lib/market/market';
import type { ValueLabel } from '@/lib/market/value-label';
import type { Assessment } from '@/lib/relevance/assessment';
import type { Credential } from '@/lib/relevance/credential';
import type { Skill, SkillId } from '@/lib/taxonomy/skill';

/** From what reports are made: one version of the data, as a slice sees it. */
export interface ReportSource {
  market: Market;
  skills: ReadonlyMap<SkillId, Skill>;
  catalogue: readonly Credential[];
  /** What the slice says of each credential of the catalogue, in its order; made when it is first asked for. */
  assessments(): readonly Assessment[];
  /** Recall of the matcher, by which bounds are widened. */
  recall: number;
  /** A value of a dimension in words. */
  valueLabel: ValueLabel;
  /** The name of an ISCO-08 code of one to four digits; the code itself where it has none. */
  roleNameOf(code: string): string;
}

/** A table as files hold it: a header, and cells by column. */
export interface ReportTable {
  columns: readonly { name: string; number: boolean }[];
  rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A report: parameters in, plain data out. The API answers it, the command line prints it, and screens draw it, all from the same answer.
 * Adding one is adding a file and a line in `registry.ts`.
 */
export interface Report<Parameters extends z.ZodObject = z.ZodObject, Answer extends z.ZodType = z.ZodType> {
  /** Below `/api/v1/`; `{id}` stands for a parameter: `skills/{id}`. */
  path: string;
  title: string;
  about: string;
  /** Its parameters besides those of the slice, as text in URLs; `z.coerce` makes them numbers. */
  parameters: Parameters;
  answer: Answer;
  /** The list of the answer that is read page by page; absent where the answer comes whole. */
  list?: string;
  /** Null where the data hold nothing of that name. */
  make(source: ReportSource, parameters: z.infer<Parameters>): z.infer<Answer> | null;
  /** The main list of the answer, a line each; and other lists of it by name, for the tables behind charts. */
  tables: Readonly<Record<string, (answer: z.infer<Answer>) => ReportTable>>;
}

/** A report with its types, as `registry.ts` holds it. */
export function report<Parameters extends z.ZodObject, Answer extends z.ZodType>(
  made: Report<Parameters, Answer>,
): Report<Parameters, Answer> {
  return made;
}

/** Any report, whose parameters and answer its own schemas check. */
export interface AnyReport {
  path: string;
  title: string;
  about: string;
  parameters: z.ZodObject;
  answer: z.ZodType;
  list?: string;
  make(source: ReportSource, parameters: never): unknown;
  tables: Readonly<Record<string, (answer: never) => ReportTable>>;
}
