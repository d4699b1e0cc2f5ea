const BLANK = 1;
const LINE = 2;
const DROPPED = 3;

/** What each UTF-16 code unit is to white space: 0 for what is seen. */
const KIND = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) {
  const character = String.fromCharCode(code);
  if (/[\n\r\u0085\u2028\u2029]/.test(character)) KIND[code] = LINE;
  else if (/[\s\p{Zs}]/u.test(character)) KIND[code] = BLANK;
  else if (/[\p{Cc}\p{Cf}\ufffe\uffff]/u.test(character)) KIND[code] = DROPPED;
}

/**
 * Text without needless white space: blanks of any kind (no-break, tab) become one space, lines lose blanks at both ends, at most one
 * empty line stands between lines, none at either end. Control and other unseen characters are left out.
 */
export function tidyWhiteSpace(text: string): string {
  let tidy = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (KIND[code] === 0) continue;
    if (
      (code === 0x20 || code === 0x0a) &&
      i > start &&
      i + 1 < text.length &&
      KIND[text.charCodeAt(i + 1)] === 0
    )
      continue;
    tidy += text.slice(start, i);
    let lines = 0;
    let blank = false;
    let end = i;
    for (; end < text.length; end++) {
      const kind = KIND[text.charCodeAt(end)];
      if (kind === 0) break;
      if (kind === LINE && !(text.charCodeAt(end) === 0x0a && text.charCodeAt(end - 1) === 0x0d)) lines++;
      if (kind === BLANK) blank = true;
    }
    if (tidy !== '' && end < text.length) tidy += lines > 1 ? '\n\n' : lines === 1 ? '\n' : blank ? ' ' : '';
    start = end;
    i = end;
  }
  return tidy + text.slice(start);
}
