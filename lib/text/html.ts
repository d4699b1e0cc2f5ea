import { Tokenizer } from 'htmlparser2';
import { tidyWhiteSpace } from './white-space';

const TAG =
  /<\/?(?:a|abbr|article|b|blockquote|body|br|center|code|dd|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|meta|nav|noscript|object|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul|video)(?=[\s/>])[^<>]*>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i;
const ESCAPED_TAG = /&lt;\/?[a-z][a-z0-9]*(?=[\s/&])/i;
const ALL_TAGS = new RegExp(TAG, 'gi');
const BREAKING_TAG = /<(?:p|br|div|li|tr|h[1-6])(?=[\s/>])/i;

const BLOCKS = new Set(
  'p div br ul ol dl dt dd li tr table h1 h2 h3 h4 h5 h6 section article header footer main nav blockquote pre hr form title'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'iframe']);
/** HTML is found escaped once or twice; what is then still there is no longer anybody's markup. */
const MOST_PASSES = 3;

/** Whether a text holds HTML tags or character references. `List<int>` and "R & D" are none. */
export function isHtml(text: string): boolean {
  return (text.includes('&') && ENTITY.test(text)) || hasTag(text);
}

/**
 * The plain text of HTML, also of HTML that was escaped (`&lt;p&gt;`): blocks and `<br>` become new lines, list items begin with "• ",
 * character references are read, white space is tidied. Nesting of any depth is fine.
 */
export function htmlToText(html: string): string {
  let text = html;
  let isRead = false;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    if (hasTag(text)) {
      text = strip(text);
      isRead = true;
    } else if (ESCAPED_TAG.test(text)) text = unescapeOnce(text);
    else break;
  }
  if (hasTag(text)) text = text.replace(ALL_TAGS, ' ');
  if (!isRead && ENTITY.test(text)) text = strip(text);
  const tidy = tidyWhiteSpace(text);
  return tidy.includes('•')
    ? tidy
        .replace(/•\s*(?=•|$)/g, '')
        .replace(/•\s*\n\s*/g, '• ')
        .trimEnd()
    : tidy;
}

/** Takes one layer of escaping off; `&amp;lt;` becomes `&lt;`. */
function unescapeOnce(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function hasTag(text: string): boolean {
  return text.includes('<') && TAG.test(text);
}

/** Reads tags as they come, without a tree: the tokenizer's cost does not grow with nesting, as that of the whole parser does. */
function strip(html: string): string {
  const keepLines = !BREAKING_TAG.test(html);
  let text = '';
  let unseen = 0;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(start, end) {
        if (unseen > 0) return;
        const data = html.slice(start, end);
        text += keepLines || !data.includes('\n') ? data : data.replace(/\s+/g, withoutLines);
      },
      ontextentity(codePoint) {
        if (unseen === 0) text += String.fromCodePoint(codePoint);
      },
      onopentagname(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (UNSEEN.has(name)) unseen++;
        else if (name === 'body') unseen = 0;
        else if (name === 'li') text += '\n• ';
        else if (BLOCKS.has(name)) text += '\n';
        else if (name === 'td' || name === 'th') text += ' ';
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        else if (BLOCKS.has(name) && name !== 'br' && name !== 'li') text += '\n';
      },
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return text;
}

/** White space with a line break in it is one blank. */
function withoutLines(space: string): string {
  return space.includes('\n') ? ' ' : space;
}

function ignore(): void {}
