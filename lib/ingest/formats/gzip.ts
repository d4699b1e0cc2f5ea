import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportError } from '@/lib/ingest/import-error';
import type { Container } from './format';
import { checkRatio } from './unpacking';

/** One file of text packed by gzip, unpacked in a stream. */
export const gzip: Container = {
  name: 'gzip',
  recognises: (head) => head[0] === 0x1f && head[1] === 0x8b,
  read: (source, inside) => inside.text(gunzip(source.stream(), inside.unpacks)),
};

async function* gunzip(
  packed: Readable,
  unpacks: (bytes: number) => void,
): AsyncGenerator<Buffer, void, undefined> {
  let bytesIn = 0;
  let bytesOut = 0;
  packed.on('data', (piece: Buffer) => {
    bytesIn += piece.length;
  });
  const unpacked = createGunzip();
  pipeline(packed, unpacked, () => {});
  try {
    for await (const piece of unpacked) {
      bytesOut += piece.length;
      unpacks(piece.length);
      checkRatio(bytesOut, bytesIn);
      yield piece;
    }
  } catch (error) {
    if (error instanceof ImportError || !(error instanceof Error) || 'syscall' in error) throw error;
    throw new ImportError('unreadable', 'This gzip file is damaged or cut short.', 'Fetch it again.');
  }
}
