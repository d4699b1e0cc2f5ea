import type { Dialect } from './csv-dialect';

type State = 'at a cell' | 'in a plain cell' | 'in a quoted cell';

/**
 * Looks for the end of a row that is too long to be held: give it the text piece by piece from the row's beginning. It answers with the
 * text behind the row, or null as long as the row goes on.
 */
export function rowEnd({
  delimiter,
  quote,
  newline,
}: Pick<Dialect, 'delimiter' | 'quote' | 'newline'>): (piece: string) => string | null {
  let state: State = 'at a cell';
  let held = '';
  return (piece) => {
    const text = held + piece;
    held = '';
    let at = 0;
    let lineEnd = -1;
    for (;;) {
      if (state === 'at a cell') {
        if (at >= text.length) return null;
        state = text[at] === quote ? 'in a quoted cell' : 'in a plain cell';
        if (state === 'in a quoted cell') at++;
      } else if (state === 'in a plain cell') {
        if (lineEnd < at) lineEnd = indexOrEnd(text, newline, at);
        const cellEnd = indexOrEnd(text.slice(at, lineEnd), delimiter, 0) + at;
        if (cellEnd < lineEnd) {
          at = cellEnd + delimiter.length;
          state = 'at a cell';
        } else if (lineEnd < text.length) return text.slice(lineEnd + newline.length);
        else {
          held = text.slice(Math.max(at, text.length - delimiter.length + 1));
          return null;
        }
      } else {
        const mark = text.indexOf(quote, at);
        if (mark === -1) return null;
        if (mark + 1 + Math.max(delimiter.length, 2) > text.length) {
          held = text.slice(mark);
          return null;
        }
        const next = mark + 1;
        if (text[next] === quote) at = next + 1;
        else if (text.startsWith(delimiter, next)) {
          at = next + delimiter.length;
          state = 'at a cell';
        } else if (text.startsWith(newline, next)) return text.slice(next + newline.length);
        else if (text.startsWith(`\r${newline}`, next)) return text.slice(next + 1 + newline.length);
        else at = next;
      }
    }
  };
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? text.length : index;
}
