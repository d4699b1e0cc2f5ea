import { meaningsOf } from './meanings';
import { placeWords } from './place-key';
import type { Part } from './split-places';

const JOINED = /\s(?:and|et|und|y|e|en|og|och)\s|\s?&\s?|(?<=\p{L})-(?=\p{L})/iu;

/** A part that is no name itself as its names, where all of it are names: `Agadir-Laâyoune`, `Leeds and York`. */
export function subParts(part: Part, within: string | null): readonly Part[] {
  if (!JOINED.test(part.written)) return [part];
  if (meaningsOf(part.words.join(' '), part.written, within).length > 0) return [part];
  const pieces = part.written
    .split(JOINED)
    .map((written) => ({ ...part, written: written.trim(), words: placeWords(written) }));
  const named = pieces.every(({ words, written }) =>
    meaningsOf(words.join(' '), written, within).some(({ weight }) => weight > 2),
  );
  return named ? pieces : [part];
}
