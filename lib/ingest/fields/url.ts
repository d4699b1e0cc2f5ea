const LONGEST = 2_000;

/** A web address that can be opened, of at most 2,000 characters; `www.` gets its scheme. Anything else (a path, `javascript:`) is none. */
export function parseUrl(raw: string): string | null {
  const text = raw.trim();
  if (text.length > LONGEST) return null;
  const full = /^www\./i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/[^\s<>"]+$/i.test(full) ? full : null;
}
