import { openDatabase } from '@/db/client';
import { rematch } from '@/db/rematch';

/**
 * Matches everything anew for the server, as a program of its own, where that is due: how far it is stands in the database. It ends
 * with the server, and goes on when it is begun again.
 */

/** How long it waits for another program that writes to the database, in milliseconds. */
const PATIENCE = 3_600_000;

process.stdin.on('end', () => process.exit(1)).resume();
const db = openDatabase();
db.pragma(`busy_timeout = ${PATIENCE}`);
await rematch(db);
db.close();
process.exit(0);
