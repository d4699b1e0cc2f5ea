import { BREAK_TOKEN, END_TOKEN } from '@/lib/text/tokens';
import { FUNCTION } from './stop-words';
import { MENTION, START, sectionOf, type WordStream } from './word-stream';

/** How often a thing is expected before its count says anything. */
const PRIOR = 4;

/** Counts of things beside mentions, and beside all words. */
class Contrast {
  private readonly beside = new Map<number, number>();
  private readonly all = new Map<number, number>();
  private mentions = 0;
  private total = 0;

  count(thing: number, isMention: boolean): void {
    this.total++;
    this.all.set(thing, (this.all.get(thing) ?? 0) + 1);
    if (!isMention) return;
    this.mentions++;
    this.beside.set(thing, (this.beside.get(thing) ?? 0) + 1);
  }

  /**
   * How many times more often the thing stands with a mention than with any word, as a logarithm; 0 where little is known.
   * @param own how often it stands with the mentions that shall not speak for themselves
   */
  weight(thing: number, own = 0): number {
    const beside = (this.beside.get(thing) ?? 0) - own;
    const expected = (((this.all.get(thing) ?? 0) - own) * this.mentions) / Math.max(1, this.total);
    return Math.log((beside + PRIOR) / (expected + PRIOR));
  }
}

/** How like the places of known skills a place is. */
export interface Places {
  /** Of the words from `first` to `last` of the stream: a sum of log-odds, above 0 where skills stand. */
  score(first: number, last: number): number;
  /** The same of each of a label's mentions, which do not speak for themselves. */
  scoresOf(mentions: readonly number[]): number[];
  /** Of a word by itself: below 0 for a frequent word that is in no skill's name. */
  word(key: number): number;
}

/**
 * Learns where skills stand from the mentions that the matcher found in the same postings: the words (or marks) before and
 * behind them, and their section, each against all words, as independent evidence. So "knowledge of", a list beside a known
 * skill, or "Kenntnisse in" need not be known beforehand.
 *
 * After the context weights of NC-value (Frantzi, Ananiadou & Mima, "Automatic recognition of multi-word terms: the
 * C-value/NC-value method", International Journal on Digital Libraries 3, 2000), with the matcher's mentions as known terms.
 */
export function learnPlaces(stream: WordStream): Places {
  const { keys, marks, size } = stream;
  const before = new Contrast();
  const behind = new Contrast();
  const section = new Contrast();
  const counts = new Int32Array(stream.words.length);
  let words = 0;
  for (let i = 0; i < size; i++) {
    const key = keys[i] as number;
    const isMention = key === MENTION;
    if (!isMention && !stream.isContent(key)) continue;
    before.count(placeBefore(stream, i), isMention);
    behind.count(placeBehind(stream, i), isMention);
    section.count(sectionOf(marks[i] as number), isMention);
    if (isMention) continue;
    counts[key] = (counts[key] as number) + 1;
    words++;
  }
  const mentioned = stream.mentioned.reduce((sum, count) => sum + count, 0);
  const rate = mentioned / Math.max(1, mentioned + words);
  return {
    score: (first, last) =>
      before.weight(placeBefore(stream, first)) +
      behind.weight(placeBehind(stream, last)) +
      section.weight(sectionOf(marks[first] as number)),
    scoresOf(mentions) {
      const ownBefore = tallyOf(mentions.map((i) => placeBefore(stream, i)));
      const ownBehind = tallyOf(mentions.map((i) => placeBehind(stream, i)));
      return mentions.map((i) => {
        const [left, right] = [placeBefore(stream, i), placeBehind(stream, i)];
        return (
          before.weight(left, ownBefore.get(left)) +
          behind.weight(right, ownBehind.get(right)) +
          section.weight(sectionOf(marks[i] as number))
        );
      });
    },
    word: (key) => {
      const inside = stream.mentioned[key] as number;
      return Math.log((inside + PRIOR) / ((inside + (counts[key] as number)) * rate + PRIOR));
    },
  };
}

function tallyOf(things: readonly number[]): Map<number, number> {
  const tally = new Map<number, number>();
  for (const thing of things) tally.set(thing, (tally.get(thing) ?? 0) + 1);
  return tally;
}

const KINDS = 2 ** 20;

/** What stands before a place: the word, and behind a comma, "and" or "of" what stands before that. */
function placeBefore(stream: WordStream, i: number): number {
  return placeOf(stream, stream.keys[i - 1] ?? START, stream.keys[i - 2] ?? START);
}

function placeBehind(stream: WordStream, i: number): number {
  return placeOf(stream, stream.keys[i + 1] ?? END_TOKEN, stream.keys[i + 2] ?? END_TOKEN);
}

function placeOf({ bits }: WordStream, near: number, far: number): number {
  if (near === END_TOKEN || near === START || near === MENTION) return near;
  const isJoint = near === BREAK_TOKEN || ((bits[near] as number) & FUNCTION) !== 0;
  return isJoint ? (near + 2) * KINDS + far : near;
}
