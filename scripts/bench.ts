import { benchDuplicates } from './bench/duplicates';
import { type Figures, flat } from './bench/figures';
import { benchImport } from './bench/import';
import { benchMarket, readPostings } from './bench/market';
import { benchMatching } from './bench/matching';
import { benchPages } from './bench/pages';
import { readArguments, runCommand, UsageError } from './cli';

interface Options {
  taxonomy?: string | undefined;
  postings?: string | undefined;
  from?: string | undefined;
  sql: boolean;
  db?: string | undefined;
  importing: boolean;
}
type Benchmark = (files: readonly string[], times: number, options: Options) => Promise<Figures>;

/** Every benchmark by its name; adding one is adding a file and a line here. */
const BENCHMARKS = new Map<string, Benchmark>([
  ['duplicates', benchDuplicates],
  ['import', benchImport],
  [
    'market',
    (_files, _times, { postings = '100000', from, sql }) =>
      benchMarket({ postings: readPostings(postings), from, sql }),
  ],
  ['matching', benchMatching],
  [
    'pages',
    (_files, _times, { postings, from, db, importing }) =>
      benchPages({
        postings: postings === undefined ? undefined : readPostings(postings),
        from,
        keep: db,
        whileImporting: importing,
      }),
  ],
]);

const HELP = `
Measures the program on your own files. Times drift on shared machines: compare medians and ratios of one run.

  npm run --silent bench -- import FILE... [--times 3] [--json]
  npm run --silent bench -- matching [FILE...] [--taxonomy DIR] [--json]
  npm run --silent bench -- market [--postings 100000] [--from DB] [--sql] [--json]
  npm run --silent bench -- pages [--postings N] [--from DB] [--db FILE] [--importing] [--json]

import   imports postings from the files, each time into a new database: postings a second from file to committed,
         median of the runs, and the most memory that the process held
duplicates   joins the files' postings as an import does: how many repeat another word for word (exact) or nearly (pairs_joined),
         how many of their edited copies are found again, by kind of edit, and the time a posting as they become more
market     makes postings after those of a database (--from; else real ones of ../shared/data, else the made-up sample), builds the market
             index of them, and measures all skills' counts in 200 random slices (slice_p95_ms), one skill by month, loading and size; then
             the same counts in SQLite and DuckDB, which must be equal (above a million postings only with --sql)
matching     finds all labels of a taxonomy (ESCO 1.1.0 of ../shared/data by default, else the starter lexicon's) in postings (of the
         files, else real ones of ../shared/data, else the made-up sample), on one core: megabytes and postings a second (ours),
         how many times as fast as other packages with the same labels and texts (ratios), and the same for all that is done with
         a posting's text (pipeline)
pages        every screen of the built server on the made-up sample (--postings: on as many postings, made as for market), 95th
             percentiles in milliseconds: one reader, one in slices that nobody has asked for, 50 readers without a pause, 50 who read for
             some seconds (--importing: also during an import); errors, scripts of the first load (kB, brotli) and largest paint in a
             browser. --db makes the database there, or takes the one that an earlier run has made
`;

runCommand(async () => {
  const { values, positionals } = readArguments(HELP, {
    times: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    taxonomy: { type: 'string' },
    postings: { type: 'string' },
    from: { type: 'string' },
    sql: { type: 'boolean', default: false },
    db: { type: 'string' },
    importing: { type: 'boolean', default: false },
  });
  const [name, ...files] = positionals;
  const bench = BENCHMARKS.get(name ?? '');
  if (!bench)
    throw new UsageError(`Which benchmark? There is: ${[...BENCHMARKS.keys()].join(', ')}.\n${HELP}`);
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1)
    throw new UsageError(`--times ${values.times} is no number of runs.`);
  const figures = await bench(files, times, values);
  if (values.json) console.log(JSON.stringify(figures));
  else
    for (const [figure, value] of flat(figures))
      console.log(`${figure.padEnd(28)} ${value ?? 'not measured'}`);
});
