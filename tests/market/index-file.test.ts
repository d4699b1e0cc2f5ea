import { describe, expect, test } from 'vitest';
import { indexBytes, indexOfFile, indexPieces } from '@/lib/market/index-file';
import { Market } from '@/lib/market/market';
import { indexOf, randomPostings } from './postings';

const fileOf = (pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

describe('the file of a market index', () => {
  const index = indexOf(randomPostings(8, 2000));
  const file = fileOf(indexPieces(index, 'one'));

  test('gives back the index as it was', () => {
    const read = indexOfFile(file, 'one')!;
    expect(read).toEqual(index);
    const slice = { isco: ['25'], region: ['kent'], occupation: 'data' };
    expect(new Market(read, slice).skillCounts).toEqual(new Market(index, slice).skillCounts);
  });

  test('is hardly larger than the index', () => {
    expect(file.length).toBeLessThan(indexBytes(index) + 6000);
  });

  test('may be of no posting', () => {
    const none = indexOf([], 5);
    expect(indexOfFile(fileOf(indexPieces(none, 'none')), 'none')).toEqual(none);
  });

  test.each([
    ['other data', file, 'two'],
    ['nothing', new Uint8Array(0), 'one'],
    ['something else', new Uint8Array(5000), 'one'],
    ['a half', file.slice(0, file.length / 2), 'one'],
    ['a head alone', file.slice(0, 20), 'one'],
  ])('of %s is none', (_, bytes, stamp) => {
    expect(indexOfFile(bytes, stamp)).toBeNull();
  });
});
