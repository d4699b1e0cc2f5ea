import { DatabaseError, databaseErrorInWords } from '@/db/client';
import { OwnError } from '@/db/own-taxonomy';
import { trouble } from './own-requests';

/** The answer, or what is wrong with the own list (409) or with the database (503). */
export function orTrouble(work: () => Response): Response {
  try {
    return work();
  } catch (thrown) {
    const error = databaseErrorInWords(thrown);
    if (error instanceof OwnError) return trouble(409, error.message);
    if (error instanceof DatabaseError) return trouble(503, error.message);
    throw error;
  }
}
