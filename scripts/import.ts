import { TAXONOMY_FORMATS } from '@/lib/taxonomy/registry';
import { readArguments, runCommand, UsageError } from './cli';
import { importFiles } from './import/files';
import { printRejected, showHistory, undo } from './import/history';
import { importTaxonomy } from './import/taxonomy';

const HELP = `
Takes files into the database. A file is taken whole or not at all; the same file twice changes nothing.

  npm run import -- postings FILE...     [--map FIELD=COLUMN]... [--json]
  npm run import -- credentials FILE...  [--map FIELD=COLUMN]... [--json]
  npm run import -- history              [--json]
  npm run import -- undo NUMBER
  npm run --silent import -- rejected NUMBER > FILE.csv
  npm run import -- taxonomy DIR_OR_FILE [--instead] [--format NAME] [--json]

postings, credentials
            any file that \`docs/reference/files.md\` lists; what it is is found by its content, the columns by their names and
            by what stands in them, and what was taken for what is printed
--map       overrules one of them: --map title=Designation; FIELD= alone leaves the field empty. It is remembered for
            the next file with the same columns
--json      prints one object a file: file, format, read, accepted, rejected, duplicates, seconds
            (read = accepted + rejected + duplicates), near (duplicates but for a few words), import (its number),
            filled (in how many accepted rows each field was found); error and code where it cannot be read

history     lists the imports; undo takes one back, as though it had never been; rejected prints the rows that were not
            taken in, with the reasons, to be mended and imported again

taxonomy    loads skills and occupations beside the taxonomies that are there (--instead: in their place) and waits until all
            postings and credentials are matched anew; figures stay as they were until then. Ended before, it is gone on
            with when the program is started. The form is found by the files' columns
--format    overrules it: ${TAXONOMY_FORMATS.map(({ name }) => name).join(', ')}

BADGEWORTH_DB names the database file, which is made when it is missing.
`;

runCommand(async () => {
  const { values, positionals } = readArguments(HELP, {
    map: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    format: { type: 'string' },
    instead: { type: 'boolean', default: false },
  });
  const [what, ...names] = positionals;
  const [first] = names;
  if (what !== 'taxonomy' && (values.format !== undefined || values.instead))
    throw new UsageError(
      '--format and --instead go with taxonomy; the form of a file is found by its content.',
    );
  if (what === 'history') return showHistory(values.json);
  if (what === undefined || !['postings', 'credentials', 'taxonomy', 'undo', 'rejected'].includes(what))
    throw new UsageError(HELP.trim());
  if (first === undefined) throw new UsageError(`Which one? \n${HELP}`);
  if (what === 'postings' || what === 'credentials') {
    const overrides = values.map.length > 0 ? Object.fromEntries(values.map.map(readOverride)) : null;
    return importFiles(what, names, overrides, values.json);
  }
  if (names.length > 1) throw new UsageError('One at a time.');
  if (what === 'undo') return undo(first);
  if (what === 'rejected') return printRejected(first);
  return importTaxonomy(first, values.format, values.instead, values.json);
});

function readOverride(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--map ${text}: write FIELD=COLUMN, as in title=Designation.`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
