import { Parser } from 'htmlparser2';

const BADGE = /^[\w-]+:(?:assertion|credential)$/i;
/** No picture is nested deeper. */
const DEEPEST = 2_000;

/**
 * The text that is baked into a badge's SVG: the body of its `openbadges:assertion` (2.0) or `openbadges:credential` (3.0), or else
 * its attribute `verify`; null where there is none.
 */
export function svgBadgeText(svg: string): string | null {
  let depth = 0;
  let badge: { name: string; verify: string; body: string } | null = null;
  let isRead = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (badge === null && BADGE.test(name)) badge = { name, verify: attributes.verify ?? '', body: '' };
      },
      onclosetag(name) {
        depth--;
        if (badge?.name === name) isRead = true;
      },
      ontext(text) {
        if (badge !== null && !isRead) badge.body += text;
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < svg.length && !isRead && depth < DEEPEST; at += PIECE)
    parser.write(svg.slice(at, at + PIECE));
  const found = badge as { verify: string; body: string } | null;
  if (found === null) return null;
  return found.body.trim() === '' ? found.verify : found.body;
}

const PIECE = 1 << 14;
