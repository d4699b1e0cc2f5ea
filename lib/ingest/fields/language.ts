/** The language of a posting's plain text as ISO 639-1, or null where the text is too short or too mixed to say. */
export type LanguageOf = (text: string) => string | null;

/** Characters of a posting that are looked at. */
const LOOKED_AT = 1500;
/** Lines from this length on are sentences; shorter ones are headings, names and lists of terms, which have no language. */
const SENTENCE = 40;
/** Pieces taken from what is looked at, and the length of each: more made no difference on real postings but in time. */
const PIECES = 3;
const PIECE = 70;
const TOO_SHORT = 40;
/** How far the first language must be ahead of the second, on the detector's scale of 0 to 1. */
const AHEAD = 0.02;

/**
 * Loads the detector of languages (60 of them; a fifth of a second, 28 MB), which whoever reads no postings does without. What it returns
 * judges sentences spread over a posting's first 1,500 characters behind the title; of a mixed text the longest part counts.
 */
export async function loadLanguages(): Promise<LanguageOf> {
  const { eld } = await import('eld/extrasmall');
  const sureOf = (text: string): string | null => {
    const found = eld.detect(text);
    if (found.language === '' || !found.isReliable()) return null;
    const [first = 0, second = 0] = Object.values(found.getScores());
    return first - second >= AHEAD ? found.language : null;
  };
  return (text) => {
    if (isPlainEnglish(text)) return 'en';
    const pieces = piecesOf(text);
    const sample = pieces.join(' ');
    if (sample.length < TOO_SHORT) return null;
    const whole = sureOf(sample);
    if (whole !== null || pieces.length < PIECES) return whole;
    const each = pieces.map(sureOf);
    return each.find((language, i) => language !== null && each.indexOf(language) < i) ?? null;
  };
}

const ENGLISH = /\b(?:the|and|you|your|will|with|our|are|for|this|that|of|to)\b/g;
const ENGLISH_LOOKED_AT = 600;
const FEWEST_ENGLISH = 10;
/** Characters to one such word at most. */
const MOST_APART = 40;
/** Words of English alone: half as many must be these, for Dutch and Danish share some of the others. */
const ENGLISH_ALONE = /\b(?:the|and|you|your|will|with)\b/;

/** Whether the beginning of a text is full of words that only English prose is full of: then nobody needs to be asked. */
function isPlainEnglish(text: string): boolean {
  const start = text.indexOf('\n') + 1;
  const body = text.slice(start, start + ENGLISH_LOOKED_AT);
  const found = body.match(ENGLISH) ?? [];
  if (found.length < FEWEST_ENGLISH || found.length * MOST_APART < body.length) return false;
  return found.filter((word) => ENGLISH_ALONE.test(word)).length >= FEWEST_ENGLISH / 2;
}

/** Pieces from the beginning, the middle and the end of a posting's sentences; a short text in one piece. */
function piecesOf(text: string): string[] {
  const start = text.indexOf('\n') + 1;
  const body = text.slice(start, start + LOOKED_AT).trim();
  const sentences = body
    .split('\n')
    .filter((line) => line.length >= SENTENCE)
    .join('\n');
  const read = sentences.length >= 2 * SENTENCE ? sentences : body;
  if (read.length <= PIECES * PIECE) return [read];
  const step = Math.floor((read.length - PIECE) / (PIECES - 1));
  return Array.from({ length: PIECES }, (_, i) => read.slice(i * step, i * step + PIECE));
}
