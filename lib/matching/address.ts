const ADDRESS = /:\/\/|www\.|@|\.(com|org|io|co|ai|edu|gov|uk|eu|de|fr)\b/i;

/** Characters on either side of a mention that are looked at for an address. */
const REACH = 100;

/** Whether a mention is part of a web or e-mail address: "bamboohr.com", "example.org/careers/marketing", "https" of "https://". */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (text.startsWith('://', end)) return true;
  if (!partsAddress(text.charCodeAt(start - 1)) && !partsAddress(text.charCodeAt(end))) return false;
  if (!mayBeAddress(text, start, end)) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const behind = /^\S*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return ADDRESS.test(`${before}${text.slice(start, end)}${behind}`) && before.length + behind.length > 1;
}

/** `.`, `/`, `@`, `_` or `-`; false at a text's ends, where there is no character. */
function partsAddress(code: number): boolean {
  return code === 46 || code === 47 || code === 64 || code === 95 || code === 45;
}

/** Whether a colon, an `@` or a full stop inside it stands in what is between the blanks around a mention: mostly none does. */
function mayBeAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > start - REACH && text.charCodeAt(from - 1) > 32) from--;
  const to = Math.min(text.length, end + REACH);
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 && i >= end) return false;
    if (code === 58 || code === 64) return true;
    if (code === 46 && (i !== end || text.charCodeAt(i + 1) > 32)) return true;
  }
  return false;
}
