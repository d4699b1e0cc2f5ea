import { expect, test } from 'vitest';
import { fromBuffer } from 'yauzl';
import { zipOf } from '@/app/skills/review/own.zip/zip';

function unzip(archive: Buffer): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const files: Record<string, string> = {};
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as Parameters<typeof zip.openReadStream>[0], (trouble, stream) => {
          if (trouble) return reject(trouble);
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            files[entry.fileName] = Buffer.concat(parts).toString('utf8');
            zip.readEntry();
          });
        });
      });
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.readEntry();
    });
  });
}

test('an archive holds the files as they were, names and letters of any language too', async () => {
  const files = { 'own.csv': 'skill,kind\nÉcoute,soft\n', 'leer.csv': '', 'größe.csv': 'ß' };
  const archive = zipOf(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
  expect(await unzip(archive)).toEqual(files);
});

test('the same files make the same archive', () => {
  const make = () => zipOf([{ name: 'own.csv', bytes: Buffer.from('a') }]);
  expect(make().equals(make())).toBe(true);
});
