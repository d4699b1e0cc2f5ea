import { openReadOnly } from '@/db/client';
import { openMarketIndex } from '@/db/market-file';

/** Builds the market index for the server, as a program of its own, and leaves it in the file beside the database. It ends with the server. */
process.stdin.on('end', () => process.exit(1)).resume();
openMarketIndex(openReadOnly());
process.exit(0);
