import { buildMatcher, type Matcher } from '@/lib/matching/matcher';
import { readPosting } from '@/lib/matching/posting';
import type { NewRule, Spot } from './phrase';
import { phraseKey } from './stop-words';

/** What a phrase would find as a label. */
export interface PhraseCount {
  postings: number;
  employers: number;
  months: Map<number, number>;
  /** Where it would be found, in postings of different employers. */
  examples: Spot[];
}

/** A posting, and what is found in it already. */
export interface CountedPosting {
  id: number;
  text: string;
  employer: string | null;
  month: number;
  known: readonly { start: number; end: number }[];
}

const EXAMPLES = 5;

/**
 * Counts the postings that phrases would be found in as labels, by matching them: in passages that ask, not negated, and not inside a
 * longer label. Phrases that hold each other are matched apart, so that each is counted as though it came alone.
 */
export class PhraseCounter {
  private readonly counts: (PhraseCount & { named: Set<string> })[];
  private readonly matchers: Matcher[];

  constructor(phrases: readonly { text: string; rule: NewRule }[]) {
    this.counts = phrases.map(() => ({
      postings: 0,
      employers: 0,
      months: new Map(),
      examples: [],
      named: new Set(),
    }));
    this.matchers = layersOf(phrases.map(({ text }) => phraseKey(text))).map((layer) =>
      buildMatcher(layer.map((i) => ({ id: i, kind: 'hard', labels: phrases[i] ? [phrases[i]] : [] }))),
    );
  }

  add({ id, text, employer, month, known }: CountedPosting): void {
    for (const matcher of this.matchers) {
      const seen = new Set<number>();
      for (const { skill, start, end, status } of readPosting(text, matcher, employer)) {
        if (status !== 'asked' || seen.has(skill) || isInside(known, start, end)) continue;
        seen.add(skill);
        const count = this.counts[skill];
        if (!count) continue;
        const name = employer?.toLowerCase() ?? `posting ${id}`;
        count.postings++;
        count.months.set(month, (count.months.get(month) ?? 0) + 1);
        if (!count.named.has(name) && count.examples.length < EXAMPLES)
          count.examples.push({ posting: id, start, end });
        count.named.add(name);
      }
    }
  }

  /** The counts, in the order of the phrases. */
  finish(): PhraseCount[] {
    return this.counts.map(({ named, ...count }) => ({ ...count, employers: named.size }));
  }
}

/** Whether a place lies inside a longer one. */
export function isInside(
  known: readonly { start: number; end: number }[],
  start: number,
  end: number,
): boolean {
  return known.some((each) => each.start <= start && end <= each.end && each.end - each.start > end - start);
}

/** Phrases by their numbers, so that none holds another of its layer. */
function layersOf(keys: readonly string[]): number[][] {
  const depths = new Int32Array(keys.length);
  const layers: number[][] = [];
  const byLength = keys.map((_, i) => i).sort((a, b) => keys[a]!.length - keys[b]!.length);
  byLength.forEach((i, at) => {
    for (const shorter of byLength.slice(0, at)) {
      if (` ${keys[i]} `.includes(` ${keys[shorter]} `))
        depths[i] = Math.max(depths[i]!, depths[shorter]! + 1);
    }
    const layer = layers[depths[i]!] ?? [];
    layer.push(i);
    layers[depths[i]!] = layer;
  });
  return layers;
}
