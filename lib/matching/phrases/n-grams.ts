import type { WordStream } from './word-stream';

/** Phrases of one length: each has a number from 0 on. */
export interface Level {
  /** The number of the phrase that begins at each place of the stream, or -1. */
  at: Int32Array;
  /** In how many postings each phrase stands. */
  postings: Int32Array;
  /** The numbers, one level shorter, of each phrase without its last and without its first word; empty at the first level. */
  head: Int32Array;
  tail: Int32Array;
  /** A place where each phrase begins. */
  place: Int32Array;
}

const LARGEST = 2 ** 26;

/**
 * All phrases of one to `longest` words that stand in at least `least` postings, by length. No phrase crosses punctuation,
 * a mention or a function word other than the inner ones. A phrase is frequent only where its parts are, so each length
 * looks only at what the one before left (Agrawal & Srikant, "Fast algorithms for mining association rules", 1994).
 */
export function frequentPhrases(stream: WordStream, longest: number, least: number): Level[] {
  const levels: Level[] = [singleWords(stream, least)];
  while (levels.length < longest) levels.push(longer(stream, levels.at(-1) as Level, least, levels.length));
  return levels;
}

function singleWords(stream: WordStream, least: number): Level {
  const { keys, size } = stream;
  const numbers = new Int32Array(size).fill(-1);
  for (let i = 0; i < size; i++) {
    const key = keys[i] as number;
    if (stream.isContent(key) || stream.isInner(key)) numbers[i] = key;
  }
  return keepFrequent(stream, numbers, stream.words.length, least, (number) => [number, number]);
}

function longer(stream: WordStream, shorter: Level, least: number, length: number): Level {
  const { size } = stream;
  const numbers = new Int32Array(size).fill(-1);
  const known = new Map<number, number>();
  const heads: number[] = [];
  const tails: number[] = [];
  for (let i = 0; i + length < size; i++) {
    const head = shorter.at[i] as number;
    const tail = shorter.at[i + 1] as number;
    if (head < 0 || tail < 0) continue;
    const pair = head * LARGEST + tail;
    let number = known.get(pair);
    if (number === undefined) {
      number = heads.length;
      known.set(pair, number);
      heads.push(head);
      tails.push(tail);
    }
    numbers[i] = number;
  }
  return keepFrequent(stream, numbers, heads.length, least, (number) => [
    heads[number] as number,
    tails[number] as number,
  ]);
}

/** Counts by posting, and numbers anew those that are frequent. */
function keepFrequent(
  { postings: bounds, size }: WordStream,
  numbers: Int32Array,
  count: number,
  least: number,
  partsOf: (number: number) => [number, number],
): Level {
  const postings = new Int32Array(count);
  const last = new Int32Array(count).fill(-1);
  const place = new Int32Array(count);
  for (let posting = 0; posting < bounds.length; posting++) {
    const end = bounds[posting + 1] ?? size;
    for (let i = bounds[posting] as number; i < end; i++) {
      const number = numbers[i] as number;
      if (number < 0 || last[number] === posting) continue;
      last[number] = posting;
      place[number] = i;
      postings[number] = (postings[number] as number) + 1;
    }
  }
  const renumbered = new Int32Array(count).fill(-1);
  const kept: number[] = [];
  for (let number = 0; number < count; number++) {
    if ((postings[number] as number) < least) continue;
    renumbered[number] = kept.length;
    kept.push(number);
  }
  for (let i = 0; i < size; i++) {
    const number = numbers[i] as number;
    if (number >= 0) numbers[i] = renumbered[number] as number;
  }
  const parts = kept.map(partsOf);
  return {
    at: numbers,
    postings: Int32Array.from(kept, (number) => postings[number] as number),
    head: Int32Array.from(parts, ([head]) => head),
    tail: Int32Array.from(parts, ([, tail]) => tail),
    place: Int32Array.from(kept, (number) => place[number] as number),
  };
}
