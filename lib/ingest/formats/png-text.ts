import { inflateSync } from 'node:zlib';

export const PNG_MARK = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
/** Under these keywords badges are baked: Open Badges 3.0, 1 and 2, and the drafts before. */
const KEYWORDS = new Set(['openbadgecredential', 'openbadges', 'openbadge']);
const LONGEST_KEYWORD = 79;
const LARGEST_TEXT = 16 << 20;

/** The text that is baked into a badge's PNG; null where there is none, or the bytes are no PNG. */
export function pngBadgeText(bytes: Buffer): string | null {
  if (!bytes.subarray(0, 8).equals(PNG_MARK)) return null;
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length));
    const text = TEXTS[type]?.(data) ?? null;
    if (text !== null && text.length <= LARGEST_TEXT) return text;
    if (type === 'IEND') return null;
    at += 12 + length;
  }
  return null;
}

/** What each kind of text chunk says under a badge's keyword; null under any other. */
const TEXTS: Readonly<Record<string, ((data: Buffer) => string | null) | undefined>> = {
  iTXt(data) {
    const start = behindKeyword(data);
    if (start === null) return null;
    const isPacked = data[start] === 1;
    const language = data.indexOf(0, start + 2);
    const translated = language === -1 ? -1 : data.indexOf(0, language + 1);
    if (translated === -1) return null;
    const text = data.subarray(translated + 1);
    return (isPacked ? inflated(text) : text)?.toString('utf8') ?? null;
  },
  tEXt(data) {
    const start = behindKeyword(data);
    return start === null ? null : data.toString('utf8', start);
  },
  zTXt(data) {
    const start = behindKeyword(data);
    return start === null ? null : (inflated(data.subarray(start + 1))?.toString('utf8') ?? null);
  },
};

function behindKeyword(data: Buffer): number | null {
  const end = data.subarray(0, LONGEST_KEYWORD + 1).indexOf(0);
  return end > 0 && KEYWORDS.has(data.toString('latin1', 0, end).toLowerCase()) ? end + 1 : null;
}

function inflated(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST_TEXT });
  } catch {
    return null;
  }
}
