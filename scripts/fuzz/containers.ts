import { gzipSync } from 'node:zlib';
import { ARCHIVES, CONTAINERS } from '@/lib/ingest/formats/registry';
import { between, happens, pick, type Random } from '../sample/random';
import { badgeChunk, makePng } from './make/png';
import { type Cell, makeXlsx } from './make/xlsx';
import { makeZip, type Packed } from './make/zip';
import { badgeOf, type Content, signed, tableOf } from './texts';

/** A file of text that may be packed. */
export interface Inner {
  content: Content;
  /** Bytes of a text in any format. */
  bytes: Buffer;
  /** Makes another such file. */
  another(): Buffer;
  /** Whether an archive's directory may lie. */
  lies: boolean;
}

type Pack = (random: Random, inner: Inner) => Buffer;

/** How files are packed in each format of bytes, by the format's name. */
const PACKERS: Readonly<Record<string, Pack>> = {
  gzip: (_, { bytes }) => gzipSync(bytes),
  ZIP: (random, { bytes, another, lies }) => {
    const files: Packed[] = [{ name: 'a', content: bytes }];
    for (let i = between(random, 0, 12); i > 0; i--)
      files.push({ name: `folder/${i}.json`, content: another() });
    if (happens(random, 30)) files.push({ name: 'README.md', content: '# Data\n\nThis is what it is.\n' });
    if (happens(random, 20)) files.push({ name: '__MACOSX/._a', content: Buffer.from([0, 5, 22]) });
    if (happens(random, 20))
      files.push({
        name: pick(random, ['../../x', '/etc/x', 'C:\\x', '__proto__', '\u0000']),
        content: another(),
      });
    if (happens(random, 10))
      files.push({ name: 'in.zip', content: makeZip([{ name: 'b', content: another() }]) });
    return makeZip(files.map((file) => (lies && happens(random, 20) ? { ...file, ...lie(random) } : file)));
  },
  XLSX: (random, { content }) => {
    const rows = tableOf(content.records).map((row, i): Cell[] =>
      row.map((cell) => (i === 0 ? cell : cellOf(random, cell))),
    );
    const sheets = [{ name: 'Jobs', rows, merged: happens(random, 20) ? ['B2:B4', 'A1:C1'] : [] }];
    if (happens(random, 20)) sheets.unshift({ name: 'Notes', rows: [['Read this']], merged: [] });
    return makeXlsx(sheets, { inline: happens(random, 30), from1904: happens(random, 10) });
  },
  'PNG badge': (random, { content }) => {
    const baked = JSON.stringify(badgeOf(random, content));
    return makePng([
      badgeChunk(
        pick(random, ['openbadges', 'openbadgecredential']),
        happens(random, 30) ? signed(baked) : baked,
      ),
    ]);
  },
};

/** One way in which an archive's directory may say what is not so. */
function lie(random: Random): Partial<Packed> {
  return pick<Partial<Packed>>(random, [
    { size: between(random, 0, 2 ** 32 - 1) },
    { size: 0 },
    { checksum: 7 },
    { method: pick(random, [1, 9, 12, 14, 99]) },
    { encrypted: true },
    { link: true },
    { offset: between(random, 0, 5000) },
    { stored: true },
  ]);
}

function cellOf(random: Random, text: string): Cell {
  if (!happens(random, 20)) return text.slice(0, 40_000).replace(UNFIT, '');
  return pick<Cell>(random, [
    { day: between(random, -10, 60_000) + pick(random, [0, 0.5]) },
    { day: 1e9 },
    { formula: 'A1+1', value: 7 },
    { formula: 'HYPERLINK("http://x")', value: 'x' },
    { error: '#REF!' },
    0.1 + 0.2,
    1e21,
    true,
    null,
  ]);
}

/** Characters that XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ud800-\udfff]/g;

/** Packers for every format of bytes in the registries. Throws where a format was added and has none here. */
export function packers(): readonly { name: string; pack: Pack }[] {
  const names = new Set([...CONTAINERS, ...ARCHIVES].map(({ name }) => name));
  return [...names].map((name) => {
    const pack = PACKERS[name];
    if (!pack) throw new Error(`There is no packer of the format “${name}” in scripts/fuzz/containers.ts.`);
    return { name, pack };
  });
}
