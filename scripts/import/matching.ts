import type { RematchProgress } from '@/db/rematch';
import { number } from '@/lib/relevance/figures-in-words';

/** Shows on a terminal how much is matched anew. */
export function showMatching({ done, of }: RematchProgress): void {
  if (process.stderr.isTTY) process.stderr.write(`\rmatching anew: ${number(done)} of ${number(of)}`);
}
