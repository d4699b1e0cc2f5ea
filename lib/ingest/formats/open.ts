import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportError } from '@/lib/ingest/import-error';
import { refuseBinary } from './binary';
import { decode, type Encoding } from './decode';
import type { Table, TextPieces } from './format';
import { FORMATS } from './registry';

/** How much text a format is recognised by. */
const HEAD = 1 << 20;

export interface OpenedTable extends Table {
  /** Encodings met so far; complete when the rows are at their end. */
  encodings: ReadonlySet<Encoding>;
}

/** Opens a file as a table, by its content: gzip is unpacked, the encoding and the format are found. */
export async function openTable(source: Readable): Promise<OpenedTable> {
  const encodings = new Set<Encoding>();
  const text = decode(unpacked(source), (encoding) => encodings.add(encoding));
  let head = '';
  while (head.length < HEAD) {
    const { value, done } = await text.next();
    if (done) break;
    head += value;
  }
  if (head.trim() === '')
    throw new ImportError('empty', 'There is nothing in this file.', 'Export it again.');
  const format = FORMATS.find((each) => each.recognises(head))!;
  const { columns, rows } = await format.read(startingWith(head, text));
  return { format: format.name, columns, rows, encodings };
}

async function* startingWith(head: string, rest: TextPieces): TextPieces & AsyncGenerator<string, undefined> {
  yield head;
  for (;;) {
    const { value, done } = await rest.next();
    if (done) return undefined;
    yield value;
  }
}

/** The bytes of the source, unpacked where they are gzip. Refuses what is no text. */
async function* unpacked(source: Readable): AsyncGenerator<Buffer, void, undefined> {
  let first = true;
  const pieces = source[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) return;
    const piece: Buffer = typeof value === 'string' ? Buffer.from(value) : value;
    if (first && piece[0] === 0x1f && piece[1] === 0x8b) {
      yield* gunzip(piece, pieces);
      return;
    }
    if (first) refuseBinary(piece);
    first = false;
    yield piece;
  }
}

async function* gunzip(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  async function* packed() {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  const gunzipped = createGunzip();
  pipeline(Readable.from(packed()), gunzipped, () => {});
  let checked = false;
  try {
    for await (const piece of gunzipped) {
      if (!checked) refuseBinary(piece);
      checked = true;
      yield piece;
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('unknown-format', 'This gzip file is damaged or cut short.', 'Fetch it again.');
  }
}
