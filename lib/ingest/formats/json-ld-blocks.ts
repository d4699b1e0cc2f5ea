import { Tokenizer } from 'htmlparser2';

const LINKED = /^application\/ld\+json\b/i;

/** The texts of a page's `<script type="application/ld+json">` elements, in order. Nothing of the page is run or fetched. */
export function jsonLdBlocks(html: string): string[] {
  const blocks: string[] = [];
  let isScript = false;
  let attribute = '';
  let type = '';
  let block: string | null = null;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        isScript = end - start === 6 && html.slice(start, end).toLowerCase() === 'script';
        type = '';
      },
      onattribname(start, end) {
        attribute = isScript ? html.slice(start, end).toLowerCase() : '';
      },
      onattribdata(start, end) {
        if (attribute === 'type') type += html.slice(start, Math.min(end, start + 200)).trim();
      },
      onopentagend() {
        block = isScript && LINKED.test(type) ? '' : null;
      },
      ontext(start, end) {
        if (block !== null) block += html.slice(start, end);
      },
      onclosetag() {
        if (block !== null && block.trim() !== '') blocks.push(block);
        block = null;
        isScript = false;
      },
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return blocks;
}

function ignore(): void {}

/** The value of a block as pages write it: in a comment or CDATA section, with new lines inside strings. Undefined where it is no JSON. */
export function parseBlock(block: string): unknown {
  const trimmed = block.trim();
  const start = BEFORE.exec(trimmed.slice(0, 40))?.[0].length ?? 0;
  const end = BEHIND.exec(trimmed.slice(start).slice(-40))?.[0].length ?? 0;
  const text = trimmed.slice(start, trimmed.length - end);
  for (const candidate of [text, text.replace(CONTROLS, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate may be read.
    }
  }
  return undefined;
}

/** What pages write around a block to hide it from old programs. */
const BEFORE = /^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/;
const BEHIND = /;?\s*(?:(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?|;)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f]+/g;
