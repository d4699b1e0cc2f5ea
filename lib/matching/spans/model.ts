import { BUCKET_BITS } from './features';
import { LABELS, WEIGHTS } from './labels';
import type { Weights } from './lattice';
import type { WordClasses } from './word-classes';

/** A trained tagger: its weights, and the classes of words that its features look at. */
export interface SpanModel {
  weights: Weights;
  classes: WordClasses;
}

const MAGIC = 0x4e505342; // "BSPN"
/** Raised when the features change: weights of other features would mean nothing. */
const VERSION = 1;
const SQUARE = LABELS * LABELS;
const HEAD = 4 * (6 + SQUARE + LABELS + WEIGHTS);

/**
 * A model as bytes, little-endian: magic, version, bits of a bucket, the weights' scale, how many buckets and classes
 * follow, the steps between labels, the biases; then each bucket with a weight (distance from the one before, which of
 * its weights are not 0, these), then each word with a class (distance of its hash, the class).
 */
export function writeModel({ weights, classes }: SpanModel): Uint8Array {
  const bytes: number[] = [];
  let buckets = 0;
  let before = -1;
  const { features } = weights;
  for (let bucket = 0; bucket < features.length / WEIGHTS; bucket++) {
    const at = bucket * WEIGHTS;
    let present = 0;
    for (let i = 0; i < WEIGHTS; i++) if (features[at + i] !== 0) present |= 1 << i;
    if (present === 0) continue;
    pushNumber(bytes, (bucket - before) * 16 + present);
    for (let i = 0; i < WEIGHTS; i++)
      if (features[at + i] !== 0) bytes.push((features[at + i] as number) & 255);
    before = bucket;
    buckets++;
  }
  before = -1;
  for (const [hash, wordClass] of [...classes].sort(([a], [b]) => a - b)) {
    pushNumber(bytes, hash - before);
    pushNumber(bytes, wordClass);
    before = hash;
  }
  const all = new Uint8Array(HEAD + bytes.length);
  all.set(bytes, HEAD);
  const view = new DataView(all.buffer);
  [MAGIC, VERSION, BUCKET_BITS, 0, buckets, classes.size].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  view.setFloat32(12, weights.scale, true);
  [...weights.transitions, ...weights.starts, ...weights.bias].forEach((value, i) => {
    view.setFloat32(24 + i * 4, value, true);
  });
  return all;
}

/**
 * The model of bytes of `writeModel`.
 * @throws RangeError when they are not, or of other features than this program has
 */
export function readModel(bytes: Uint8Array): SpanModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = (i: number) => view.getUint32(i * 4, true);
  if (bytes.length < HEAD || head(0) !== MAGIC || head(1) !== VERSION || head(2) !== BUCKET_BITS) {
    throw new RangeError('These bytes are no span model of this version of the program; train it anew.');
  }
  const numbers = Float32Array.from({ length: SQUARE + LABELS + WEIGHTS }, (_, i) =>
    view.getFloat32(24 + i * 4, true),
  );
  const features = new Int8Array(WEIGHTS << BUCKET_BITS);
  let at = HEAD;
  const readNumber = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('The span model ends too early; its file is damaged.');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let bucket = -1;
  for (let left = head(4); left > 0; left--) {
    const step = readNumber();
    bucket += step >>> 4;
    for (let i = 0; i < WEIGHTS; i++) if (step & (1 << i)) features[bucket * WEIGHTS + i] = bytes[at++] ?? 0;
  }
  const classes = new Map<number, number>();
  let hash = -1;
  for (let left = head(5); left > 0; left--) {
    hash += readNumber();
    classes.set(hash, readNumber());
  }
  return {
    weights: {
      features,
      scale: view.getFloat32(12, true),
      transitions: numbers.subarray(0, SQUARE),
      starts: numbers.subarray(SQUARE, SQUARE + LABELS),
      bias: numbers.subarray(SQUARE + LABELS),
    },
    classes,
  };
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function pushNumber(bytes: number[], value: number): void {
  let left = value;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  bytes.push(left);
}
