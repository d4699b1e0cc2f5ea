/** The bit of an ASCII letter that makes it small. */
const LOWER = 32;

/** What a name holds besides: the form of the company, or what stands in brackets. */
const NAME_FORM =
  /\s*[(|].*$|[,\s]+(inc|ltd|limited|llc|plc|gmbh|corp|corporation|co|nhs .*|university health board)\.?$/gi;

/** The name by which an employer speaks of itself, in lower case; empty where it is not known. */
export function ownNameOf(employer: string | null): string {
  return employer === null ? '' : employer.replace(NAME_FORM, '').trim().toLowerCase();
}

/** Whether an employer's name stands at an offset. */
export function namesEmployer(text: string, start: number, ownName: string): boolean {
  // Most sentences begin otherwise, and need no string cut to know it.
  if ((text.charCodeAt(start) | LOWER) !== (ownName.charCodeAt(0) | LOWER)) return false;
  const end = start + ownName.length;
  return text.slice(start, end).toLowerCase() === ownName && !/^\w/.test(text.charAt(end));
}

/** Whether the words of an employer's name hold those at [start, end). */
export function isInName(text: string, start: number, end: number, ownName: string): boolean {
  const first = text.charCodeAt(start) | LOWER;
  let at = 0;
  while (at !== -1 && (ownName.charCodeAt(at) | LOWER) !== first) at = ownName.indexOf(' ', at + 1) + 1 || -1;
  if (at === -1) return false;
  const named = text
    .slice(start, end)
    .toLowerCase()
    .replace(/['’]s$/, '');
  return ` ${ownName} `.includes(` ${named} `);
}
