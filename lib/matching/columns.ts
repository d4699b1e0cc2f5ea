const MAGIC = 0x4d57_4742;
/** Bytes of the four numbers before all else: magic, version, checksum, length of the directory. */
const HEADER = 16;

const TYPES = { Uint8Array, Uint16Array, Int32Array };
type TypeName = keyof typeof TYPES;
export type Column = Uint8Array | Uint16Array | Int32Array;

/** Named typed arrays, and facts about them as JSON can hold. */
export interface Columns {
  facts: Readonly<Record<string, string | number>>;
  columns: Readonly<Record<string, Column>>;
}

interface Directory {
  facts: Columns['facts'];
  /** Type, place behind the directory and length of each column. */
  columns: Record<string, [TypeName, number, number]>;
}

/**
 * Typed arrays as one stretch of bytes, to be kept in a file or shared between threads. The numbers are as this machine
 * writes them.
 * @param shared in memory that threads may share
 */
export function packColumns(version: number, { facts, columns }: Columns, shared: boolean): Uint8Array {
  const directory: Directory = { facts, columns: {} };
  let size = 0;
  for (const [name, column] of Object.entries(columns)) {
    const type = Object.keys(TYPES).find((each) => column instanceof TYPES[each as TypeName]) as TypeName;
    directory.columns[name] = [type, size, column.length];
    size += padded(column.byteLength);
  }
  const words = new TextEncoder().encode(JSON.stringify(directory));
  const start = HEADER + padded(words.length);
  const bytes = new Uint8Array(shared ? new SharedArrayBuffer(start + size) : new ArrayBuffer(start + size));
  bytes.set(words, HEADER);
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(columns)) {
    const [, place] = directory.columns[name] as [TypeName, number, number];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + place);
  }
  new Int32Array(bytes.buffer).set([MAGIC, version, checksum(bytes), words.length]);
  return bytes;
}

/**
 * What `packColumns` put together, as views of its bytes; null where the bytes are not of that version, or damaged.
 * @param bytes begin at a multiple of four of their buffer
 */
export function unpackColumns(version: number, bytes: Uint8Array): Columns | null {
  const { buffer, byteOffset, byteLength } = bytes;
  if (byteLength < HEADER || byteLength % 4 !== 0 || byteOffset % 4 !== 0) return null;
  const [magic, written, sum, length = 0] = new Int32Array(buffer, byteOffset, HEADER / 4);
  if (magic !== MAGIC || written !== version || sum !== checksum(bytes)) return null;
  const start = HEADER + padded(length);
  const words = new TextDecoder().decode(bytes.slice(HEADER, HEADER + length));
  const { facts, columns } = JSON.parse(words) as Directory;
  return {
    facts,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, [type, place, size]]) => [
        name,
        new TYPES[type](buffer as ArrayBuffer, byteOffset + start + place, size),
      ]),
    ),
  };
}

const padded = (size: number) => (size + 3) & ~3;

/** Of all bytes behind the header. */
function checksum({ buffer, byteOffset, byteLength }: Uint8Array): number {
  const numbers = new Int32Array(buffer, byteOffset + HEADER, (byteLength - HEADER) >> 2);
  let sum = byteLength;
  for (let i = 0; i < numbers.length; i++) {
    sum = Math.imul(sum ^ (numbers[i] as number), 0x01000193) + (sum >>> 15);
  }
  return sum | 0;
}
