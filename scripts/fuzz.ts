import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments, runCommand, say, UsageError } from './cli';
import { makeFuzzFile } from './fuzz/make-file';
import { tryAll } from './fuzz/pool';
import { count, emptyReport, type FuzzReport, inWords } from './fuzz/report';

const HELP = `
Tries the import on files that are damaged, made to do harm, or just odd: well-formed files of every format, made in code,
cut, mixed and spoilt. The same seed gives the same files. Ends with code 1 where any of them brought the import down, held
it up for half a minute, or left rows uncounted; those files are written to a folder.

  npm run --silent fuzz -- [--files 10000] [--seed 1] [--json] [--only NUMBER] [--processes 2]

--only       writes the file of that number to a folder, and tries no other
--processes  how many files are tried at once
`;

/** A file that takes longer than this, in milliseconds, holds the import up. */
const PATIENCE = 30_000;

runCommand(async () => {
  const { values } = readArguments(
    HELP,
    {
      files: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      processes: { type: 'string', default: '2' },
    },
    0,
  );
  const seed = whole(values.seed, '--seed');
  if (values.only !== undefined) {
    const number = whole(values.only, '--only');
    say(`written to ${keep(seed, [number])}`);
    return;
  }
  const report = emptyReport();
  const started = performance.now();
  const files = whole(values.files, '--files');
  const children = Math.max(1, whole(values.processes, '--processes'));
  await tryAll({ seed, files, children, patience: PATIENCE }, (file, result) => {
    count(report, file, result);
    if (report.files % 500 === 0)
      say(`${report.files} of ${files} files, ${report.failures.length} failures`);
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(
    values.json ? JSON.stringify({ ...report, seconds: Math.round(seconds) }) : inWords(report, seconds),
  );
  tellFailures(seed, report);
});

function tellFailures(seed: number, { failures }: FuzzReport): void {
  if (failures.length === 0) return;
  process.exitCode = 1;
  for (const { number, format, how, what } of failures.slice(0, 20))
    say(`\nfile ${number} (${format}) ${how}: ${what.split('\n').slice(0, 6).join('\n')}`);
  say(
    `\nThe files that failed are in ${keep(
      seed,
      failures.map(({ number }) => number),
    )}`,
  );
}

/** Writes files to a new folder and gives its path. */
function keep(seed: number, numbers: readonly number[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-fuzz-'));
  for (const number of numbers)
    writeFileSync(path.join(folder, String(number)), makeFuzzFile(seed, number).bytes);
  return folder;
}

function whole(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new UsageError(`${option} ${text} is no whole number.`);
  return number;
}
