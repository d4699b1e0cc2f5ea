import type { Random } from '../sample/random';

/** How many of n succeed, each with chance p: by the waits between successes, so that rare ones cost little. */
export function binomial(random: Random, n: number, p: number): number {
  if (p > 0.5) return n - binomial(random, n, 1 - p);
  const perStep = Math.log1p(-p);
  let successes = 0;
  let at = 0;
  for (;;) {
    at += 1 + Math.floor(Math.log1p(-random()) / perStep);
    if (!(at <= n)) return successes;
    successes++;
  }
}

/** A standard normal number (Box & Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
