/** A source of numbers in [0, 1). The same seed gives the same numbers on every machine. */
export type Random = () => number;

/** The mulberry32 generator: 32 bits of state, good enough to make up data and short enough to read. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whether something that happens in `percent` of all cases happens now. */
export function happens(random: Random, percent: number): boolean {
  return random() * 100 < percent;
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<T>(random: Random, from: readonly T[]): T {
  if (from.length === 0) throw new Error('pick: there is nothing to pick from.');
  return from[Math.floor(random() * from.length)]!;
}

/** One of the items, each as likely as its weight says. */
export function pickWeighted<T>(random: Random, from: readonly T[], weight: (item: T) => number): T {
  const total = from.reduce((sum, item) => sum + weight(item), 0);
  let left = random() * total;
  for (const item of from) {
    left -= weight(item);
    if (left < 0) return item;
  }
  return pick(random, from);
}

/** The items in a random order. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = between(random, 0, i);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/** Up to `count` different items, in a random order. */
export function someOf<T>(random: Random, items: readonly T[], count: number): T[] {
  return shuffled(random, items).slice(0, count);
}
