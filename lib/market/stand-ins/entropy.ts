/**
 * How evenly weights are spread over their places: the entropy of their parts divided by that of equal ones. 0 where one place has all, 1
 * where all have alike; null of fewer than two places, or where all weights are zero.
 *
 * @example normalisedEntropy([0.5, 0.5, 0, 0]) // 0.5
 */
export function normalisedEntropy(weights: ArrayLike<number>): number | null {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  if (total === 0 || weights.length < 2) return null;
  let entropy = 0;
  for (let i = 0; i < weights.length; i++) {
    const part = weights[i]! / total;
    if (part > 0) entropy -= part * Math.log(part);
  }
  return entropy / Math.log(weights.length);
}
