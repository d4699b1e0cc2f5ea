import { between, pick, type Random } from '../sample/random';

/** Something that happens to a file on its way. `other` is another file. */
export type Mutation = (random: Random, bytes: Buffer, other: () => Buffer) => Buffer;

/** What may happen to the bytes of any file. */
export const BYTE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'cut short': (random, bytes) => bytes.subarray(0, between(random, 0, bytes.length)),
  'beginning lost': (random, bytes) => bytes.subarray(between(random, 0, Math.min(bytes.length, 200))),
  'bytes flipped': (random, bytes) => {
    const copy = Buffer.from(bytes);
    for (let i = between(random, 1, 20); i > 0 && copy.length > 0; i--)
      copy[at(random, copy)]! ^= 1 << between(random, 0, 7);
    return copy;
  },
  NULs: (random, bytes) => inserted(random, bytes, Buffer.alloc(between(random, 1, 600))),
  'bytes of chance': (random, bytes) =>
    inserted(
      random,
      bytes,
      Buffer.from(Array.from({ length: between(random, 1, 60) }, () => between(random, 0, 255))),
    ),
  'a piece twice': (random, bytes) => {
    const [start, end] = piece(random, bytes);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  'a piece lost': (random, bytes) => {
    const [start, end] = piece(random, bytes);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  'pieces swapped': (random, bytes) => {
    const [start, end] = piece(random, bytes);
    return Buffer.concat([bytes.subarray(end), bytes.subarray(start, end), bytes.subarray(0, start)]);
  },
  'two files in one': (_, bytes, other) => Buffer.concat([bytes, other()]),
  'another file inside': (random, bytes, other) => inserted(random, bytes, other()),
};

/** What may happen to the bytes of a text. */
export const TEXT_MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...BYTE_MUTATIONS,
  'UTF-16': (random, bytes) => {
    const wide = Buffer.from(`${pick(random, ['\ufeff', ''])}${bytes.toString('utf8')}`, 'utf16le');
    return pick(random, [wide, Buffer.from(wide).swap16(), wide.subarray(1)]);
  },
  'Latin-1': (_, bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  'encoded twice': (_, bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  'a mark in front': (random, bytes) =>
    Buffer.concat([
      Buffer.from(pick(random, ['efbbbf', 'fffe', 'feff', 'efbbbfefbbbf', '0000feff']), 'hex'),
      bytes,
    ]),
  'quotation marks astray': (random, bytes) => {
    let text = bytes;
    for (let i = between(random, 1, 5); i > 0; i--)
      text = inserted(random, text, Buffer.from(pick(random, ['"', "'", '""', '"\n', ',"'])));
    return text;
  },
  'brackets astray': (random, bytes) =>
    inserted(random, bytes, Buffer.from(pick(random, ['{', '}', '[', ']', ',', ':', '<', '>', '</']))),
  'line ends changed': (random, bytes) =>
    Buffer.from(bytes.toString('utf8').replaceAll('\n', pick(random, ['\r', '\r\n', '\u2028', '']))),
  'delimiters changed': (random, bytes) =>
    Buffer.from(bytes.toString('utf8').replaceAll(',', pick(random, [';', '\t', ',,', ', ', '']))),
  'opened without end': (random, bytes) =>
    inserted(
      random,
      bytes,
      Buffer.from(
        pick(random, ['[', '{"a":', '<div>', '<script>', '<!--', '<![CDATA[', '"', '(']).repeat(
          between(random, 100, 20_000),
        ),
      ),
    ),
};

function at(random: Random, bytes: Buffer): number {
  return between(random, 0, Math.max(0, bytes.length - 1));
}

function piece(random: Random, bytes: Buffer): [number, number] {
  const ends = [at(random, bytes), at(random, bytes)];
  return [Math.min(...ends), Math.max(...ends)];
}

function inserted(random: Random, bytes: Buffer, more: Buffer): Buffer {
  const place = at(random, bytes);
  return Buffer.concat([bytes.subarray(0, place), more, bytes.subarray(place)]);
}
