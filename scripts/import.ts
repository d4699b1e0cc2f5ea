import path from 'node:path';
import { openDatabase } from '@/db/client';
import { type ImportedFile, importFile } from '@/db/import-file';
import { ensureTaxonomy, loadTaxonomy } from '@/db/taxonomies';
import { taxonomyFolder } from '@/db/taxonomy-folder';
import { ImportError } from '@/lib/ingest/import-error';
import { number } from '@/lib/relevance/figures-in-words';
import { TAXONOMY_FORMATS } from '@/lib/taxonomy/registry';
import { readArguments, runCommand, say, UsageError } from './cli';

const HELP = `
Takes files into the database. A file is taken whole or not at all; the same file twice changes nothing.

  npm run import -- postings FILE...     [--map FIELD=COLUMN]... [--json]
  npm run import -- credentials FILE...  [--map FIELD=COLUMN]... [--json]
  npm run import -- taxonomy DIR --format ${TAXONOMY_FORMATS.map(({ name }) => name).join('|')} [--instead]

postings, credentials
            CSV in any dialect, JSON or JSON Lines, also gzipped; the columns are found by their names and by what
            stands in them, and what was taken for what is printed
--map       overrules one of them: --map title=Designation; FIELD= alone leaves the field empty
--json      prints one object a file: file, format, read, accepted, rejected, duplicates, seconds
            (read = accepted + rejected + duplicates)

taxonomy    loads the skills of a folder beside those that are there (--instead: in their place) and matches all
            postings and credentials anew

BADGEWORTH_DB names the database file, which is made when it is missing.
`;

/** Rejected rows that are told one by one; all of them are kept in the database. */
const REJECTIONS_TOLD = 5;

runCommand(async () => {
  const { values, positionals } = readArguments(HELP, {
    map: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    format: { type: 'string' },
    instead: { type: 'boolean', default: false },
  });
  const [what, ...files] = positionals;
  if (what !== 'postings' && what !== 'credentials' && what !== 'taxonomy') throw new UsageError(HELP.trim());
  if (files.length === 0) throw new UsageError(`Which files? \n${HELP}`);

  if (what === 'taxonomy') {
    const [folder = '', ...more] = files;
    if (more.length > 0) throw new UsageError('One folder at a time.');
    importTaxonomy(folder, values.format, values.instead, values.json);
    return;
  }
  if (values.format !== undefined || values.instead) {
    throw new UsageError(
      '--format and --instead go with taxonomy; the form of a file is found by its content.',
    );
  }
  const overrides = Object.fromEntries(values.map.map(readOverride));
  const db = openDatabase();
  const now = new Date();
  ensureTaxonomy(db, now);
  for (const file of files) {
    try {
      const result = await importFile(db, {
        kind: what,
        file,
        now,
        overrides,
        onProgress: showProgress,
      });
      if (values.json) console.log(JSON.stringify(summaryOf(result)));
      else tell(result);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      say(`\n${file}: ${error.message} Nothing of it was taken in.`);
      process.exitCode = 1;
    }
  }
  db.close();
});

function importTaxonomy(folder: string, name: string | undefined, instead: boolean, json: boolean): void {
  const format = TAXONOMY_FORMATS.find((known) => known.name === name);
  if (!format) {
    const known = TAXONOMY_FORMATS.map((each) => each.name).join(' or ');
    throw new UsageError(
      name === undefined
        ? `Which form has it? Add --format ${known}.`
        : `--format ${name} is not known; use ${known}.`,
    );
  }
  const db = openDatabase();
  const started = performance.now();
  const now = new Date();
  if (!instead) ensureTaxonomy(db, now);
  const loaded = loadTaxonomy(db, format, taxonomyFolder(path.resolve(folder)), { instead, now });
  db.close();
  const seconds = Number(((performance.now() - started) / 1000).toFixed(2));
  if (json) console.log(JSON.stringify({ folder, format: format.name, ...loaded, seconds }));
  else
    say(
      `${loaded.title}: ${loaded.skills} skills with ${loaded.labels} labels, all matched anew in ${seconds} s`,
    );
}

function readOverride(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--map ${text}: write FIELD=COLUMN, as in title=Designation.`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function summaryOf({ file, format, read, accepted, rejected, duplicates, seconds }: ImportedFile) {
  return { file, format, read, accepted, rejected, duplicates, seconds };
}

function showProgress(read: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${number(read)} rows read`);
}

function tell(result: ImportedFile): void {
  say(`${process.stderr.isTTY ? '\r' : ''}${result.file} (${result.format})`);
  for (const line of result.mapped) say(`  ${line}`);
  say(
    `  ${number(result.read)} rows read: ${number(result.accepted)} accepted, ${number(result.duplicates)} repeated or there already, ` +
      `${number(result.rejected)} rejected, in ${result.seconds} s`,
  );
  for (const { row, column, why } of result.rejections.slice(0, REJECTIONS_TOLD)) {
    say(`  row ${row}${column ? `, ${column}` : ''}: ${why}`);
  }
  const more = result.rejected - Math.min(result.rejections.length, REJECTIONS_TOLD);
  if (more > 0) say(`  and ${number(more)} more`);
}
