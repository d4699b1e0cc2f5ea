import { DIMENSION_NAMES } from './dimensions';
import type { MarketIndex, WordColumn } from './market-index';
import { Words } from './words';

/** What a file of the market index starts with, and the version of what follows. */
const MAGIC = 'BWMARKET';
const VERSION = 1;
/** Magic, version, bytes of the header: then the header, JSON, then the columns, each at a multiple of 8. */
const FRONT = 16;
const ALIGNED = 8;

const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Float32Array } as const;
type ArrayName = keyof typeof ARRAYS;
type Column = InstanceType<(typeof ARRAYS)[ArrayName]>;

interface Header {
  stamp: string;
  size: number;
  skillCount: number;
  columns: { name: string; type: ArrayName; length: number; at: number }[];
}

/** The columns of an index by name, those of words as three. */
function columnsOf(index: MarketIndex): [name: string, column: Column][] {
  const words = (name: string, { codes, values }: WordColumn): [string, Column][] => [
    [`${name}.codes`, codes],
    [`${name}.offsets`, values.offsets as Uint32Array<ArrayBuffer>],
    [`${name}.bytes`, values.bytes as Uint8Array<ArrayBuffer>],
  ];
  return [
    ...PLAIN.map((name): [string, Column] => [name, index[name]]),
    ...words('titles', index.titles),
    ...words('occupations', index.occupations),
    ...DIMENSION_NAMES.flatMap((name) => words(`dimension ${name}`, index.dimensions[name])),
  ];
}

const PLAIN = [
  'postingIds',
  'months',
  'described',
  'pay',
  'experience',
  'skillOffsets',
  'skills',
  'rowOffsets',
  'rows',
  'levels',
] as const;

const aligned = (bytes: number) => Math.ceil(bytes / ALIGNED) * ALIGNED;

/** Bytes that the index holds in memory; its file is about as large. */
export function indexBytes(index: MarketIndex): number {
  return columnsOf(index).reduce((sum, [, column]) => sum + column.byteLength, 0);
}

/**
 * The index as the pieces of a file, in their order: the columns themselves, not copies, and what stands between them.
 * @param stamp names the data that the index was built from
 */
export function indexPieces(index: MarketIndex, stamp: string): Uint8Array[] {
  let at = 0;
  const columns = columnsOf(index).map(([name, column]) => {
    const place = { name, type: column.constructor.name as ArrayName, length: column.length, at };
    at += aligned(column.byteLength);
    return place;
  });
  const header: Header = { stamp, size: index.size, skillCount: index.skillCount, columns };
  const written = Buffer.from(JSON.stringify(header));
  const head = Buffer.alloc(aligned(FRONT + written.length));
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(VERSION, MAGIC.length);
  head.writeUInt32LE(written.length, MAGIC.length + 4);
  written.copy(head, FRONT);
  return [
    head,
    ...columnsOf(index).flatMap(([, column]) => {
      const gap = aligned(column.byteLength) - column.byteLength;
      const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
      return gap === 0 ? [bytes] : [bytes, new Uint8Array(gap)];
    }),
  ];
}

/** The index that the bytes of a file hold, as views into them; null where it is no whole file of this version, or of other data. */
export function indexOfFile(bytes: Uint8Array<ArrayBuffer>, stamp: string): MarketIndex | null {
  const head = headerOf(bytes);
  if (head?.header.stamp !== stamp) return null;
  const { header, start } = head;
  const columns = new Map<string, Column>();
  for (const { name, type, length, at } of header.columns) {
    const from = bytes.byteOffset + start + at;
    if (from + length * ARRAYS[type].BYTES_PER_ELEMENT > bytes.byteOffset + bytes.byteLength) return null;
    columns.set(name, new ARRAYS[type](bytes.buffer, from, length));
  }
  const column = <T extends Column>(name: string): T => columns.get(name) as T;
  const words = (name: string): WordColumn => ({
    codes: column(`${name}.codes`),
    values: new Words(
      column<Uint8Array<ArrayBuffer>>(`${name}.bytes`),
      column<Uint32Array<ArrayBuffer>>(`${name}.offsets`),
    ),
  });
  return {
    size: header.size,
    skillCount: header.skillCount,
    ...(Object.fromEntries(PLAIN.map((name) => [name, column(name)])) as Pick<
      MarketIndex,
      (typeof PLAIN)[number]
    >),
    titles: words('titles'),
    occupations: words('occupations'),
    dimensions: Object.fromEntries(
      DIMENSION_NAMES.map((name) => [name, words(`dimension ${name}`)]),
    ) as MarketIndex['dimensions'],
  };
}

function headerOf(bytes: Uint8Array): { header: Header; start: number } | null {
  if (bytes.byteLength < FRONT) return null;
  const front = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (front.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  if (front.readUInt32LE(MAGIC.length) !== VERSION) return null;
  const length = front.readUInt32LE(MAGIC.length + 4);
  if (FRONT + length > bytes.byteLength) return null;
  try {
    const header = JSON.parse(front.toString('utf8', FRONT, FRONT + length)) as Header;
    return { header, start: aligned(FRONT + length) };
  } catch {
    return null;
  }
}
