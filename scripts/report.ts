import { openReadOnly } from '@/db/client';
import { loadCatalogue } from '@/db/credentials';
import { buildMarketIndex } from '@/db/market-index';
import { skillsById } from '@/db/taxonomies';
import { Market } from '@/lib/market/market';
import { parseSlice } from '@/lib/market/slice';
import { MATCHER_RECALL } from '@/lib/matching/measured';
import { assessAll } from '@/lib/relevance/assess';
import { MarketView } from '@/lib/relevance/market-view';
import { relevanceRows, toCsv, toJson, toMarkdown } from '@/lib/reports/relevance-report';
import { readArguments, runCommand, say, UsageError } from './cli';

const HELP = `
Prints the figures that the screens show.

  npm run --silent report -- relevance [--format json|csv|md] [--from 2025-01] [--to 2025-12]
                                       [--region NAME] [--occupation WORDS]

relevance   every credential of the catalogue in the slice: id, title, provider, verdict, relevance (0 to 100),
            reach with its 95 % interval (shares), alignment (0 to 1), trend (relative change of reach in a year)
            with its interval, stability, postings in the slice

--format    json (the default), csv or md
--from, --to, --region, --occupation
            the slice, as on screen; without them it holds every posting

BADGEWORTH_DB names the database file.
`;

const WRITERS = new Map([
  ['json', toJson],
  ['csv', toCsv],
  ['md', toMarkdown],
]);

runCommand(() => {
  const { values, positionals } = readArguments(HELP, {
    format: { type: 'string', default: 'json' },
    from: { type: 'string' },
    to: { type: 'string' },
    region: { type: 'string' },
    occupation: { type: 'string' },
  });
  if (positionals.length !== 1 || positionals[0] !== 'relevance') {
    throw new UsageError(`Which report? There is: relevance.\n${HELP}`);
  }
  const write = WRITERS.get(values.format);
  if (!write) throw new UsageError(`“${values.format}” is no format; use ${[...WRITERS.keys()].join(', ')}.`);
  const { from, to, region, occupation } = values;
  const { slice, problems } = parseSlice({ from, to, region, occupation });
  if (problems.length > 0) throw new UsageError(problems.join('\n'));

  const db = openReadOnly();
  const view = new MarketView(new Market(buildMarketIndex(db), slice), { recall: MATCHER_RECALL });
  const assessments = assessAll(loadCatalogue(db, skillsById(db)), view);
  db.close();
  say(`${assessments.length} credentials in ${view.size} postings`);
  if (view.size === 0)
    say('No posting is in this slice: check the region and the words, or import postings first.');
  process.stdout.write(write(relevanceRows(assessments)));
});
