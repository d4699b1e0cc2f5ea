import { isUtf8 } from 'node:buffer';
import { decodeWestern } from '@/lib/ingest/western';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const NEWLINE = 0x0a;
/** A line longer than this is cut, so that one endless line cannot fill the memory. */
const LONGEST_LINE = 8 << 20;

/**
 * Turns bytes into text, piece by piece. UTF-16 is known by its byte order mark, or by its zero bytes. Otherwise each line is
 * UTF-8 where that is valid and Windows-1252 where it is not, so that a file needs to be seen but once, and one bad
 * byte does not spoil the rest. `seen` is told of each encoding met.
 */
export async function* decode(
  bytes: AsyncIterable<Buffer>,
  seen: (encoding: Encoding) => void = () => {},
): AsyncGenerator<string, undefined, undefined> {
  let held: Buffer[] = [];
  let length = 0;
  let utf16: TextDecoder | null = null;
  let started = false;
  for await (const piece of bytes) {
    held.push(piece);
    length += piece.length;
    const waits = started ? !utf16 && length < LONGEST_LINE && !piece.includes(NEWLINE) : length < 4;
    if (waits) continue;
    let chunk: Buffer = held.length === 1 ? piece : Buffer.concat(held);
    held = [];
    length = 0;
    if (!started) {
      started = true;
      const wide = utf16Of(chunk);
      if (wide) {
        seen(wide);
        utf16 = new TextDecoder(wide);
      } else if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) chunk = chunk.subarray(3);
    }
    if (utf16) {
      yield utf16.decode(chunk, { stream: true });
      continue;
    }
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    const whole = end > 0 ? end : chunk.length < LONGEST_LINE ? 0 : characterBoundary(chunk);
    if (whole < chunk.length) held = [chunk.subarray(whole)];
    length = chunk.length - whole;
    if (whole > 0) yield decodeLines(chunk.subarray(0, whole), seen);
  }
  if (utf16) yield utf16.decode();
  else if (length > 0) yield decodeLines(Buffer.concat(held), seen);
  return undefined;
}

function decodeLines(bytes: Buffer, seen: (encoding: Encoding) => void): string {
  if (isUtf8(bytes)) {
    seen('utf-8');
    return bytes.toString('utf8');
  }
  let text = '';
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    const valid = isUtf8(line);
    if (!valid) seen('windows-1252');
    text += valid ? line.toString('utf8') : decodeWestern(line);
    start = end;
  }
  return text;
}

/** Whether bytes are UTF-16, by their byte order mark or by the zero in every other byte. */
export function utf16Of(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const length = Math.min(head.length, 512) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  const most = length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** Where to cut bytes without a new line so that no UTF-8 character is parted. */
function characterBoundary(bytes: Buffer): number {
  let end = bytes.length;
  while (end > bytes.length - 4 && (bytes[end - 1]! & 0xc0) === 0x80) end--;
  return bytes[end - 1]! >= 0xc0 ? end - 1 : bytes.length;
}
