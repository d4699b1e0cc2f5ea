/** Of two taxonomies that have the same skill or label the earlier one's counts: the user's own list, the starter lexicon, the others as they were loaded. */
const FIRST = ['own', 'starter'];

/** Where a taxonomy stands by its form: the others are one behind the other. */
export function placeOf(format: string): number {
  const place = FIRST.indexOf(format);
  return place === -1 ? FIRST.length : place;
}

/** The order of taxonomies `t` in SQL. */
export const BY_PRECEDENCE = `CASE t.format ${FIRST.map((format, i) => `WHEN '${format}' THEN ${i}`).join(' ')} ELSE ${FIRST.length} END, t.id`;
