/** A word with a capital that goes on as prose, and is not the second half of a product's name (ASP.Net, Node.Js). */
const NEXT_SENTENCE = /(?!(?:Net|Com|Org|Core|Js|Io|Data)\b)\p{Lu}\p{Ll}+[\s,;:'’]/uy;
/** The same behind small letters: PowerShell, SharePoint and their like are one word. */
const NEXT_LINE =
  /(?!(?:Script|Shell|Hub|Stack|Tube|Flow|Base|Cloud|Point|Book|Works|Learn|Lab|Net|Db|Ops|Formation|Bricks|Shift|City|Bucket|Shop|Front|Watch|Js|Sql|Mq|In|View|Kit)\b)\p{Lu}\p{Ll}+[\s,;:]/uy;
const SENTENCE_END = /(?:[\p{Ll}\d)\]%][.!?;:]|\p{Ll}\))$/u;
const WORD_END = /(?:^|[^\p{L}\p{N}])\p{Ll}{4,}$/u;

/**
 * Puts a new line where an export has glued one sentence to the next, so that headings and sentences can be seen:
 * `team.Responsibilities`, `requiredMinimum of`.
 */
export function ungluedSentences(text: string): string {
  let unglued = '';
  let start = 0;
  for (let i = 2; i < text.length; i++) {
    if (!isCapital(text.charCodeAt(i))) continue;
    const before = text.charCodeAt(i - 1);
    if (before <= 0x2f || isCapital(before)) {
      if (before !== 0x2e && before !== 0x21 && before !== 0x29) continue;
    }
    const left = text.slice(Math.max(start, i - 24), i);
    const next = SENTENCE_END.test(left) ? NEXT_SENTENCE : WORD_END.test(left) ? NEXT_LINE : null;
    if (next === null) continue;
    next.lastIndex = i;
    if (!next.test(text)) continue;
    unglued += `${text.slice(start, i)}\n`;
    start = i;
  }
  return unglued + text.slice(start);
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}
