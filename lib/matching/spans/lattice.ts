import { LABELS, mayFollow, WEIGHTS } from './labels';

/** The weights of a tagger, as read from its file or as they stand in training. */
export interface Weights {
  /** WEIGHTS a bucket. */
  features: Int8Array | Float32Array;
  /** What one step of `features` is worth. */
  scale: number;
  /** From each label to each; `LABELS` squared. */
  transitions: Float32Array;
  /** From a sentence's start to each label. */
  starts: Float32Array;
  /** Added to every word's part weights: what makes the tagger find more, or less. */
  bias: Float32Array;
}

const SQUARE = LABELS * LABELS;

const ALLOWED = Uint8Array.from({ length: SQUARE }, (_, i) =>
  mayFollow((i / LABELS) | 0, i % LABELS) ? 1 : 0,
);
const MAY_START = Uint8Array.from({ length: LABELS }, (_, label) => (mayFollow(0, label) ? 1 : 0));

/** The labels of one sentence and what they weigh; reused from sentence to sentence. */
export class Lattice {
  size = 0;
  /** The score of each label at each word. */
  scores = new Float64Array(1 << 12);
  /** The probability of each label at each word, once `readMarginals` has run. */
  marginals = new Float64Array(1 << 12);
  /** Sums of the expected steps from label to label, once `readMarginals` has run. */
  readonly expected = new Float64Array(SQUARE);
  private forward = new Float64Array(1 << 12);
  private backward = new Float64Array(1 << 12);
  private likely = new Float64Array(1 << 12);
  private readonly steps = new Float64Array(SQUARE);
  private readonly openings = new Float64Array(LABELS);

  /** The scores of the words from `from` up to `to`. */
  score(weights: Weights, buckets: Int32Array, offsets: Int32Array, from: number, to: number): void {
    this.resize(to - from);
    const { features, scale, bias } = weights;
    const { scores } = this;
    for (let i = from; i < to; i++) {
      let s1 = 0;
      let s2 = 0;
      let k1 = 0;
      let k2 = 0;
      for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++) {
        const at = (buckets[f] as number) * WEIGHTS;
        s1 += features[at] as number;
        s2 += features[at + 1] as number;
        k1 += features[at + 2] as number;
        k2 += features[at + 3] as number;
      }
      s1 = s1 * scale + (bias[0] as number);
      s2 = s2 * scale + (bias[1] as number);
      k1 = k1 * scale + (bias[2] as number);
      k2 = k2 * scale + (bias[3] as number);
      const at = (i - from) * LABELS;
      scores[at] = 0;
      scores[at + 1] = k1;
      scores[at + 2] = k2;
      scores[at + 3] = s1;
      scores[at + 4] = s1 + k1;
      scores[at + 5] = s1 + k2;
      scores[at + 6] = s2;
      scores[at + 7] = s2 + k1;
      scores[at + 8] = s2 + k2;
    }
  }

  private resize(size: number): void {
    this.size = size;
    if (size * LABELS <= this.scores.length) return;
    const room = size * LABELS * 2;
    this.scores = new Float64Array(room);
    this.marginals = new Float64Array(room);
    this.forward = new Float64Array(room);
    this.backward = new Float64Array(room);
    this.likely = new Float64Array(room);
  }

  /** The likeliest labels of the sentence's words (Viterbi). */
  best({ transitions, starts }: Weights): Uint8Array {
    const { size, scores, forward } = this;
    const came = new Uint8Array(size * LABELS);
    for (let b = 0; b < LABELS; b++) {
      forward[b] = MAY_START[b] ? (starts[b] as number) + (scores[b] as number) : Number.NEGATIVE_INFINITY;
    }
    for (let t = 1; t < size; t++) {
      const at = t * LABELS;
      for (let b = 0; b < LABELS; b++) {
        let most = Number.NEGATIVE_INFINITY;
        for (let a = 0; a < LABELS; a++) {
          if (ALLOWED[a * LABELS + b] === 0) continue;
          const score = (forward[at - LABELS + a] as number) + (transitions[a * LABELS + b] as number);
          if (score > most) {
            most = score;
            came[at + b] = a;
          }
        }
        forward[at + b] = most + (scores[at + b] as number);
      }
    }
    const labels = new Uint8Array(size);
    let label = 0;
    const end = (size - 1) * LABELS;
    for (let b = 1; b < LABELS; b++) {
      if ((forward[end + b] as number) > (forward[end + label] as number)) label = b;
    }
    for (let t = size - 1; t >= 0; t--) {
      labels[t] = label;
      label = came[t * LABELS + label] as number;
    }
    return labels;
  }

  /** Works out the probability of each label at each word, and the expected steps (forward-backward). */
  readMarginals({ transitions, starts }: Weights): void {
    const { size, scores, forward, backward, likely, marginals, steps, openings, expected } = this;
    for (let i = 0; i < SQUARE; i++) steps[i] = ALLOWED[i] ? Math.exp(transitions[i] as number) : 0;
    for (let b = 0; b < LABELS; b++) openings[b] = MAY_START[b] ? Math.exp(starts[b] as number) : 0;
    for (let t = 0; t < size; t++) {
      const at = t * LABELS;
      let most = Number.NEGATIVE_INFINITY;
      for (let b = 0; b < LABELS; b++) most = Math.max(most, scores[at + b] as number);
      for (let b = 0; b < LABELS; b++) likely[at + b] = Math.exp((scores[at + b] as number) - most);
      for (let b = 0; b < LABELS; b++) {
        let sum = t === 0 ? (openings[b] as number) : 0;
        if (t > 0) {
          for (let a = 0; a < LABELS; a++) {
            sum += (forward[at - LABELS + a] as number) * (steps[a * LABELS + b] as number);
          }
        }
        forward[at + b] = sum * (likely[at + b] as number);
      }
      normalise(forward, at);
    }
    const end = (size - 1) * LABELS;
    for (let b = 0; b < LABELS; b++) backward[end + b] = 1;
    for (let t = size - 2; t >= 0; t--) {
      const at = t * LABELS;
      for (let a = 0; a < LABELS; a++) {
        let sum = 0;
        for (let b = 0; b < LABELS; b++) {
          const next = at + LABELS + b;
          sum += (steps[a * LABELS + b] as number) * (likely[next] as number) * (backward[next] as number);
        }
        backward[at + a] = sum;
      }
      normalise(backward, at);
    }
    expected.fill(0);
    for (let t = 0; t < size; t++) {
      const at = t * LABELS;
      for (let b = 0; b < LABELS; b++) {
        marginals[at + b] = (forward[at + b] as number) * (backward[at + b] as number);
      }
      normalise(marginals, at);
      if (t > 0) this.addExpected(at);
    }
  }

  private addExpected(at: number): void {
    const { forward, backward, likely, steps, expected } = this;
    let sum = 0;
    for (let a = 0; a < LABELS; a++) {
      const from = forward[at - LABELS + a] as number;
      for (let b = 0; b < LABELS; b++) {
        const next = (likely[at + b] as number) * (backward[at + b] as number);
        sum += from * (steps[a * LABELS + b] as number) * next;
      }
    }
    for (let a = 0; a < LABELS; a++) {
      const from = (forward[at - LABELS + a] as number) / sum;
      for (let b = 0; b < LABELS; b++) {
        const next = (likely[at + b] as number) * (backward[at + b] as number);
        expected[a * LABELS + b]! += from * (steps[a * LABELS + b] as number) * next;
      }
    }
  }
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let b = 0; b < LABELS; b++) sum += values[at + b] as number;
  for (let b = 0; b < LABELS; b++) values[at + b] = (values[at + b] as number) / sum;
}
