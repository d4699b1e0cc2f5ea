import type { Matcher } from '@/lib/matching/matcher';
import { BUCKET_BITS, type Features, featuresOf } from '@/lib/matching/spans/features';
import {
  BEGINS,
  CONTINUES,
  LABELS,
  partInKnowledge,
  partInSkill,
  WEIGHTS,
} from '@/lib/matching/spans/labels';
import { Lattice, type Weights } from '@/lib/matching/spans/lattice';
import type { SpanModel } from '@/lib/matching/spans/model';
import type { Span } from '@/lib/matching/spans/tagger';
import type { WordClasses } from '@/lib/matching/spans/word-classes';

/** A text and the spans that people marked in it. */
export interface MarkedText {
  text: string;
  spans: readonly Omit<Span, 'score'>[];
}

const ROUNDS = 9;
const STEP = 0.05;
/** What each weight is drawn to 0 by, a step. */
const SHRINK = 0.001;
/** Buckets seen less often say nothing. */
const LEAST_SEEN = 3;
/** Added to the parts of a word once the tagger is trained, found by cross-validation: it finds more spans so. */
const BIAS = [0.5, 0.3, 0.3, 0.18];
/** Weights beyond it are cut to it, so that one byte has fine enough steps for the rest. */
const LARGEST_WEIGHT = 2.5;
/** Smaller ones are left out, in steps of a 127th of the largest: the model is a third of the size, and no worse. */
const LEAST_STEPS = 5;

interface Prepared extends Features {
  labels: Uint8Array;
}

/**
 * Trains a tagger: a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient steps of
 * AdaGrad size, with an L1 penalty; the same texts give the same model.
 */
export function trainSpans(texts: readonly MarkedText[], matcher: Matcher, classes: WordClasses): SpanModel {
  const prepared = texts.map((text) => prepare(text, matcher, classes));
  keepSeenOften(prepared);
  const trainer = new Trainer();
  const sentences = prepared.flatMap((text) =>
    text.read.sentences
      .slice(0, -1)
      .map((from, s) => ({ text, from, to: text.read.sentences[s + 1] as number })),
  );
  const random = randomNumbers(17);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = sentences.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      [sentences[i], sentences[other]] = [sentences[other]!, sentences[i]!];
    }
    for (const { text, from, to } of sentences) trainer.learn(text, from, to);
  }
  return { weights: trainer.quantised(), classes };
}

function prepare({ text, spans }: MarkedText, matcher: Matcher, classes: WordClasses): Prepared {
  const features = featuresOf(text, matcher, classes);
  const { starts, sentences } = features.read;
  const labels = new Uint8Array(starts.length);
  const opening = new Set(sentences);
  for (const { start, end, kind } of spans) {
    const unit = kind === 'skill' ? 3 : 1;
    const partOf = kind === 'skill' ? partInSkill : partInKnowledge;
    let begun = false;
    for (let i = 0; i < starts.length; i++) {
      const at = starts[i] as number;
      if (at < start || at >= end || partOf(labels[i] as number) !== 0) continue;
      labels[i]! += unit * (begun && !opening.has(i) ? CONTINUES : BEGINS);
      begun = true;
    }
  }
  return { ...features, labels };
}

/** In place of a bucket that was seen too seldom: the last, whose weights stay 0. */
const SELDOM = (1 << BUCKET_BITS) - 1;

function keepSeenOften(texts: readonly Prepared[]): void {
  const seen = new Uint8Array(1 << BUCKET_BITS);
  for (const { buckets } of texts) {
    for (const bucket of buckets) if (seen[bucket]! < LEAST_SEEN) seen[bucket]!++;
  }
  for (const { buckets } of texts) {
    for (let i = 0; i < buckets.length; i++) if (seen[buckets[i]!]! < LEAST_SEEN) buckets[i] = SELDOM;
  }
}

class Trainer {
  private readonly weights: Weights & { features: Float32Array } = {
    features: new Float32Array(WEIGHTS << BUCKET_BITS),
    scale: 1,
    transitions: new Float32Array(LABELS * LABELS),
    starts: new Float32Array(LABELS),
    bias: new Float32Array(WEIGHTS),
  };
  /** Sums of squared gradients, which make the steps smaller. */
  private readonly squares = new Float32Array(WEIGHTS << BUCKET_BITS);
  private readonly stepSquares = new Float32Array(LABELS * LABELS);
  private readonly startSquares = new Float32Array(LABELS);
  private readonly lattice = new Lattice();

  /** One step on one sentence. */
  learn({ buckets, offsets, labels }: Prepared, from: number, to: number): void {
    const { lattice, weights } = this;
    lattice.score(weights, buckets, offsets, from, to);
    lattice.readMarginals(weights);
    const { marginals, expected } = lattice;
    for (let i = from; i < to; i++) {
      const at = (i - from) * LABELS;
      const sum = (a: number, b: number, c: number) =>
        marginals[at + a]! + marginals[at + b]! + marginals[at + c]!;
      const skill = partInSkill(labels[i]!);
      const knowledge = partInKnowledge(labels[i]!);
      const gradients = [
        sum(3, 4, 5) - (skill === BEGINS ? 1 : 0),
        sum(6, 7, 8) - (skill === CONTINUES ? 1 : 0),
        sum(1, 4, 7) - (knowledge === BEGINS ? 1 : 0),
        sum(2, 5, 8) - (knowledge === CONTINUES ? 1 : 0),
      ];
      if (i > from) expected[labels[i - 1]! * LABELS + labels[i]!]! -= 1;
      if (gradients.every((gradient) => Math.abs(gradient) < 1e-3)) continue;
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) this.stepFeature(buckets[f]!, gradients);
    }
    for (let b = 0; b < LABELS; b++) {
      const gradient = marginals[b]! - (labels[from] === b ? 1 : 0);
      step(weights.starts, this.startSquares, b, gradient);
    }
    for (let j = 0; j < expected.length; j++) {
      step(weights.transitions, this.stepSquares, j, expected[j]! + SHRINK * weights.transitions[j]!);
    }
  }

  private stepFeature(bucket: number, gradients: readonly number[]): void {
    if (bucket === SELDOM) return;
    const { features } = this.weights;
    const { squares } = this;
    for (let j = 0; j < WEIGHTS; j++) {
      const at = bucket * WEIGHTS + j;
      const gradient = gradients[j]!;
      squares[at]! += gradient * gradient;
      const size = STEP / Math.sqrt(squares[at]! + 0.01);
      const weight = features[at]! - size * gradient;
      features[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - size * SHRINK);
    }
  }

  /** The weights in steps of one byte. */
  quantised(): Weights {
    const scale = LARGEST_WEIGHT / 127;
    const trained = this.weights.features;
    const features = new Int8Array(trained.length);
    for (let i = 0; i < trained.length; i++) {
      const steps = Math.max(-127, Math.min(127, Math.round(trained[i]! / scale)));
      if (Math.abs(steps) >= LEAST_STEPS) features[i] = steps;
    }
    return { ...this.weights, features, scale, bias: Float32Array.from(BIAS) };
  }
}

function step(values: Float32Array, squares: Float32Array, at: number, gradient: number): void {
  squares[at]! += gradient * gradient;
  values[at]! -= (STEP * gradient) / Math.sqrt(squares[at]! + 0.01);
}

/** Numbers in [0, 1) that come in the same order every time (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 0x1000000;
  };
}
