import type { Matcher } from '@/lib/matching/matcher';
import { featuresOf } from './features';
import { BEGINS, CONTINUES, LABELS, partInKnowledge, partInSkill } from './labels';
import { Lattice } from './lattice';
import { readModel, type SpanModel } from './model';
import type { Word } from './words';

/** A stretch of a text that names something a candidate should be able to do, or know. */
export interface Span {
  start: number;
  end: number;
  /** `skill` is something one does or is ("lead a team", "curious"), `knowledge` something one knows ("Java"). */
  kind: 'skill' | 'knowledge';
  /** How sure the tagger is that its words belong to such a span, in [0, 1]. */
  score: number;
}

export interface SpanTagger {
  /** The spans of an English text, left to right; a piece of knowledge may lie within a skill. */
  tagSpans(text: string): Span[];
}

/**
 * A tagger from the bytes of its model (see README.md).
 * @param matcher its mentions are evidence; the model was trained with the starter lexicon's
 * @throws RangeError when the bytes are no model of this version of the program
 */
export function spanTagger(model: Uint8Array, matcher: Matcher): SpanTagger {
  return taggerOf(readModel(model), matcher);
}

const KINDS = [
  ['skill', partInSkill],
  ['knowledge', partInKnowledge],
] as const;

/** A tagger from a model in memory. */
export function taggerOf({ weights, classes }: SpanModel, matcher: Matcher): SpanTagger {
  const lattice = new Lattice();
  const tagSpans = (text: string): Span[] => {
    const { read, buckets, offsets } = featuresOf(text, matcher, classes);
    const spans: Span[] = [];
    for (let s = 0; s + 1 < read.sentences.length; s++) {
      const from = read.sentences[s] as number;
      const to = read.sentences[s + 1] as number;
      lattice.score(weights, buckets, offsets, from, to);
      const labels = lattice.best(weights);
      if (!labels.some((label) => label !== 0)) continue;
      lattice.readMarginals(weights);
      for (const [kind, partOf] of KINDS) {
        for (const run of runs(labels, partOf, kind === 'knowledge' ? read.commas.slice(from, to) : null)) {
          const [first, last] = withoutMarks(run, read.words, from);
          spans.push({
            start: read.starts[from + first] as number,
            end: read.ends[from + last] as number,
            kind,
            score: scoreOf(lattice.marginals, partOf, first, last),
          });
        }
      }
    }
    return spans.sort((a, b) => a.start - b.start || b.end - a.end);
  };
  return { tagSpans };
}

type Run = readonly [first: number, last: number];

/**
 * First and last word of each span.
 * @param commas where given, whether a comma stands before each word, which begins another span there: the sentences
 * that the tagger learnt from have lost their commas, and name one thing behind another
 */
function runs(
  labels: Uint8Array,
  partOf: (label: number) => number,
  commas: readonly boolean[] | null,
): Run[] {
  const found: [number, number][] = [];
  labels.forEach((label, i) => {
    const part = partOf(label);
    const last = found.at(-1);
    if (part === BEGINS || (part === CONTINUES && commas?.[i])) found.push([i, i]);
    else if (part === CONTINUES && last !== undefined) last[1] = i;
  });
  return found;
}

/** A span without the punctuation marks at its ends. */
function withoutMarks([first, last]: Run, words: readonly Word[], from: number): Run {
  let [begin, end] = [first, last];
  while (begin < end && words[from + begin]!.mark) begin++;
  while (end > begin && words[from + end]!.mark) end--;
  return [begin, end];
}

/** The mean probability of a span's words to be in such a span. */
function scoreOf(
  marginals: Float64Array,
  partOf: (label: number) => number,
  first: number,
  last: number,
): number {
  let sum = 0;
  for (let t = first; t <= last; t++) {
    for (let label = 0; label < LABELS; label++) {
      if (partOf(label) !== 0) sum += marginals[t * LABELS + label] as number;
    }
  }
  return sum / (last - first + 1);
}
