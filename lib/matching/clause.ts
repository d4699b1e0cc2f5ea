const OPENED = 40;
const CLOSED = 41;
const SEMICOLON = 59;
const ASTERISK = 42;
const BAR = 124;

/** Whether there is a semicolon, or the asterisk or bar before another item of a list in one line, between two offsets. */
export function endsClause(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === SEMICOLON || code === ASTERISK || code === BAR) return true;
  }
  return false;
}

/** Whether a bracket that was open before is closed between two offsets of a text, and whether one is left open. */
export function bracketsBetween(
  text: string,
  from: number,
  to: number,
): { closed: boolean; opened: boolean } {
  let open = 0;
  let closed = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === OPENED) open++;
    else if (code !== CLOSED) continue;
    else if (open > 0) open--;
    else closed = true;
  }
  return { closed, opened: open > 0 };
}
