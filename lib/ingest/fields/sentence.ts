/** Where a stretch of text stands: `before` and `after` are the rest of its sentence, bullet or line. */
export interface InSentence {
  from: number;
  to: number;
}

/** Characters of a sentence looked at on either side: nobody means more, and text may have no stops. */
const REACH = 300;

/** Words with which sentences begin and no subject does: after one of these `Ph.D.` was the last word. */
const SENTENCE_START =
  /(?:Excellent|Strong|Good|Experienced?|Knowledge|Ability|Proficien\w+|Candidates?|Applicants?|Applications?|The|This|These|We|You|Salar\w+|Preference|All|Must|Demonstrated|Fluen\w+|Familiarity|Appointments?|Review|Additional|In|For|Our|Please|It|If|To|A|An)\b/y;

const NEWLINE = 10;
const isBullet = (code: number) =>
  code === 0x2022 || code === 0x25cf || code === 0x25aa || code === 0x00b7 || code === 0x25e6;
const isStop = (code: number) => code === 46 || code === 33 || code === 63 || code === 59;
const isSpace = (code: number) => code === 32 || code === 0xa0 || code === 9;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** The bounds of the sentence, bullet or line around `text.slice(start, end)`, at most 300 characters to either side. */
export function sentenceAround(text: string, start: number, end: number): InSentence {
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  let from = start;
  while (from > first && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < last && !endsSentence(text, to)) to++;
  return { from, to };
}

/** Whether the character at `at` parts two sentences: a new line, a bullet, or a stop that no abbreviation needs. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === NEWLINE || isBullet(code)) return true;
  if (!isStop(code) || !isSpace(text.charCodeAt(at + 1))) return false;
  if (code !== 46) return true;
  let next = at + 2;
  while (isSpace(text.charCodeAt(next))) next++;
  const follows = text.charCodeAt(next);
  if (follows >= 97 && follows <= 122) return false;
  let letters = 0;
  while (letters < 3 && isLetter(text.charCodeAt(at - 1 - letters))) letters++;
  if (letters === 0 || letters > 2) return true;
  SENTENCE_START.lastIndex = next;
  if (SENTENCE_START.test(text)) return true;
  // `Ph.D. Economics`, `B.Sc. Hons`, `Dr. Lee` go on; `AI. You will` ends.
  return letters === 2 && text.charCodeAt(at - 1) < 97 && text.charCodeAt(at - 3) !== 46;
}
