import type { ParseArgsConfig } from 'node:util';
import { openReadOnly } from '@/db/client';
import { skillsById } from '@/db/taxonomies';
import { SLICE_PARAMETERS, type Slice } from '@/lib/market/slice';
import type { Given } from '@/lib/reports/read-request';
import type { ReportSource } from '@/lib/reports/report';
import { readReportRequest } from '@/lib/reports/report-request';
import { tableAsCsv, tableAsMarkdown } from '@/lib/reports/table-files';
import { readArguments, runCommand, say, UsageError } from './cli';
import { argumentOf } from './report/argument';
import { COMMANDS, type Command } from './report/commands';
import { HELP } from './report/help';
import { readSource } from './report/source';

const TABLE_WRITERS = { csv: tableAsCsv, md: tableAsMarkdown };

/** The options of all reports: whether a report takes one is told when it is read. */
const OPTIONS: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  [
    'format',
    'table',
    ...SLICE_PARAMETERS,
    ...COMMANDS.flatMap(({ report, argument }) =>
      Object.keys(report.parameters.shape).filter((name) => name !== argument?.parameter),
    ),
  ].map((name) => [name, { type: 'string', multiple: true }]),
);

runCommand(() => {
  const { values, positionals } = readArguments(HELP, OPTIONS);
  const [name = '', ...words] = positionals;
  const command = COMMANDS.find(({ names }) => names.includes(name));
  if (!command)
    throw new UsageError(
      `Which report? There are ${COMMANDS.flatMap(({ names }) => names).join(', ')}.\n${HELP}`,
    );
  const options = values as Record<string, string[]>;
  const db = openReadOnly();
  db.transaction(() => {
    const skills = skillsById(db);
    const given = { ...options, ...argumentOf(command, words, { skills }) };
    print(command, given, (slice) => readSource(db, skills, slice));
  })();
  db.close();
});

/** @throws UsageError when an option is wrong, or the data hold nothing of that name */
function print({ report, json }: Command, given: Given, sourceOf: (slice: Slice) => ReportSource): void {
  const request = readReportRequest(report, given);
  if ('problems' in request) throw new UsageError(request.problems.map(({ message }) => message).join('\n'));
  const { slice, own, format, table } = request;
  const source = sourceOf(slice);
  const answer = report.make(source, own as never);
  if (typeof answer !== 'object' || answer === null)
    throw new UsageError(`The data hold no ${report.title.toLowerCase()} of that name.`);
  const postings = source.market.size;
  const list = report.list ? (answer as Record<string, unknown[]>)[report.list] : undefined;
  say(list ? `${list.length} ${report.list} in ${postings} postings` : `${postings} postings`);
  if (postings === 0)
    say('No posting is in this slice: check the region and the words, or import postings first.');
  const asJson = json ?? JSON.stringify;
  process.stdout.write(
    format === 'json'
      ? asJson(answer as never)
          .trimEnd()
          .concat('\n')
      : TABLE_WRITERS[format](report.tables[table]!(answer as never)),
  );
}
