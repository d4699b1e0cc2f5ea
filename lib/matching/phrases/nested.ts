import type { Level } from './n-grams';

/** The longer phrases that hold a phrase: the most postings that one of them has, and the mean over them. */
export interface Nested {
  most: number;
  mean: number;
}

/**
 * How much of each phrase of a length stands inside phrases one word longer.
 * @param isPhrase whether the words from a place of the stream on can be such a longer phrase
 */
export function nestedIn(
  level: Level,
  longer: Level | undefined,
  isPhrase: (first: number) => boolean,
): (number: number) => Nested {
  const size = level.postings.length;
  const most = new Int32Array(size);
  const sum = new Float64Array(size);
  const holders = new Int32Array(size);
  for (let number = 0; number < (longer?.postings.length ?? 0); number++) {
    if (!longer || !isPhrase(longer.place[number] as number)) continue;
    const postings = longer.postings[number] as number;
    for (const part of new Set([longer.head[number] as number, longer.tail[number] as number])) {
      most[part] = Math.max(most[part] as number, postings);
      sum[part] = (sum[part] as number) + postings;
      holders[part] = (holders[part] as number) + 1;
    }
  }
  return (number) => ({
    most: most[number] as number,
    mean: (sum[number] as number) / Math.max(1, holders[number] as number),
  });
}
