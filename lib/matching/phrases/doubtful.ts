import type { LabelRule } from '@/lib/taxonomy/skill';
import type { DoubtfulLabel, Spot } from './phrase';
import { learnPlaces } from './places';
import type { WordStream } from './word-stream';

const EXAMPLES = 5;
const PHRASES_AROUND = 4;
/** Mentions below which a label is left alone. */
const FEWEST = 3;
/** Doubt below which it is not worth a person's time. */
const LEAST_DOUBT = 0.2;

/** What is counted of one label. */
export class LabelTally {
  mentions = 0;
  notAsking = 0;
  postings = 0;
  readonly written = { small: 0, capital: 0, capitals: 0 };
  private last = -1;

  /** Whether the label is one word, or is found only in context. */
  weak = false;

  /** @param text the mention as it is written */
  add(posting: number, text: string, rule: LabelRule, asked: boolean): void {
    this.mentions++;
    if (rule === 'in-context' || !/[\s-]/.test(text)) this.weak = true;
    this.written[writing(text)]++;
    if (!asked) this.notAsking++;
    else if (this.last !== posting) {
      this.last = posting;
      this.postings++;
    }
  }
}

function writing(text: string): keyof LabelTally['written'] {
  if (text.toLowerCase() === text) return 'small';
  return text.length > 1 && text.toUpperCase() === text ? 'capitals' : 'capital';
}

/**
 * Labels by how many counts hang on doubtful mentions of them, most first: those that stand where other skills do not
 * (`places`, learned without the label itself), are often in passages that ask for nothing, or are written now with a capital and now
 * without.
 */
export function doubtfulLabels(
  stream: WordStream,
  ids: readonly number[],
  labels: ReadonlyMap<number, LabelTally>,
  { textOf, most }: { textOf(posting: number): string; most: number },
): DoubtfulLabel[] {
  const places = learnPlaces(stream);
  const mentionsOf = new Map<number, number[]>();
  for (const { place, label } of stream.mentions) {
    const list = mentionsOf.get(label);
    if (list) list.push(place);
    else mentionsOf.set(label, [place]);
  }
  const ranked = [...labels]
    .filter(([, { mentions }]) => mentions >= FEWEST)
    .map(([label, tally]) => {
      const spots = mentionsOf.get(label) ?? [];
      const scores = places.scoresOf(spots);
      const place = scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : 0;
      return { label, tally, spots, scores, place, doubt: doubtOf(tally, place) };
    })
    .filter(({ doubt, tally }) => doubt >= LEAST_DOUBT && tally.postings > 0)
    .sort((a, b) => b.doubt ** 2 * b.tally.postings - a.doubt ** 2 * a.tally.postings)
    .slice(0, most);
  return ranked.map(({ label, tally, spots, scores, place, doubt }) => {
    const { postings, mentions, notAsking, written } = tally;
    const order = spots.map((_, i) => i).sort((a, b) => (scores[a] as number) - (scores[b] as number));
    const worst = differentPostings(
      stream,
      ids,
      order.map((i) => spots[i] as number),
    );
    const around = phrasesAround(stream, ids, spots, textOf);
    return { label, postings, mentions, notAsking, written, place, doubt, around, examples: worst };
  });
}

/** From the places that its mentions stand in, the share where nothing is asked, and how it is written: 0 to 1. */
function doubtOf({ mentions, notAsking, written, weak }: LabelTally, place: number): number {
  const { small, capital } = written;
  const mixed = Math.min(small, capital) / Math.max(1, small + capital);
  const evidence = -place - 1.2 + 3 * (notAsking / mentions) + (weak ? 0.5 + 1.5 * mixed : 0);
  return 1 / (1 + Math.exp(-evidence));
}

const postingOf = ({ postings }: WordStream, place: number): number => {
  let [low, high] = [0, postings.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((postings[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
};

function differentPostings(stream: WordStream, ids: readonly number[], places: readonly number[]): Spot[] {
  const spots: Spot[] = [];
  const seen = new Set<number>();
  for (const place of places) {
    const posting = postingOf(stream, place);
    if (seen.has(posting)) continue;
    seen.add(posting);
    const start = stream.starts[place] as number;
    spots.push({ posting: ids[posting] as number, start, end: start + (stream.lengths[place] as number) });
    if (spots.length === EXAMPLES) break;
  }
  return spots;
}

/** The mention with the word before or behind it, where that is a word of content. */
function phrasesAround(
  stream: WordStream,
  ids: readonly number[],
  places: readonly number[],
  textOf: (posting: number) => string,
): { text: string; postings: number }[] {
  const found = new Map<number, { postings: Set<number>; spot: Spot }>();
  const isWord = (key: number) => stream.isContent(key) && (stream.words[key] as string).length > 1;
  for (const place of places) {
    const posting = postingOf(stream, place);
    const id = ids[posting] as number;
    const start = stream.starts[place] as number;
    const end = start + (stream.lengths[place] as number);
    const [before, behind] = [stream.keys[place - 1] as number, stream.keys[place + 1] as number];
    const take = (thing: number, spot: Spot) => {
      const known = found.get(thing) ?? { postings: new Set(), spot };
      found.set(thing, known);
      known.postings.add(posting);
    };
    if (isWord(before)) take(-before, { posting: id, start: stream.starts[place - 1] as number, end });
    if (isWord(behind)) {
      const stop = (stream.starts[place + 1] as number) + (stream.lengths[place + 1] as number);
      take(behind, { posting: id, start, end: stop });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.postings.size - a.postings.size)
    .slice(0, PHRASES_AROUND)
    .map(({ postings, spot }) => ({
      text: textOf(spot.posting).slice(spot.start, spot.end).replace(/\s+/g, ' ').toLowerCase(),
      postings: postings.size,
    }));
}
