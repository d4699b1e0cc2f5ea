/**
 * The chance that a Student t variable with `degrees` of freedom lies between -t and t; 0 to 1.
 * `degrees` is a whole number of at least 1, for which the finite series is exact.
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 *
 * @example centralProbability(2.228, 10) // 0.95
 */
export function centralProbability(t: number, degrees: number): number {
  const theta = Math.atan(t / Math.sqrt(degrees));
  const cos2 = Math.cos(theta) ** 2;
  const odd = degrees % 2 === 1;
  if (degrees === 1) return (2 * theta) / Math.PI;
  let term = odd ? Math.cos(theta) : 1;
  let sum = term;
  for (let k = odd ? 2 : 1; k <= degrees - 3; k += 2) {
    term *= (k / (k + 1)) * cos2;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
}

const known = new Map<string, number>();

/**
 * The t that holds `level` of a Student t distribution between -t and t: the multiplier of a standard error
 * that makes a two-sided interval. Found by bisection on the distribution, and remembered.
 *
 * @example tMultiplier(22) // 2.074, for a straight line through 24 months
 */
export function tMultiplier(degrees: number, level = 0.95): number {
  if (!Number.isInteger(degrees) || degrees < 1) {
    throw new RangeError(`Degrees of freedom are a whole number of at least 1, but ${degrees} was given.`);
  }
  if (!(level > 0 && level < 1))
    throw new RangeError(`A level lies between 0 and 1, but ${level} was given.`);
  const key = `${degrees} ${level}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  let low = 0;
  let high = 1;
  while (centralProbability(high, degrees) < level) high *= 2;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (centralProbability(middle, degrees) < level) low = middle;
    else high = middle;
  }
  known.set(key, high);
  return high;
}
