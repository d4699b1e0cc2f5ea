import type { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { FileSource } from './file-source';

/** How much is read at once: an archive's directory is asked for in thousands of small steps. */
const AHEAD = 1 << 18;

/** A file as yauzl wants to read it, with a part of it held in memory. */
export class SeekingReader extends RandomAccessReader {
  private held: Buffer = Buffer.alloc(0);
  private start = 0;

  constructor(private readonly source: FileSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.source.stream(start, end);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.bytes(position, position + length).then(
      (bytes) => callback(null, bytes.copy(buffer, offset)),
      (error) => callback(error),
    );
  }

  /** The bytes from `start` up to but not including `end`. */
  async bytes(start: number, end: number): Promise<Buffer> {
    if (start < this.start || end > this.start + this.held.length) {
      this.held = await this.source.read(start, Math.max(end, start + AHEAD));
      this.start = start;
    }
    return this.held.subarray(start - this.start, end - this.start);
  }
}
