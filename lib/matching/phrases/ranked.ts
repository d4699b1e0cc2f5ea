import { frequentPhrases, type Level } from './n-grams';
import { nestedIn } from './nested';
import type { Phrase, Spot } from './phrase';
import { learnPlaces } from './places';
import type { ReviewOptions, StreamPostings } from './reader';
import { EVERYDAY, HEAD, phraseKey } from './stop-words';
import type { TitleWords } from './title-words';
import { MENTION, ODD, PLAIN, shapeOf, type WordStream } from './word-stream';

const LONGEST = 4;
const EXAMPLES = 5;
const BESIDE = 3;

/** How like the places of skills a place must be, in log-odds, to count as one where skills stand. */
const STRONG = 1.2;

/** A phrase counts for so many postings of each of its employers at most, in the ranking. */
const BY_EMPLOYER = 1.5;

/** A phrase that stands inside one longer phrase in so many of its postings is shown as the longer one. */
export const ABSORBED = 0.7;

/** A word is a name where it has a capital in so many of its occurrences. */
const NAME = 0.9;

const ADJECTIVE = /(al|ive|ary|ous|ic|ed|able|ful|less|ant|ent|ly|ory)$/;

/** In how many postings, and of how many employers, a phrase must stand: one employer's phrase is its way of writing. */
export function leastOf(postings: number): { postings: number; employers: number } {
  if (postings >= 500) return { postings: Math.max(5, Math.ceil(postings / 5000)), employers: 3 };
  return { postings: postings >= 200 ? 3 : 2, employers: 2 };
}

/**
 * Phrases of one to four words that may be skills, best first. Ranked by the postings in which a phrase stands where skills do,
 * in itself and not as part of longer phrases (C-value, Frantzi, Ananiadou & Mima 2000, over postings instead of occurrences),
 * of many employers; by how much of its use that is; and lowered for words of titles, of people and of employers.
 */
export function rankedPhrases(
  stream: WordStream,
  postings: StreamPostings,
  titles: TitleWords,
  { isKnown, textOf, most }: ReviewOptions,
): Phrase[] {
  const least = leastOf(postings.ids.length);
  const levels = frequentPhrases(stream, LONGEST, least.postings);
  const places = learnPlaces(stream);
  const found: { tally: Tally; score: number }[] = [];
  for (const [l, level] of levels.entries()) {
    const words = l + 1;
    const nested = nestedIn(level, levels[l + 1], (first) => isPhrase(stream, first, words + 1));
    const tallies = tallyOf(stream, postings, level, words, (first) => places.score(first, first + l));
    for (const [number, tally] of tallies) {
      const all = level.postings[number] as number;
      const { most: longest, mean } = nested(number);
      if (tally.employers.size < least.employers || tally.postings < least.postings) continue;
      if (longest >= ABSORBED * all) continue;
      const own = Math.max(0, 1 - mean / all);
      const names = Array.from({ length: words }, (_, i) => stream.keys[tally.first + i] as number);
      const wordly =
        names.reduce((sum, key) => sum + (stream.isContent(key) ? places.word(key) : 0), 0) / words;
      const score = scoreOf(tally, words, own, wordly) * asNoSkill(stream, names, tally, titles, postings);
      if (score > 0) found.push({ tally, score });
    }
  }
  found.sort((a, b) => b.score - a.score);
  const phrases: Phrase[] = [];
  for (const { tally, score } of found) {
    if (phrases.length === most) break;
    const text = usualForm(tally.examples, textOf);
    if (isKnown(text)) continue;
    const { months, examples } = tally;
    const beside = [...tally.beside].sort((a, b) => b[1] - a[1]).map(([label]) => label);
    phrases.push({
      beside: beside.slice(0, BESIDE),
      text,
      rule: tally.words === 1 && tally.capital >= NAME * tally.occurrences ? 'as-written' : 'any-case',
      postings: tally.postings,
      employers: tally.employers.size,
      months,
      score,
      examples,
    });
  }
  return phrases;
}

function scoreOf(tally: Tally, words: number, own: number, wordly: number): number {
  const { occurrences, strong, postings, employers } = tally;
  const shape = tally.odd / occurrences;
  const alone = tally.alone / occurrences;
  const evidence =
    tally.place / occurrences + 0.5 * wordly + 1.5 * shape + (alone - 0.4) + (words > 1 ? 0.7 : 0);
  const counted = Math.min(own * strong, BY_EMPLOYER * employers.size);
  return (Math.log(1.1 + counted) * Math.sqrt((strong + 1) / (postings + 4))) / (1 + Math.exp(-evidence));
}

/** What is left of a score for words of titles, for people, adjectives and names of employers: 0 to 1. */
function asNoSkill(
  stream: WordStream,
  names: readonly number[],
  tally: Tally,
  titles: TitleWords,
  { employerNumbers }: StreamPostings,
): number {
  const text = names.map((key) => stream.words[key] as string).join(' ');
  const last = stream.words[names.at(-1) as number] as string;
  const inTitles = (2 * titles.postings(phraseKey(text))) / tally.postings;
  let left = 1 - Math.min(0.9, inTitles);
  if (names.length === 1 && tally.odd < tally.occurrences / 2 && ADJECTIVE.test(last)) left *= 0.5;
  if (titles.isPerson(last)) left *= 0.4;
  if (employerNumbers.has(text)) left *= 0.5;
  return left;
}

/** Whether words can be a phrase, by those at its ends. */
function isPhrase(stream: WordStream, first: number, words: number): boolean {
  const { keys, bits } = stream;
  const [head, tail] = [keys[first] as number, keys[first + words - 1] as number];
  if (!stream.isContent(head) || !stream.isContent(tail)) return false;
  if (((bits[head] as number) & EVERYDAY) !== 0) return false;
  const isEveryday = ((bits[tail] as number) & EVERYDAY) !== 0;
  return !isEveryday || (words > 1 && ((bits[tail] as number) & HEAD) !== 0);
}

/** What is counted of one phrase. */
class Tally {
  occurrences = 0;
  /** Sum of the scores of its places. */
  place = 0;
  /** Occurrences written as no everyday word is, and those with no other word of content beside them. */
  odd = 0;
  /** Occurrences whose first word is not in small letters. */
  capital = 0;
  alone = 0;
  postings = 0;
  /** Postings where it stands where skills stand. */
  strong = 0;
  readonly employers = new Set<number>();
  readonly months = new Map<number, number>();
  readonly examples: Spot[] = [];
  /** How often mentions of each label stand beside it. */
  readonly beside = new Map<number, number>();
  private last = -1;
  private lastStrong = -1;

  constructor(
    readonly first: number,
    readonly words: number,
  ) {}

  take(
    posting: number,
    { ids, employers, months }: StreamPostings,
    place: number,
    start: number,
    end: number,
  ): void {
    if (place > STRONG && this.lastStrong !== posting) {
      this.lastStrong = posting;
      this.strong++;
    }
    if (this.last === posting) return;
    this.last = posting;
    this.postings++;
    const month = months[posting] as number;
    const employer = employers[posting] as number;
    this.months.set(month, (this.months.get(month) ?? 0) + 1);
    if (!this.employers.has(employer) && this.examples.length < EXAMPLES)
      this.examples.push({ posting: ids[posting] as number, start, end });
    this.employers.add(employer);
  }
}

/** All phrases of one length that can be some, by number. */
function tallyOf(
  stream: WordStream,
  postings: StreamPostings,
  level: Level,
  words: number,
  placeOf: (first: number) => number,
): Map<number, Tally> {
  const { keys, marks, starts, lengths } = stream;
  const tallies = new Map<number, Tally>();
  const labelAt = new Map(stream.mentions.map(({ place, label }) => [place, label]));
  const countBeside = ({ beside }: Tally, first: number, last: number) => {
    for (const place of [first - 2, first - 1, last + 1, last + 2]) {
      const label = keys[place] === MENTION ? labelAt.get(place) : undefined;
      if (label !== undefined) beside.set(label, (beside.get(label) ?? 0) + 1);
    }
  };
  for (let posting = 0; posting < postings.ids.length; posting++) {
    const end = stream.postings[posting + 1] ?? stream.size;
    for (let i = stream.postings[posting] as number; i < end; i++) {
      const number = level.at[i] as number;
      if (number < 0 || !isPhrase(stream, i, words)) continue;
      const tally = tallies.get(number) ?? new Tally(i, words);
      tallies.set(number, tally);
      const last = i + words - 1;
      const [before, behind] = [keys[i - 1] as number, keys[last + 1] as number];
      const besideMention = before === MENTION || behind === MENTION;
      const shape = shapeOf(marks[i] as number);
      const isOdd = shape === ODD;
      const place = placeOf(i);
      if (place > STRONG) countBeside(tally, i, last);
      tally.occurrences++;
      tally.place += place;
      if (isOdd) tally.odd++;
      if (shape !== PLAIN) tally.capital++;
      if (!besideMention && !stream.isContent(before) && !stream.isContent(behind)) tally.alone++;
      // What is left of a skill's name beside a known one: "programming" of "Python programming".
      if (besideMention && words === 1 && !isOdd) continue;
      tally.take(
        posting,
        postings,
        place,
        starts[i] as number,
        (starts[last] as number) + (lengths[last] as number),
      );
    }
  }
  return tallies;
}

function usualForm(examples: readonly Spot[], textOf: (posting: number) => string): string {
  const forms = new Map<string, number>();
  for (const { posting, start, end } of examples) {
    const form = textOf(posting).slice(start, end).replace(/\s+/g, ' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
