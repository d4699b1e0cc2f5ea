import { ImportError } from '@/lib/ingest/import-error';
import { refuseBinary, refuseMarkup } from './binary';
import { decode, type Encoding } from './decode';
import type { FileSource } from './file-source';
import type { Format, Inside, OpenedTable, TextPieces } from './format';
import { CONTAINERS, FORMATS } from './registry';
import { unpackingBudget } from './unpacking';

export type { OpenedTable } from './format';

/** How many bytes a container is recognised by. */
const HEAD_BYTES = 1 << 16;
/** How much text a format is recognised by. */
const HEAD_TEXT = 1 << 20;

/** Opens a file as a table, by its content: what it is packed in, its encoding and its format are found. */
export function openTable(source: FileSource): Promise<OpenedTable> {
  const unpacks = unpackingBudget();
  return open(source, 0);

  async function open(file: FileSource, depth: number, lastResort?: Format): Promise<OpenedTable> {
    const head = await file.read(0, HEAD_BYTES);
    const container = CONTAINERS.find((each) => each.recognises(head));
    if (!container) return openText(file.stream(), lastResort);
    const inside: Inside = {
      text: (bytes) => openText(bytes, lastResort),
      file: (inner, resort) => open(inner, depth + 1, resort),
      depth,
      unpacks,
    };
    return container.read(file, inside);
  }
}

/** Reads bytes of text as a table. Refuses what is no text. */
async function openText(bytes: AsyncIterable<Buffer>, lastResort?: Format): Promise<OpenedTable> {
  const encodings = new Set<Encoding>();
  const text = decode(onlyText(bytes), (encoding) => encodings.add(encoding));
  let head = '';
  while (head.length < HEAD_TEXT) {
    const { value, done } = await text.next();
    if (done) break;
    head += value;
  }
  if (head.trim() === '')
    throw new ImportError('empty', 'There is nothing in this file.', 'Export it again.');
  const table = await formatOf(head, lastResort).read(startingWith(head, text));
  return { ...table, encodings };
}

/** The format of a text. Refuses marked-up text that only the last format would take. */
function formatOf(head: string, lastResort: Format | undefined): Format {
  const format = FORMATS.find((each) => each.recognises(head))!;
  if (format !== FORMATS.at(-1)) return format;
  refuseMarkup(head);
  return lastResort?.recognises(head) ? lastResort : format;
}

async function* onlyText(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let first = true;
  for await (const piece of bytes) {
    if (first) refuseBinary(piece);
    first = false;
    yield piece;
  }
}

async function* startingWith(head: string, rest: TextPieces): TextPieces & AsyncGenerator<string, undefined> {
  try {
    yield head;
    for (;;) {
      const { value, done } = await rest.next();
      if (done) return undefined;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}
