import { ImportError } from '@/lib/ingest/import-error';
import type { TextPieces } from './format';

/** A text in one piece. Refuses one longer than `most` characters, with the words given. */
export async function wholeText(text: TextPieces, most: number, tooLong: string): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await text.next();
    if (done) return pieces.join('');
    length += value.length;
    if (length > most)
      throw new ImportError(
        'too-large',
        tooLong,
        'Export the data as CSV or JSON Lines, which are read in a stream.',
      );
    pieces.push(value);
  }
}
