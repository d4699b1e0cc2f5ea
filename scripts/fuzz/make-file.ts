import { between, happens, pick, type Random, seededRandom } from '../sample/random';
import { packers } from './containers';
import { BYTE_MUTATIONS, type Mutation, TEXT_MUTATIONS } from './mutations';
import { madeContent, textWriters } from './texts';
import { TRAPS } from './traps';

/** A file to be tried, the same for the same seed and number. */
export interface FuzzFile {
  /** The format that it was written in, or the trap that it is. */
  format: string;
  /** What was done to it, in order; nothing where it is well formed. */
  done: readonly string[];
  /** Whether its records were spoilt. */
  isSpoilt: boolean;
  bytes: Buffer;
}

/** In per cent of all files. */
const TRAP = 12;
const PACKED = 45;
const UNTOUCHED = 15;

export function makeFuzzFile(seed: number, number: number): FuzzFile {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  if (happens(random, TRAP)) {
    const [name, make] = pick(random, Object.entries(TRAPS));
    return { format: `trap: ${name}`, done: [], isSpoilt: true, bytes: make(random) };
  }
  const done: string[] = [];
  const content = madeContent(random);
  const { name, write } = pick(random, textWriters());
  const another = () => Buffer.from(pick(random, textWriters()).write(random, madeContent(random)));
  let format = name;
  let bytes: Buffer = Buffer.from(write(random, content));
  const isTouched = !happens(random, UNTOUCHED);
  const isPacked = happens(random, PACKED);
  if (isTouched && happens(random, isPacked ? 50 : 90))
    bytes = mutated(random, bytes, TEXT_MUTATIONS, another, done);
  if (isPacked) {
    const { name: packing, pack } = pick(random, packers());
    format = packing === 'gzip' || packing === 'ZIP' ? `${packing}, ${name}` : packing;
    const lies = isTouched && packing === 'ZIP' && happens(random, 50);
    if (lies) done.push('lies in the directory');
    bytes = pack(random, { content, bytes, another, lies });
    if (isTouched && happens(random, 50)) bytes = mutated(random, bytes, BYTE_MUTATIONS, another, done);
  }
  return { format, done, isSpoilt: content.isSpoilt, bytes };
}

function mutated(
  random: Random,
  bytes: Buffer,
  mutations: Readonly<Record<string, Mutation>>,
  another: () => Buffer,
  done: string[],
): Buffer {
  let result = bytes;
  for (let times = between(random, 1, 3); times > 0; times--) {
    const [name, mutate] = pick(random, Object.entries(mutations));
    result = mutate(random, result, another);
    done.push(name);
  }
  return result;
}
