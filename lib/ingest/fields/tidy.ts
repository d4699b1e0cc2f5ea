import { htmlToText, isHtml } from '@/lib/text/html';
import { tidyWhiteSpace } from '@/lib/text/white-space';
import { repairMojibake } from './mojibake';

/** Longest text that is kept of one cell, in characters. */
const LONGEST = 1 << 20;
/** Longest value of a short field (title, employer, place, pay ...), in characters. */
export const LONGEST_LINE = 500;
const COMBINING = /[\u0300-\u036f]/;
/** More marks than this on one letter are noise, and NFC puts them in order in the square of their number. */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * A cell as people should read it: a second pair of quotation marks, HTML, mojibake, control characters and needless white space are
 * gone; lines stay. At most 1 MiB.
 */
export function tidyText(raw: string): string {
  const text = repairMojibake(unquote((raw.length > LONGEST ? raw.slice(0, LONGEST) : raw).trim()));
  const tidy = isHtml(text) ? htmlToText(text) : tidyWhiteSpace(text);
  return COMBINING.test(tidy) ? tidy.replace(PILED_MARKS, '$1').normalize('NFC') : tidy;
}

/** The value of a short field: the same on one line, of at most 500 characters. */
export function tidyLine(raw: string): string {
  return inOneLine(tidyText(raw)).slice(0, LONGEST_LINE);
}

/** A tidy text with its lines behind each other. */
export function inOneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\n+/g, ' ') : text;
}

/** Takes off quotation marks that belong to earlier exports and not to the value: whole pairs, or a stray first one. */
function unquote(text: string): string {
  let bare = text;
  for (let exports = 0; exports < 3 && bare.startsWith('"'); exports++) {
    const isPair = bare.length > 1 && bare.endsWith('"');
    const inner = isPair ? bare.slice(1, -1) : bare.slice(1);
    if (isPair ? inner.replaceAll('""', '').includes('"') : inner.includes('"')) break;
    bare = inner.replaceAll('""', '"').trim();
  }
  return bare;
}
