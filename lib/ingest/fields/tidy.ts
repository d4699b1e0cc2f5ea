import { htmlToText, isHtml } from '@/lib/text/html';
import { tidyWhiteSpace } from '@/lib/text/white-space';
import { repairMojibake } from './mojibake';

/** Longest text that is kept of one cell, in characters. */
const LONGEST = 1 << 20;
const COMBINING = /[\u0300-\u036f]/;

/**
 * A cell as people should read it: a second pair of quotation marks, HTML, mojibake, control characters and needless white space are
 * gone; lines stay. At most 1 MiB.
 */
export function tidyText(raw: string): string {
  const text = repairMojibake(unquote((raw.length > LONGEST ? raw.slice(0, LONGEST) : raw).trim()));
  const tidy = isHtml(text) ? htmlToText(text) : tidyWhiteSpace(text);
  return COMBINING.test(tidy) ? tidy.normalize('NFC') : tidy;
}

/** The same on one line. */
export function tidyLine(raw: string): string {
  const text = tidyText(raw);
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
