import { westernByte } from '@/lib/ingest/western';

/** Characters that a byte from 0x80 to 0xBF becomes when it is read as Windows-1252. */
const TAIL = '[€\\u0081‚ƒ„…†‡ˆ‰Š‹Œ\\u008dŽ\\u008f\\u0090‘’“”•–—˜™š›œ\\u009džŸ\\u00a0-\\u00bf]';
/** Sequences that hardly occur but in UTF-8 read as Windows-1252. */
const SURE = new RegExp(`Ã${TAIL}|Â[\\u00a0-\\u00bf]|â(?:€${TAIL}?|„¢|‚¬)|ï»¿|ð\\u0178${TAIL}{2}`);
const BROKEN = new RegExp(`[ÂÃÄÅ]${TAIL}|[âï]${TAIL}{2}|ð${TAIL}{3}`, 'g');

/** Text in which UTF-8 was read as Windows-1252 (`â€™` for `’`, `Ã©` for `é`), put right; any other text as it is. */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let pass = 0; pass < 2 && SURE.test(repaired); pass++)
    repaired = repaired.replace(BROKEN, asUtf8).replace(/â€(?=[\s.,;)]|$)/g, '”');
  return repaired;
}

/** The character whose two to four bytes in UTF-8 these are; four that make none stay. */
function asUtf8(sequence: string): string {
  const bytes = Array.from(sequence, westernByte);
  const lead = bytes[0]! & (0x7f >> bytes.length);
  const code = bytes.slice(1).reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead);
  return bytes.length === 4 && code < 0x10000 ? sequence : String.fromCodePoint(code);
}
