/** A web address that can be opened; `www.` gets its scheme. Anything else (a path, `javascript:`) is none. */
export function parseUrl(raw: string): string | null {
  const text = raw.trim();
  const full = /^www\./i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/[^\s<>"]+$/i.test(full) && full.length <= 2_000 ? full : null;
}
