import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { SampleCredential } from './credentials/credential';
import { generateSample, type SamplePosting } from './generate';

const POSTING_COLUMNS = [
  'job_id',
  'title',
  'company',
  'sector',
  'location',
  'region',
  'date_posted',
  'employment_type',
  'salary',
  'description',
  'made_up',
] as const satisfies readonly (keyof SamplePosting)[];

const CREDENTIAL_COLUMNS = [
  'credential_id',
  'title',
  'provider',
  'type',
  'subject',
  'level',
  'hours',
  'cost',
  'currency',
  'skills',
  'description',
  'url',
  'assessed',
  'made_up',
] as const satisfies readonly (keyof SampleCredential)[];

const READ_ME = `Sample data of Badgeworth

Every posting, employer and credential here is made up, and so are the places, the pay and the trends.
Nothing in these files says anything about a real labour market, a real employer or a real course.

made-up-postings.csv     job postings from November 2024 to October 2026
made-up-credentials.csv  a catalogue of micro-credentials

The files were written by scripts/sample; its README tells how, and how to change them.
`;

/** Writes the sample as two CSV files and a READ-ME.txt into a folder, which is made where it is missing. */
export function writeSample(folder: string, seed: number): { postings: number; credentials: number } {
  const { postings, credentials } = generateSample(seed);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'made-up-postings.csv'), csv(POSTING_COLUMNS, postings));
  writeFileSync(join(folder, 'made-up-credentials.csv'), csv(CREDENTIAL_COLUMNS, credentials));
  writeFileSync(join(folder, 'READ-ME.txt'), READ_ME);
  return { postings: postings.length, credentials: credentials.length };
}

function csv<Column extends string>(
  columns: readonly Column[],
  records: readonly Record<Column, string>[],
): string {
  const data = records.map((record) => columns.map((column) => record[column]));
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`;
}
