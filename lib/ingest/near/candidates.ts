/** Postings that are read of one key, the oldest first: a text that an employer puts under every job must not make an import slow. */
export const MOST_PER_KEY = 64;
/** Postings that are compared word for word with a new one. */
export const MOST_COMPARED = 8;

/**
 * Which of the postings found under the keys of a new one to compare with it: those under most of its keys first, for they are the most
 * alike, and the older of two. At most eight.
 */
export function likeliest(foundByKey: readonly (readonly number[])[]): number[] {
  const shared = new Map<number, number>();
  for (const ids of foundByKey) for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
  return [...shared]
    .sort(([idA, keysOfA], [idB, keysOfB]) => keysOfB - keysOfA || idA - idB)
    .slice(0, MOST_COMPARED)
    .map(([id]) => id);
}
