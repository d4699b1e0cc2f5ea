import { openReadOnly } from '@/db/client';
import { writeReview } from '@/db/review-list';
import { readForReview } from '@/db/review-reading';
import { currentMatchers } from '@/db/taxonomies';

/**
 * Reads the postings for `/skills/review`, as a program of its own: it tells the server how far it is, and leaves what it found in a file
 * beside the database. It ends with the server.
 */
process.stdin.on('end', () => process.exit(1)).resume();
const db = openReadOnly();
writeReview(readForReview(db, currentMatchers(db), (done, of) => process.send?.({ done, of })));
db.close();
process.exit(0);
