import { DatabaseError, databaseErrorInWords, openDatabase } from '@/db/client';
import { importFile } from '@/db/import-file';
import {
  dropBytes,
  incomingFile,
  kindOfIncoming,
  readIncoming,
  writeInspection,
  writeOutcome,
  writeProgress,
} from '@/db/incoming';
import { openMarketIndex } from '@/db/market-file';
import { ensureTaxonomy } from '@/db/taxonomies';
import { undoImport } from '@/db/undo-import';
import { fileOnDisk } from '@/lib/ingest/formats/file-source';
import { ImportError } from '@/lib/ingest/import-error';
import { inspectFile } from '@/lib/ingest/inspection';

/**
 * Reads and writes for the server, as a program of its own, so that pages stay fast and a fault here ends nothing else:
 * `inspect ID` and `import ID` of an incoming file, `undo NUMBER` of an import. It ends with the server: what is not committed
 * then is not there, and is begun anew when the server is.
 */
const TASKS: Readonly<Record<string, (id: string) => Promise<void>>> = {
  inspect,
  import: importIncoming,
  undo,
};

/** How long it waits for another program that writes to the database, in milliseconds. */
const PATIENCE = 3_600_000;
/** Milliseconds between two notes of how far the reading is. */
const NOTED_EVERY = 250;

const [task = '', id = ''] = process.argv.slice(2);
process.stdin.on('end', () => process.exit(1)).resume();
await TASKS[task]!(id);
process.exit(0);

async function inspect(incoming: string): Promise<void> {
  await orOutcome(incoming, async () => {
    writeInspection(incoming, await inspectFile(fileOnDisk(incomingFile(incoming))));
  });
}

async function importIncoming(incoming: string): Promise<void> {
  const file = readIncoming(incoming);
  if (!file) return;
  await orOutcome(incoming, async () => {
    const db = openDatabase();
    db.pragma(`busy_timeout = ${PATIENCE}`);
    ensureTaxonomy(db, new Date());
    const { id: importId } = await importFile(db, {
      kind: kindOfIncoming(file),
      file: incomingFile(incoming),
      name: file.name,
      hash: file.hash,
      now: new Date(),
      ...(file.overrides ? { overrides: file.overrides } : {}),
      ticket: incoming,
      onProgress: progressWriter(incoming),
    });
    openMarketIndex(db);
    db.close();
    writeOutcome(incoming, { importId });
    dropBytes(incoming);
  });
}

function progressWriter(incoming: string) {
  const started = performance.now();
  let noted = Number.NEGATIVE_INFINITY;
  return (
    counts: Parameters<NonNullable<Parameters<typeof importFile>[1]['onProgress']>>[0],
    bytes: number,
  ) => {
    const now = performance.now();
    if (now - noted < NOTED_EVERY) return;
    noted = now;
    writeProgress(incoming, { ...counts, bytes, seconds: (now - started) / 1000 });
  };
}

async function undo(number: string): Promise<void> {
  const db = openDatabase();
  db.pragma(`busy_timeout = ${PATIENCE}`);
  undoImport(db, Number(number), new Date());
  db.close();
}

/** What people can mend becomes the outcome; anything else is a fault of ours and is told as one. */
async function orOutcome(incoming: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    const error = databaseErrorInWords(thrown);
    const known = error instanceof ImportError || error instanceof DatabaseError;
    if (!known) console.error(error);
    writeOutcome(incoming, {
      problem: known
        ? error.message
        : 'The program failed on this file. Nothing of it was taken in; please report it.',
    });
  }
}
