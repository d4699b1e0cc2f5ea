import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** A file as its readers see it: bytes in order, or bytes at a place. It can be read any number of times. */
export interface FileSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` (0) up to but not including `end` (`size`), in pieces. */
  stream(start?: number, end?: number): Readable;
  /** The bytes from `start` up to but not including `end`; fewer where the file ends before. */
  read(start: number, end: number): Promise<Buffer>;
}

const PIECE = 1 << 18;

/** A file on disk. Throws where it cannot be looked at; what fails later fails in the stream. */
export function fileOnDisk(path: string): FileSource {
  const { size } = statSync(path);
  return {
    size,
    stream: (start = 0, end = size) =>
      end > start ? createReadStream(path, { start, end: end - 1, highWaterMark: PIECE }) : Readable.from([]),
    async read(start, end) {
      const file = await open(path);
      try {
        const bytes = Buffer.alloc(Math.max(0, Math.min(end, size) - start));
        let filled = 0;
        while (filled < bytes.length) {
          const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return bytes.subarray(0, filled);
      } finally {
        await file.close();
      }
    },
  };
}

/** Bytes held in memory, handed out in pieces of `pieceSize`. */
export function inMemory(bytes: Buffer, pieceSize = PIECE): FileSource {
  function* pieces(start: number, end: number) {
    for (let at = start; at < end; at += pieceSize) yield bytes.subarray(at, Math.min(end, at + pieceSize));
  }
  return {
    size: bytes.length,
    stream: (start = 0, end = bytes.length) => Readable.from(pieces(start, Math.min(end, bytes.length))),
    read: async (start, end) => bytes.subarray(start, end),
  };
}

/** The same file, which also tells where its reading stands: behind which byte the last piece ended that was handed out. */
export function countingBytes(source: FileSource): FileSource & { bytesRead(): number } {
  let place = 0;
  async function* counted(start: number, end: number) {
    let behind = start;
    for await (const piece of source.stream(start, end) as AsyncIterable<Buffer>) {
      behind += piece.length;
      place = behind;
      yield piece;
    }
  }
  return {
    size: source.size,
    bytesRead: () => place,
    stream: (start = 0, end = source.size) => Readable.from(counted(start, end)),
    async read(start, end) {
      const bytes = await source.read(start, end);
      place = start + bytes.length;
      return bytes;
    },
  };
}
