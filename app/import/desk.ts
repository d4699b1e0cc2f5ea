import type { Desk } from '@/app/components/import/import-desk';
import { getImports } from '@/db/imports';
import { listIncoming } from '@/db/incoming';
import { database } from '../workspace';
import { beingUndone } from './runner';
import { summaryOf } from './views';

/** What stands on the import screen: dropped files, imports being taken back, and the history. */
export function readDesk(): Desk {
  const history = getImports(database()).map(
    ({ id, kind, file, format, read, accepted, duplicates, rejected, importedAt, undoneAt }) => ({
      id,
      kind,
      file,
      format,
      read,
      accepted,
      duplicates,
      rejected,
      importedAt,
      undoneAt,
    }),
  );
  const imported = new Set(history.map(({ id }) => id));
  const files = listIncoming()
    .map(summaryOf)
    .filter(({ outcome }) => !(outcome && 'importId' in outcome && imported.has(outcome.importId)));
  return { files, undoing: beingUndone(), history };
}
