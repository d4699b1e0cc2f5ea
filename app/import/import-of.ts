import { getImport, type ImportFacts } from '@/db/imports';
import { database } from '../workspace';

/** The import of a number as it stands in an address; null where there is none. */
export function importOf(number: string): ImportFacts | null {
  return /^\d{1,15}$/.test(number) ? getImport(database(), Number(number)) : null;
}
