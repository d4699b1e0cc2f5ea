import { ImportError } from '@/lib/ingest/import-error';

/** Bytes that a file may hold in all, unpacked. */
const MOST_UNPACKED = 8 * 2 ** 30;
/** How many times larger than packed the content may be, from so many unpacked bytes on. */
const HIGHEST_RATIO = 200;
const RATIO_COUNTS_FROM = 64 << 20;

/** Refuses content that is packed more tightly than text ever is: it is made to fill up a machine. */
export function checkRatio(unpacked: number, packed: number): void {
  if (unpacked > RATIO_COUNTS_FROM && unpacked > packed * HIGHEST_RATIO)
    throw new ImportError(
      'too-large',
      `This file grows more than ${HIGHEST_RATIO} times larger when it is unpacked: it looks made to fill up a machine.`,
      'If it is real, unpack it yourself and give what is in it.',
    );
}

/** Adds up bytes as they are unpacked, or announced, and refuses more than 8 GB. */
export function unpackingBudget(): (bytes: number) => void {
  let unpacked = 0;
  return (bytes) => {
    unpacked += bytes;
    if (unpacked > MOST_UNPACKED)
      throw new ImportError(
        'too-large',
        'Unpacked, this file is larger than 8 GB.',
        'Unpack it yourself and give its parts one by one.',
      );
  };
}
