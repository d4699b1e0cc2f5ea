import { openDatabase, type Sqlite } from '@/db/client';
import { importFile } from '@/db/import-file';
import { type ImportFacts, rejectedRows } from '@/db/imports';
import { openMarketIndex } from '@/db/market-file';
import { rematch } from '@/db/rematch';
import { ensureTaxonomy } from '@/db/taxonomies';
import { ImportError } from '@/lib/ingest/import-error';
import type { Kind } from '@/lib/ingest/mapping/field';
import { mappingInWords } from '@/lib/ingest/mapping/mapping';
import type { Overrides } from '@/lib/ingest/mapping/overrides';
import { number } from '@/lib/relevance/figures-in-words';
import { say } from '../cli';
import { showMatching } from './matching';

/** Rejected rows that are told one by one; all of them are kept in the database. */
const REJECTIONS_TOLD = 5;

/** Imports the files one after the other; one that cannot be read does not keep the others out. */
export async function importFiles(
  kind: Kind,
  files: readonly string[],
  overrides: Overrides | null,
  json: boolean,
): Promise<void> {
  const db = openDatabase();
  const now = new Date();
  ensureTaxonomy(db, now);
  for (const file of files) {
    try {
      const onProgress = ({ read }: { read: number }) => showProgress(read);
      const facts = await importFile(db, {
        kind,
        file,
        now,
        ...(overrides ? { overrides } : {}),
        onProgress,
      });
      if (json) console.log(JSON.stringify(summaryOf(file, facts)));
      else tell(db, file, facts);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      if (json) console.log(JSON.stringify({ file, error: error.message, code: error.code }));
      say(`\n${file}: ${error.message} Nothing of it was taken in.`);
      process.exitCode = 1;
    }
  }
  await rematch(db, { onProgress: showMatching });
  openMarketIndex(db);
  db.close();
}

function summaryOf(file: string, facts: ImportFacts) {
  const { id, format, read, accepted, rejected, duplicates, near, filled, seconds } = facts;
  return { file, format, read, accepted, rejected, duplicates, seconds, near, import: id, filled };
}

function showProgress(read: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${number(read)} rows read`);
}

function tell(db: Sqlite, file: string, facts: ImportFacts): void {
  const { id, format, mapping, notes, read, accepted, duplicates, near, rejected, seconds } = facts;
  say(`${process.stderr.isTTY ? '\r' : ''}${file} (${format}), import ${id}`);
  for (const line of [...mappingInWords(mapping), ...notes]) say(`  ${line}`);
  const nearly = near > 0 ? ` (${number(near)} of them but for a few words)` : '';
  say(
    `  ${number(read)} rows read: ${number(accepted)} accepted, ${number(duplicates)} repeated or there already${nearly}, ` +
      `${number(rejected)} rejected, in ${seconds} s`,
  );
  let told = 0;
  for (const { row, column, why } of rejectedRows(db, id)) {
    if (told++ === REJECTIONS_TOLD) break;
    say(`  row ${row}${column ? `, ${column}` : ''}: ${why}`);
  }
  if (rejected > REJECTIONS_TOLD)
    say(`  and ${number(rejected - REJECTIONS_TOLD)} more: npm run --silent import -- rejected ${id}`);
}
