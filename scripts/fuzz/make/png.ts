import { crc32 } from 'node:zlib';

export interface PngChunk {
  type: string;
  data: Buffer;
}

/** The smallest picture there is, with these chunks before its end. */
export function makePng(chunks: readonly PngChunk[]): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const pixels = Buffer.from('789c6360000000020001', 'hex');
  const all = [
    { type: 'IHDR', data: header },
    ...chunks,
    { type: 'IDAT', data: pixels },
    { type: 'IEND', data: Buffer.alloc(0) },
  ];
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), ...all.map(chunkBytes)]);
}

/** A text chunk as badges are baked into: `iTXt` under a keyword. */
export function badgeChunk(keyword: string, text: string): PngChunk {
  return { type: 'iTXt', data: Buffer.from(`${keyword}\0\0\0\0\0${text}`) };
}

function chunkBytes({ type, data }: PngChunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
