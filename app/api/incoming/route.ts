import { createHash } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readDesk } from '@/app/import/desk';
import { inspectIncoming } from '@/app/import/runner';
import { detailsOf } from '@/app/import/views';
import {
  incomingFile,
  makeIncoming,
  newIncomingId,
  readIncoming,
  removeIncoming,
  writeCard,
} from '@/db/incoming';
import { callsOwnName, refuseForeign, trouble } from '../own-requests';

/** Largest file that is taken, in bytes: what a disk holds, not what memory does. */
const LARGEST = 16 * 2 ** 30;
const LONGEST_NAME = 255;

/** What stands on the import screen. */
export function GET(request: Request): Response {
  if (!callsOwnName(request.headers)) return trouble(421, 'This server answers to localhost alone.');
  return Response.json(readDesk());
}

/**
 * Takes a file: its bytes are the body, its name the parameter `name`, its size the header `x-file-size`, against which what
 * arrived is checked. Answers with the incoming file, whose inspection has begun.
 */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const name = (new URL(request.url).searchParams.get('name') ?? '').trim().slice(0, LONGEST_NAME);
  const size = Number(request.headers.get('x-file-size') ?? Number.NaN);
  if (name === '' || !Number.isSafeInteger(size) || size < 0)
    return trouble(400, 'Give the file’s name as ?name= and its size in bytes as the header x-file-size.');
  if (size > LARGEST) return trouble(413, 'This file is larger than 16 GB. Split it and drop the parts.');
  if (size === 0 || !request.body) return trouble(400, 'There is nothing in this file. Export it again.');
  const id = newIncomingId();
  makeIncoming(id);
  try {
    const { bytes, hash } = await store(request.body, incomingFile(id), size);
    if (bytes !== size) {
      removeIncoming(id);
      return trouble(400, `${bytes} of ${size} bytes of ${name} arrived. Drop the file again.`);
    }
    const receivedAt = new Date().toISOString();
    writeCard(id, { name, bytes, hash, receivedAt, kind: null, overrides: null, wanted: false });
  } catch (error) {
    removeIncoming(id);
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    return full
      ? trouble(507, `The disk is full: ${name} was not kept. Free some space and drop it again.`)
      : trouble(400, `${name} did not arrive whole. Drop it again.`);
  }
  inspectIncoming(id);
  return Response.json(detailsOf(readIncoming(id)!), { status: 201 });
}

/** Writes the bytes as they come, and stops where more come than were announced. */
async function store(
  body: ReadableStream<Uint8Array>,
  file: string,
  size: number,
): Promise<{ bytes: number; hash: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      hash.update(piece);
      done(bytes > size ? new Error('more bytes than announced') : null, piece);
    },
  });
  try {
    await pipeline(
      Readable.fromWeb(body as import('node:stream/web').ReadableStream),
      counted,
      createWriteStream(file, { mode: 0o600, flush: true }),
    );
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  return { bytes, hash: hash.digest('hex') };
}
