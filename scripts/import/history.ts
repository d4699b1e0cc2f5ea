import { openDatabase } from '@/db/client';
import { getImport, getImports, type ImportFacts, rejectedRows } from '@/db/imports';
import { undoImport } from '@/db/undo-import';
import { rejectedFile } from '@/lib/ingest/rejected-file';
import { number } from '@/lib/relevance/figures-in-words';
import { say, UsageError } from '../cli';

/** Lists all imports, the newest first. */
export function showHistory(json: boolean): void {
  const db = openDatabase();
  for (const facts of getImports(db)) {
    const { id, kind, file, format, read, accepted, rejected, duplicates, importedAt, undoneAt } = facts;
    const told = {
      import: id,
      kind,
      file,
      format,
      read,
      accepted,
      rejected,
      duplicates,
      importedAt,
      undoneAt,
    };
    console.log(json ? JSON.stringify(told) : inOneLine(facts));
  }
  db.close();
}

function inOneLine({ id, kind, file, read, accepted, rejected, importedAt, undoneAt }: ImportFacts): string {
  const when = importedAt.slice(0, 16).replace('T', ' ');
  const left = rejected > 0 ? `, ${number(rejected)} rejected` : '';
  return `${String(id).padStart(4)}  ${when}  ${file}: ${number(accepted)} of ${number(read)} ${kind}${left}${undoneAt ? ', taken back' : ''}`;
}

/** Takes an import back. */
export function undo(id: string): void {
  const db = openDatabase();
  const undone = undoImport(db, importNumber(id), new Date());
  db.close();
  if (!undone)
    throw new UsageError(`There is no import ${id} that could be taken back: see npm run import -- history.`);
  const kept = undone.kept > 0 ? `, ${number(undone.kept)} stay because another import brought them too` : '';
  say(`Import ${id} is taken back: ${number(undone.removed)} removed${kept}.`);
}

/** Prints the rejected rows of an import as CSV, with the reasons. */
export function printRejected(id: string): void {
  const db = openDatabase();
  const found = getImport(db, importNumber(id));
  if (!found) throw new UsageError(`There is no import ${id}: see npm run import -- history.`);
  for (const line of rejectedFile(found.columns, rejectedRows(db, found.id))) process.stdout.write(line);
  db.close();
}

function importNumber(id: string): number {
  if (!/^\d{1,15}$/.test(id))
    throw new UsageError('Name an import by its number: see npm run import -- history.');
  return Number(id);
}
