/** How far a curve must stand off its chord, in parts of its rise, before it is said to bend: a straight line has no elbow. */
const LEAST_BEND = 0.1;

/**
 * The place at which a rising curve bends: where it stands farthest above the straight line from its first value to its last. Null of
 * fewer than three values, of a curve that does not rise, and of one that nowhere stands a tenth of its rise above that line. Of two
 * places as far, the first.
 *
 * Source: Satopaa et al., "Finding a 'kneedle' in a haystack", ICDCS workshops (2011).
 *
 * @example elbowOf([0, 0.45, 0.7, 0.8, 0.84, 0.87, 0.9]) // 2
 */
export function elbowOf(values: ArrayLike<number>): number | null {
  const last = values.length - 1;
  if (last < 2) return null;
  const start = values[0]!;
  const rise = values[last]! - start;
  if (!(rise > 0)) return null;
  let farthest = LEAST_BEND;
  let elbow: number | null = null;
  for (let i = 1; i < last; i++) {
    const above = (values[i]! - start) / rise - i / last;
    if (above <= farthest) continue;
    farthest = above;
    elbow = i;
  }
  return elbow;
}
