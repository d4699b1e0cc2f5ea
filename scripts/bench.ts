import { benchDuplicates } from './bench/duplicates';
import { type Figures, flat } from './bench/figures';
import { benchImport } from './bench/import';
import { benchMatching } from './bench/matching';
import { readArguments, runCommand, UsageError } from './cli';

type Benchmark = (
  files: readonly string[],
  times: number,
  options: { taxonomy?: string | undefined },
) => Promise<Figures>;

/** Every benchmark by its name; adding one is adding a file and a line here. */
const BENCHMARKS = new Map<string, Benchmark>([
  ['duplicates', benchDuplicates],
  ['import', benchImport],
  ['matching', benchMatching],
]);

const HELP = `
Measures the program on your own files. Times drift on shared machines: compare medians and ratios of one run.

  npm run --silent bench -- import FILE... [--times 3] [--json]
  npm run --silent bench -- matching [FILE...] [--taxonomy DIR] [--json]

import   imports postings from the files, each time into a new database: postings a second from file to committed,
         median of the runs, and the most memory that the process held
duplicates   joins the files' postings as an import does: how many repeat another word for word (exact) or nearly (pairs_joined),
         how many of their edited copies are found again, by kind of edit, and the time a posting as they become more
matching     finds all labels of a taxonomy (ESCO 1.1.0 of ../shared/data by default, else the starter lexicon's) in postings (of the
         files, else real ones of ../shared/data, else the made-up sample), on one core: megabytes and postings a second (ours),
         how many times as fast as other packages with the same labels and texts (ratios), and the same for all that is done with
         a posting's text (pipeline)
`;

runCommand(async () => {
  const { values, positionals } = readArguments(HELP, {
    times: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    taxonomy: { type: 'string' },
  });
  const [name, ...files] = positionals;
  const bench = BENCHMARKS.get(name ?? '');
  if (!bench)
    throw new UsageError(`Which benchmark? There is: ${[...BENCHMARKS.keys()].join(', ')}.\n${HELP}`);
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1)
    throw new UsageError(`--times ${values.times} is no number of runs.`);
  const figures = await bench(files, times, { taxonomy: values.taxonomy });
  if (values.json) console.log(JSON.stringify(figures));
  else for (const [figure, value] of flat(figures)) console.log(`${figure.padEnd(24)} ${value}`);
});
