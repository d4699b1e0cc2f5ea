import { existsSync } from 'node:fs';
import path from 'node:path';
import { readTaxonomy } from '@/db/read-taxonomy';
import { acceptedLinks } from '@/lib/matching/links/accepted-links';
import { buildLinkIndex } from '@/lib/matching/links/link-index';
import { readArguments, runCommand, say, UsageError } from './cli';
import { measureGreen } from './quality/green';
import { measureIntervals } from './quality/intervals';
import { type LinkFigures, measureLinks } from './quality/links';
import { measureOutlook } from './quality/outlook';
import type { QualityTable } from './quality/set';
import { measureSoftSkills } from './quality/soft-skills';
import { measureSpans } from './quality/spans';

/** What is measured besides links, each on a set of its own; adding one is adding a file and its name here. */
const MORE = [measureSpans, measureSoftSkills, measureGreen, measureIntervals];

/** What can be measured alone, by name; it needs no labelled sentences. */
const ONLY = new Map<string, (gold: string) => QualityTable | null | Promise<QualityTable | null>>([
  ['intervals', measureIntervals],
  ['outlook', measureOutlook],
]);

const HELP = `
Measures how well skills are found, on sets of sentences that people have labelled, and how far the figures can be trusted.

  npm run --silent quality -- [--gold DIR] [--taxonomy DIR] [--json]
  npm run --silent quality -- --only intervals|outlook [--json]

--gold      a folder with files *_annotations.csv: columns sentence, label (others are passed over), one row a label;
            a label is the name of a skill of the taxonomy. Without it, all sets of ../shared/data/gold
--taxonomy  the folder of the taxonomy whose names the labels are, such as ESCO's with skills_en.csv
--only      intervals: how often intervals hold what is true, in made-up samples of which it is known (half a minute);
            outlook: outlooks and trends held against what came after, in ten years of real postings (a minute)
--json      {"sets":[{"name","sentences","rp5","rp10","mrr", ...}]}, and without --gold "tables" for the other sets
`;

const DATA = path.join('..', 'shared', 'data');
const GOLD = path.join(DATA, 'gold');

runCommand(async () => {
  const { values } = readArguments(HELP, {
    gold: { type: 'string' },
    taxonomy: { type: 'string', default: path.join(DATA, 'taxonomies', 'esco-1.1.0-en') },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
  });
  if (values.only !== undefined) return measureOnly(values.only, values.json);
  const gold = folderOf('--gold', values.gold ?? path.join(GOLD, 'esco-linking'));
  const { taxonomy } = await readTaxonomy(folderOf('--taxonomy', values.taxonomy));
  const skills = taxonomy.skills.map(({ labels, name }, id) => ({ id, name, labels }));
  const skillOf = new Map(skills.map(({ name, id }) => [name.toLowerCase(), id]));
  const sets = measureLinks(gold, buildLinkIndex(skills), skillOf, acceptedLinks);
  if (sets.length === 0) throw new UsageError(`No file *_annotations.csv stands in ${gold}.\n${HELP}`);
  if (!values.json) {
    console.log(`Skills that a sentence implies, ranked and as a set (${skills.length} skills)`);
    console.table(Object.fromEntries(sets.map(({ name, ...figures }) => [name, inWords(figures)])));
  }
  const tables: QualityTable[] = [];
  if (values.gold === undefined) {
    for (const measure of MORE) {
      const table = await measure(GOLD);
      if (table === null) continue;
      tables.push(table);
      if (!values.json) {
        console.log(table.name);
        console.table(table.rows);
      }
    }
  }
  if (values.json) console.log(JSON.stringify(values.gold === undefined ? { sets, tables } : { sets }));
  else if (tables.length < MORE.length && values.gold === undefined)
    say('Some sets are not there and were passed over.');
});

async function measureOnly(name: string, json: boolean): Promise<void> {
  const measure = ONLY.get(name);
  if (!measure) throw new UsageError(`--only ${name}: there is ${[...ONLY.keys()].join(', ')}.\n${HELP}`);
  const table = await measure(GOLD);
  if (table === null) throw new UsageError(`What ${name} is measured on is not there: see ${DATA}.`);
  if (json) return console.log(JSON.stringify({ tables: [table] }));
  console.log(table.name);
  console.table(table.rows);
}

function folderOf(flag: string, folder: string): string {
  if (!existsSync(folder))
    throw new UsageError(`There is no folder ${folder}; name yours with ${flag}.\n${HELP}`);
  return folder;
}

function inWords(figures: Omit<LinkFigures, 'name'>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      Number.isInteger(value) ? value : Number(value.toFixed(3)),
    ]),
  );
}
