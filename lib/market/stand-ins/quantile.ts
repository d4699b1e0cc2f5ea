/**
 * The value below which a part of ascending values lies, between two of them in a straight line.
 *
 * @example quantile([10, 20, 30, 40], 0.5) // 25
 */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
