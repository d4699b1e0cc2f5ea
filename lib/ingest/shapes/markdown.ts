const MARKS = /[#*_>[`]/;

/**
 * A text in Markdown as people read it: headings, emphasis, quotes, code and links without their signs; lists and lines stay. Open Badges
 * write descriptions and criteria so.
 */
export function plainOfMarkdown(text: string): string {
  if (!MARKS.test(text)) return text;
  return text
    .replace(/^[ \t]*#{1,6}[ \t]+/gm, '')
    .replace(/^[ \t]*>[> \t]*/gm, '')
    .replace(/!?\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/(?<![\w_])__?([^_\n]+)__?(?![\w_])/g, '$1')
    .replace(/(?<![\w*])\*([^*\s][^*\n]*)\*(?![\w*])/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1');
}
