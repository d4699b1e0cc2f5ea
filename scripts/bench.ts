import { benchDuplicates } from './bench/duplicates';
import { benchImport } from './bench/import';
import { readArguments, runCommand, UsageError } from './cli';

/** Every benchmark by its name; adding one is adding a file and a line here. */
const BENCHMARKS = new Map([
  ['duplicates', benchDuplicates],
  ['import', benchImport],
]);

const HELP = `
Measures the program on your own files. Times drift on shared machines: compare medians and ratios of one run.

  npm run --silent bench -- import FILE... [--times 3] [--json]

import   imports postings from the files, each time into a new database: postings a second from file to committed,
         median of the runs, and the most memory that the process held
duplicates   joins the files' postings as an import does: how many repeat another word for word (exact) or nearly (pairs_joined),
         how many of their edited copies are found again, by kind of edit, and the time a posting as they become more
`;

runCommand(async () => {
  const { values, positionals } = readArguments(HELP, {
    times: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  });
  const [name, ...files] = positionals;
  const bench = BENCHMARKS.get(name ?? '');
  if (!bench)
    throw new UsageError(`Which benchmark? There is: ${[...BENCHMARKS.keys()].join(', ')}.\n${HELP}`);
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1)
    throw new UsageError(`--times ${values.times} is no number of runs.`);
  const figures = await bench(files, times);
  if (values.json) console.log(JSON.stringify(figures));
  else for (const [figure, value] of Object.entries(figures)) console.log(`${figure.padEnd(24)} ${value}`);
});
