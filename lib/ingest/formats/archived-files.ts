import { Readable } from 'node:stream';
import { ImportError } from '@/lib/ingest/import-error';
import type { Archive, ArchivedFile } from './archive';
import { type FileSource, inMemory } from './file-source';
import type { ArchiveFormat, Inside } from './format';
import { LeftOut } from './left-out';
import { plainText } from './plain-text';
import { type Part, uniteTables } from './unite-tables';

/** A file up to this size is held in memory while it is read. */
const HELD = 8 << 20;
/** A workbook or an archive in an archive may be as large as this: it is held in memory too. */
const LARGEST_INNER = 64 << 20;
/** What systems put into archives besides what people do. */
const OF_THE_SYSTEM = /(?:^|\/)(?:__MACOSX(?:\/|$)|\.[\w][^/]*(?:\/|$)|Thumbs\.db$|desktop\.ini$)/i;

/** The files of an archive: one table, a table in parts, or one record in each. */
export const archivedFiles: ArchiveFormat = {
  name: 'ZIP',
  recognises: () => true,
  async read(archive, inside) {
    const leftOut = new LeftOut('file');
    const parts: Part[] = [];
    for (const file of archive.files) {
      if (OF_THE_SYSTEM.test(file.name)) continue;
      if (file.why === null) parts.push(partOf(archive, file, inside));
      else leftOut.add(file.name, file.why);
    }
    if (parts.length === 0)
      throw new ImportError(
        'empty',
        ['There is nothing to read in this archive.', ...leftOut.notes].join(' '),
        'Pack the files again.',
      );
    const count = parts.length === 1 ? '' : ` of ${parts.length.toLocaleString('en')} files`;
    return uniteTables(parts, 'file', (format) => `ZIP${count}, ${format}`, leftOut);
  },
};

function partOf(archive: Archive, file: ArchivedFile, inside: Inside): Part {
  const open = new Set<Readable>();
  return {
    name: file.name,
    weight: file.unpacked,
    async open() {
      const source =
        file.unpacked <= HELD ? inMemory(await archive.bytes(file)) : unpackedSource(archive, file, open);
      return inside.file(source, plainText);
    },
    close() {
      for (const stream of open) stream.destroy();
      open.clear();
    },
  };
}

/** A large file in an archive as a source: streamed, and held in memory only where something has to be found in it. */
function unpackedSource(archive: Archive, file: ArchivedFile, open: Set<Readable>): FileSource {
  let whole: Promise<Buffer> | null = null;
  const stream = () => {
    const readable = Readable.from(archive.stream(file));
    open.add(readable.once('close', () => open.delete(readable)));
    return readable;
  };
  return {
    size: file.unpacked,
    stream: (start = 0, end = file.unpacked) =>
      start === 0 && end === file.unpacked ? stream() : Readable.from(part(start, end)),
    read: (start, end) =>
      start === 0 && end < file.unpacked ? beginning(archive, file, end) : held(start, end),
  };

  async function held(start: number, end: number): Promise<Buffer> {
    if (file.unpacked > LARGEST_INNER) throw tooLarge();
    whole ??= archive.bytes(file);
    return (await whole).subarray(start, end);
  }

  async function* part(start: number, end: number) {
    yield await held(start, end);
  }
}

async function beginning(archive: Archive, file: ArchivedFile, length: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let held = 0;
  for await (const piece of archive.stream(file)) {
    pieces.push(piece);
    held += piece.length;
    if (held >= length) break;
  }
  return Buffer.concat(pieces).subarray(0, length);
}

function tooLarge(): ImportError {
  return new ImportError(
    'too-large',
    'A workbook or archive inside an archive is read up to 64 MB.',
    'Unpack the outer archive and give what is in it.',
  );
}
