/** How much of a text is looked at. */
const LOOKED_AT = 1 << 16;

/** The name of the first element of marked-up text, in lower case; `!doctype html` counts as `html`; null where text comes first. */
export function rootElement(text: string): string | null {
  const head = text.slice(0, LOOKED_AT);
  let at = 0;
  for (;;) {
    while (at < head.length && head.charCodeAt(at) <= 32) at++;
    if (head[at] !== '<') return null;
    if (head.startsWith('<!--', at)) at = behind(head, '-->', at);
    else if (head.startsWith('<?', at)) at = behind(head, '?>', at);
    else if (head.startsWith('<!', at)) {
      if (/^<!doctype\s+html\b/i.test(head.slice(at, at + 40))) return 'html';
      at = behindDeclaration(head, at);
    } else return /^<([a-z][\w:.-]{0,60})/i.exec(head.slice(at, at + 64))?.[1]?.toLowerCase() ?? null;
  }
}

function behind(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found === -1 ? text.length : found + end.length;
}

/** Behind a declaration, with what it holds between `[` and `]`. */
function behindDeclaration(text: string, from: number): number {
  const end = behind(text, '>', from);
  const inner = text.indexOf('[', from);
  return inner === -1 || inner > end ? end : behind(text, '>', behind(text, ']', inner) - 1);
}
