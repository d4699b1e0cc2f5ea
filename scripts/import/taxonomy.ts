import { openDatabase } from '@/db/client';
import { readTaxonomy } from '@/db/read-taxonomy';
import { rematch } from '@/db/rematch';
import { ensureTaxonomy, type LoadedTaxonomy, loadTaxonomy } from '@/db/taxonomies';
import { number } from '@/lib/relevance/figures-in-words';
import { TAXONOMY_FORMATS } from '@/lib/taxonomy/registry';
import { say, UsageError } from '../cli';
import { showMatching } from './matching';

/** Rows that were left out and are told one by one. */
const LEFT_OUT_TOLD = 5;

/** Loads the skills and occupations of a folder, or of one file, and waits until everything is matched anew. */
export async function importTaxonomy(
  place: string,
  name: string | undefined,
  instead: boolean,
  json: boolean,
): Promise<void> {
  const named = TAXONOMY_FORMATS.find((known) => known.name === name);
  if (name !== undefined && !named) {
    const known = TAXONOMY_FORMATS.map((each) => each.name).join(', ');
    throw new UsageError(
      `--format ${name} is not known; use one of ${known}, or leave it out: the form is found by the files.`,
    );
  }
  const started = performance.now();
  const { format, taxonomy } = await readTaxonomy(place, named);
  const db = openDatabase();
  const now = new Date();
  if (!instead) ensureTaxonomy(db, now);
  const loaded = loadTaxonomy(db, format, taxonomy, { instead, now });
  await rematch(db, { onProgress: showMatching });
  db.close();
  const seconds = Number(((performance.now() - started) / 1000).toFixed(2));
  if (json) {
    const { leftOut, ...rest } = loaded;
    console.log(
      JSON.stringify({ folder: place, format: format.name, ...rest, leftOut: leftOut.length, seconds }),
    );
  } else tell(loaded, seconds);
}

function tell(
  { title, skills, labels, occupations, joined, leftOut, notes }: LoadedTaxonomy,
  seconds: number,
): void {
  say(
    `${process.stderr.isTTY ? '\r' : ''}${title}: ${number(skills)} skills with ${number(labels)} labels, ` +
      `${number(occupations)} occupations; all matched anew in ${seconds} s`,
  );
  if (joined > 0) say(`  ${number(joined)} of its skills are one with a skill of another taxonomy`);
  for (const note of notes) say(`  ${note}`);
  for (const { file, row, why } of leftOut.slice(0, LEFT_OUT_TOLD))
    say(`  ${file}, row ${row}: left out, ${why}`);
  const more = leftOut.length - LEFT_OUT_TOLD;
  if (more > 0) say(`  and ${number(more)} more rows`);
}
