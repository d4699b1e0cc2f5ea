import { crc32, inflateRawSync } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ImportError } from '@/lib/ingest/import-error';
import type { FileSource } from './file-source';
import { checkRatio } from './unpacking';
import { SeekingReader } from './zip-reader';

/** Files that an archive may hold. */
const MOST_ENTRIES = 200_000;
/** Content up to these sizes, packed and unpacked, is unpacked at once; what is larger, in a stream. */
const SMALL_PACKED = 1 << 20;
const SMALL = 8 << 20;
/** The longest name that is kept, in characters. */
const LONGEST_NAME = 300;

/** A file in an archive, as the archive's directory tells of it. */
export interface ArchivedFile {
  /** With folders, `/` between them. It is shown, and never used as a path. */
  name: string;
  /** Bytes. */
  packed: number;
  unpacked: number;
  /** Why it cannot be unpacked; null where it can. */
  why: string | null;
}

/** A ZIP archive whose directory has been read and found sane. */
export interface Archive {
  files: readonly ArchivedFile[];
  /**
   * The content of a file. What is not as the directory says (size, checksum) ends it with an `ImportError`, so that nobody gets more
   * bytes than were announced.
   */
  stream(file: ArchivedFile): AsyncIterable<Buffer>;
  /** The content in one piece. */
  bytes(file: ArchivedFile): Promise<Buffer>;
}

/**
 * Reads the directory of a ZIP archive, and nothing else of it. Folders are left out. Refuses archives that are damaged, locked with a
 * password, or that would unpack to more than any honest archive does.
 * @param unpacks told how many bytes there are in all, unpacked
 */
export async function openArchive(source: FileSource, unpacks: (bytes: number) => void): Promise<Archive> {
  const reader = new SeekingReader(source);
  const { zip, entries } = await readDirectory(reader, source.size);
  const places = new Map<ArchivedFile, Entry>();
  for (const entry of entries) places.set(describe(entry), entry);
  checkPlaces(entries, source.size);
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  unpacks(unpacked);
  checkRatio(unpacked, source.size);
  const unpack = (file: ArchivedFile) => {
    const entry = places.get(file)!;
    const isSmall = entry.compressedSize <= SMALL_PACKED && entry.uncompressedSize <= SMALL;
    return isSmall ? unpackAtOnce(zip, reader, entry) : unpackInStream(zip, entry);
  };
  return {
    files: [...places.keys()],
    stream: unpack,
    async bytes(file) {
      const pieces: Buffer[] = [];
      for await (const piece of unpack(file)) pieces.push(piece);
      return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    },
  };
}

async function readDirectory(
  reader: SeekingReader,
  size: number,
): Promise<{ zip: ZipFile; entries: Entry[] }> {
  const entries: Entry[] = [];
  try {
    const options = { autoClose: false, decodeStrings: false };
    const zip = await yauzl.fromRandomAccessReaderPromise(reader, size, options);
    if (zip.entryCount > MOST_ENTRIES) tooMany();
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) locked();
      if (!nameOf(entry).endsWith('/')) entries.push(entry);
      if (entries.length > MOST_ENTRIES) tooMany();
    }
    return { zip, entries };
  } catch (error) {
    if (error instanceof Error && /strong encryption/i.test(error.message)) locked();
    throw inWords(error);
  }
}

function describe(entry: Entry): ArchivedFile {
  return {
    name: nameOf(entry).slice(0, LONGEST_NAME),
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
    why: isLink(entry)
      ? 'it is a link to another file'
      : entry.canDecodeFileData()
        ? null
        : 'it is packed in a way that is not known here',
  };
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

/** Whether the entry is a symbolic link, as Unix programs write it. */
function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >>> 8 === 3 && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** Files that share bytes are the trick by which a small archive holds a huge one. */
function checkPlaces(entries: readonly Entry[], size: number): void {
  const byPlace = entries
    .map(({ relativeOffsetOfLocalHeader: start, compressedSize }) => ({
      start,
      end: start + 30 + compressedSize,
    }))
    .sort((a, b) => a.start - b.start);
  let free = 0;
  for (const { start, end } of byPlace) {
    if (start < free || end > size) throw damaged();
    free = end;
  }
}

async function* unpackAtOnce(
  zip: ZipFile,
  reader: SeekingReader,
  entry: Entry,
): AsyncGenerator<Buffer, void, undefined> {
  yield await inflated().catch((error) => {
    throw inWords(error);
  });

  async function inflated(): Promise<Buffer> {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = await reader.bytes(fileDataStart, fileDataStart + entry.compressedSize);
    const bytes =
      entry.compressionMethod === 0
        ? packed
        : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
    if (bytes.length !== entry.uncompressedSize || crc32(bytes) !== entry.crc32) throw damaged();
    return bytes;
  }
}

async function* unpackInStream(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer, void, undefined> {
  let checksum = 0;
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      checksum = crc32(piece, checksum);
      yield piece;
    }
  } catch (error) {
    throw inWords(error);
  }
  if (checksum !== entry.crc32) throw damaged();
}

/** What went wrong in a sentence, except where the disk failed. */
function inWords(error: unknown): unknown {
  if (error instanceof ImportError) return error;
  return error instanceof Error && 'syscall' in error ? error : damaged();
}

function damaged(): ImportError {
  return new ImportError('unreadable', 'This ZIP archive is damaged or cut short.', 'Fetch it again.');
}

function locked(): never {
  throw new ImportError(
    'unknown-format',
    'This archive is locked with a password.',
    'Unpack it yourself and give the files in it.',
  );
}

function tooMany(): never {
  throw new ImportError(
    'too-large',
    `This archive holds more than ${MOST_ENTRIES.toLocaleString('en')} files.`,
    'Give it in several archives.',
  );
}
