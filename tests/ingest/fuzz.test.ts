import { describe, expect, test } from 'vitest';
import { inMemory } from '@/lib/ingest/formats/file-source';
import { makeFuzzFile } from '@/scripts/fuzz/make-file';
import { trySource } from '@/scripts/fuzz/try-file';

const SEED = 7;
const FILES = 500;
const GROUPS = 10;
/** Larger files are tried by `npm run fuzz`. */
const SMALL = 1 << 20;

describe('no file brings the import down, and every row is counted', { timeout: 60_000 }, () => {
  const groups = Array.from({ length: GROUPS }, (_, i) => i * (FILES / GROUPS));
  test.each(groups)('files from number %i on', async (from) => {
    for (let number = from; number < from + FILES / GROUPS; number++) {
      const { format, done, bytes } = makeFuzzFile(SEED, number);
      if (bytes.length > SMALL) continue;
      const faults = (await trySource(inMemory(bytes))).flatMap(({ as, fault }) =>
        fault === null ? [] : [`${as}: ${fault}`],
      );
      expect(faults, `file ${number} (${format}; ${done.join(', ')})`).toEqual([]);
    }
  });

  test('the same number gives the same file', () => {
    for (let number = 0; number < 10; number++)
      expect(makeFuzzFile(SEED, number)).toEqual(makeFuzzFile(SEED, number));
  });
});
