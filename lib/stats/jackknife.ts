/**
 * The standard error of a figure by the delete-a-group jackknife: from the figure computed anew G times, each time
 * with one of G random groups of postings left out. In the unit of the figure. Null from fewer than two groups.
 * An interval takes `tMultiplier(G - 1)` of it on either side.
 *
 * Source: P. S. Kott, "The delete-a-group jackknife", Journal of Official Statistics 17 (2001):
 * `sqrt((G - 1) / G * sum((x_g - mean)^2))`.
 *
 * @example jackknifeError([1, 2, 3]) // 1.155
 */
export function jackknifeError(leftOut: ArrayLike<number>, groups = leftOut.length): number | null {
  if (groups < 2) return null;
  let mean = 0;
  for (let g = 0; g < groups; g++) mean += leftOut[g]!;
  mean /= groups;
  let squares = 0;
  for (let g = 0; g < groups; g++) squares += (leftOut[g]! - mean) ** 2;
  return Math.sqrt(((groups - 1) / groups) * squares);
}
