import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be packed, and what its entry may say that is not so. */
export interface Packed {
  name: string | Buffer;
  content: string | Buffer;
  /** Leaves the content as it is. */
  stored?: boolean;
  /** Packed content as it stands in the archive, instead of what `content` gives. */
  raw?: Buffer;
  /** What the directory says of the size and the checksum. */
  size?: number;
  checksum?: number;
  /** Method of packing: 8 is deflate. */
  method?: number;
  encrypted?: boolean;
  link?: boolean;
  /** Where the directory says that the file begins. */
  offset?: number;
}

/** A ZIP archive of these files, lies included. */
export function makeZip(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const content = Buffer.from(file.content as string);
    const packed = file.raw ?? (file.stored ? content : deflateRawSync(content));
    const name = Buffer.from(file.name as string);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE((file.encrypted ? 1 : 0) | 0x800, 2);
    fixed.writeUInt16LE(file.method ?? (file.stored ? 0 : 8), 4);
    fixed.writeUInt32LE(0x21 << 16, 6);
    fixed.writeUInt32LE(file.checksum ?? crc32(content), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(file.size ?? content.length, 18);
    fixed.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fixed, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(file.link ? (0o120777 << 16) >>> 0 : 0, 6);
    rest.writeUInt32LE(file.offset ?? at, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, file.link ? 3 : 0]), fixed, rest, name);
    locals.push(local);
    at += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length & 0xffff, 4);
  end.writeUInt16LE(files.length & 0xffff, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, listing, Buffer.from('PK\u0005\u0006'), end]);
}
