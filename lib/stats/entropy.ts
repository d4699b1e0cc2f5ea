/**
 * The effective number of places over which weights are spread: the exponential of their entropy. 1 where one has all, k where k have
 * alike; 0 where all weights are zero. Weights are 0 or more and need not add up to 1.
 *
 * Source: M. O. Hill, "Diversity and evenness", Ecology 54 (1973), the number of order 1.
 *
 * @example effectiveNumber([0.5, 0.25, 0.25]) // 2.83
 */
export function effectiveNumber(weights: ArrayLike<number>): number {
  const total = totalOf(weights);
  return total === 0 ? 0 : Math.exp(entropy(weights, total));
}

/**
 * How evenly weights are spread over their places: their entropy divided by that of equal ones. 0 where one place has all, 1 where all
 * have alike. Null of fewer than two places, or where all weights are zero.
 *
 * Weights that are shares of samples are uneven by chance too, so that the figure comes out too low, by about
 * `sum((1 - p) / (n p)) / (2 K ln K)` of K like places with n postings each (Miller): by 0.03 where 20 places of 50 postings each ask in
 * 1 of 10. It is not corrected, for the correction would be a guess where shares differ: places of fewer than 50 postings are better left out.
 *
 * Sources: E. C. Pielou, Journal of Theoretical Biology 13 (1966); G. A. Miller, "Note on the bias of information estimates" (1955).
 *
 * @example normalisedEntropy([0.5, 0.5, 0, 0]) // 0.5
 */
export function normalisedEntropy(weights: ArrayLike<number>): number | null {
  const total = totalOf(weights);
  if (total === 0 || weights.length < 2) return null;
  return Math.min(1, entropy(weights, total) / Math.log(weights.length));
}

function totalOf(weights: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  return total;
}

/** In natural units. */
function entropy(weights: ArrayLike<number>, total: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const part = weights[i]! / total;
    if (part > 0) sum -= part * Math.log(part);
  }
  return Math.max(0, sum);
}
