import type { FuzzFile } from './make-file';
import type { Result } from './pool';
import type { Tried } from './try-file';

/** Files of a format, and what became of them. */
export interface Line {
  files: number;
  /** Files that were read as one kind at least. */
  read: number;
  /** Well-formed files with nothing spoilt, and how many of those were read. */
  whole: number;
  wholeRead: number;
  rows: number;
  accepted: number;
  rejected: number;
  duplicates: number;
}

export interface Failure {
  number: number;
  format: string;
  /** `crashed`, `hung`, `miscounted`. */
  how: string;
  what: string;
}

export interface FuzzReport {
  files: number;
  crashed: number;
  hung: number;
  miscounted: number;
  /** The most memory that any process held, in MB. */
  memory: number;
  refusals: Record<string, number>;
  formats: Record<string, Line>;
  failures: Failure[];
}

export function emptyReport(): FuzzReport {
  return { files: 0, crashed: 0, hung: 0, miscounted: 0, memory: 0, refusals: {}, formats: {}, failures: [] };
}

/** Counts one result in. */
export function count(
  report: FuzzReport,
  { format, done, isSpoilt }: Omit<FuzzFile, 'bytes'>,
  result: Result,
): void {
  report.files++;
  if (!('tried' in result)) {
    const isHung = 'hung' in result;
    report[isHung ? 'hung' : 'crashed']++;
    const what = isHung ? 'no answer in time' : result.ended;
    report.failures.push({
      number: result.number,
      format: 'unknown',
      how: isHung ? 'hung' : 'crashed',
      what,
    });
    return;
  }
  const { number, tried, memory } = result;
  report.memory = Math.max(report.memory, memory);
  const line = report.formats[format] ?? emptyLine();
  report.formats[format] = line;
  const isWhole = done.length === 0 && !isSpoilt;
  const imports = tried.filter(({ as }) => as !== 'inspected');
  line.files++;
  const isRead = imports.some((each) => each.refused === null && each.fault === null && each.accepted > 0);
  if (isRead) line.read++;
  if (isWhole) line.whole++;
  if (isWhole && isRead) line.wholeRead++;
  for (const each of imports) add(line, each);
  for (const { refused } of imports)
    if (refused) report.refusals[refused] = (report.refusals[refused] ?? 0) + 1;
  const fault = tried.find((each) => each.fault !== null);
  if (!fault) return;
  const how = fault.read > 0 || fault.refused ? 'miscounted' : 'crashed';
  report[how]++;
  report.failures.push({ number, format, how, what: `${fault.as}: ${fault.fault}` });
}

function emptyLine(): Line {
  return { files: 0, read: 0, whole: 0, wholeRead: 0, rows: 0, accepted: 0, rejected: 0, duplicates: 0 };
}

function add(line: Line, { read, accepted, rejected, duplicates }: Tried): void {
  line.rows += read;
  line.accepted += accepted;
  line.rejected += rejected;
  line.duplicates += duplicates;
}

/** The report as a table for people. */
export function inWords(report: FuzzReport, seconds: number): string {
  const columns: [string, (line: Line) => string | number][] = [
    ['files', (line) => line.files],
    ['read', (line) => line.read],
    ['whole', (line) => `${line.wholeRead}/${line.whole}`],
    ['rows', (line) => line.rows],
    ['accepted', (line) => line.accepted],
    ['rejected', (line) => line.rejected],
    ['duplicate', (line) => line.duplicates],
  ];
  const width = Math.max(...Object.keys(report.formats).map((name) => name.length), 10);
  const row = (name: string, cells: (string | number)[]) =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(11)).join('');
  const refusals = Object.entries(report.refusals).sort((a, b) => b[1] - a[1]);
  return [
    row(
      '',
      columns.map(([name]) => name),
    ),
    ...Object.entries(report.formats)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, line]) =>
        row(
          name,
          columns.map(([, value]) => value(line)),
        ),
      ),
    '',
    `refused (two imports a file): ${refusals.map(([code, times]) => `${code} ${times}`).join(', ')}`,
    `${report.files} files in ${Math.round(seconds)} s, at most ${report.memory} MB: ${report.crashed} crashed, ${report.hung} hung, ${report.miscounted} miscounted`,
  ].join('\n');
}
