import { ENGLISH_NUMBERS } from '@/lib/text/number-words';
import { keyedTerms } from './keyed-terms';

/** A length of time that a text names: "3 to 5 years", "at least eighteen months". */
export interface YearCount {
  /** Years at the lower end: 3 of "3-5 years", 0 of "up to 2 years", 1.5 of "18 months". */
  least: number;
  start: number;
  end: number;
  /** Whether it is an adjective: "a 3-year contract". */
  adjective: boolean;
  /** Whether more will do as well: "3+ years", "3 or more years", "at least 3 years". */
  open: boolean;
}

const LETTER_BEHIND = '(?![a-zà-ÿ])';
const unitsIn = keyedTerms([
  ['yea yrs yr_ yr. yr) yr, yr\n', `(?<![a-zà-ÿ])(?:years?|yrs?)${LETTER_BEHIND}`],
  ['mon mth', `(?<![a-zà-ÿ])(?:months?|mths?|monaten?)${LETTER_BEHIND}`],
  ['ans an_ an( an. an\n ann', `(?<![a-zà-ÿ])(?:ans?|ann[ée]es?)${LETTER_BEHIND}`],
  ['moi', `(?<![a-zà-ÿ])mois${LETTER_BEHIND}`],
  ['jah', `(?<![a-zà-ÿ])jahr(?:en?)?${LETTER_BEHIND}`],
  ['año ano', `(?<![a-zà-ÿ])a[ñn]os?${LETTER_BEHIND}`],
  ['mes', `(?<![a-zà-ÿ])mes(?:es)?${LETTER_BEHIND}`],
]);

const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  ...ENGLISH_NUMBERS,
  twentyfour: 24,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  ein: 1,
  eine: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  diez: 10,
};
/** Words right before a unit that count it. */
const COUNTING = new Set([
  ...Object.keys(WORDS),
  ...'plus more mehr mas más full continuous solid complete calendar'.split(' '),
]);
const IS_LETTER = /\p{L}/u;
const IS_MONTH = /m/i;
const IS_SMALL = /[a-z]/;

const WORD = Object.keys(WORDS).join('|');
const NUMBER = String.raw`(?:\d{1,2}(?:[.,]\d)?|(?<![\p{L}])(?:${WORD}))`;
/** A number or a range at the end of what stands before the unit. */
const SPELT = String.raw`(?: ?\(\s?\d{1,2}\s?\))?`;
const MORE = String.raw`(?:\s?(\+|plus\b|or more|ou plus|oder mehr|o m[áa]s))?(?: (?:full|continuous|solid|complete|calendar))?`;
const BEFORE_UNIT = new RegExp(
  String.raw`(?<![\d$£€]|\d[.,/]|[$£€] )(?:(${NUMBER})${SPELT}${MORE}\s?(?:-|–|—|‑|to|à|a|bis|et|and|or|ou|y|/|~)\s?${NUMBER}|(?<!\d[-–])(${NUMBER}))${SPELT}${MORE}([ \t\u00a0]*[-‑][ \t]*|[ \t\u00a0('’]*\n?)$`,
  'iu',
);
const OPEN_BEFORE =
  /(?:at least|minimum(?: of)?|min\.?|more than|over|exceeding|>=?|≥|(?:au )?moins|minimum de|plus de|mindestens|mehr als|al menos|m[íi]nimo(?: de)?|m[áa]s de|atleast|not less than|no less than|upwards of)[\s:]*$/i;
const UP_TO_BEFORE =
  /(?:up to|less than|under|fewer than|maximum(?: of)?|max\.?|<|jusqu['’]à|moins de|bis zu|weniger als|hasta|menos de|no more than)[\s:]*$/i;

/** Characters before a unit in which its number stands. */
const REACH = 40;

/** Every length of time in years or months that a text names, in order. */
export function* yearCounts(text: string): Generator<YearCount> {
  for (const unit of unitsIn(text)) {
    if (!followsNumber(text, unit.start)) continue;
    const from = Math.max(0, unit.start - REACH);
    const before = text.slice(from, unit.start);
    const found = BEFORE_UNIT.exec(before);
    // A number at a line's end counts what stands on the next only where the line was broken inside a sentence.
    if (!found || (before.endsWith('\n') && !IS_SMALL.test(text[unit.start]!))) continue;
    const [, first, firstOpen, only, lastOpen, joint] = found;
    const start = from + found.index;
    const lead = text.slice(Math.max(0, start - 20), start);
    const months = IS_MONTH.test(text[unit.start]!);
    const number = numberOf(first ?? only!);
    const upTo = first === undefined && UP_TO_BEFORE.test(lead);
    yield {
      least: upTo ? 0 : months ? Math.round((number / 12) * 100) / 100 : number,
      start,
      end: unit.end,
      adjective: /[-‑]/.test(joint!) && !/s/i.test(text[unit.end - 1]!),
      open: (firstOpen ?? lastOpen) !== undefined || OPEN_BEFORE.test(lead),
    };
  }
}

/** Whether a number or a counting word stands right before an offset, but for spaces, hyphens, brackets and signs: cheap, and mostly no. */
function followsNumber(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && " -‑(\u00a0’'+)\n".includes(text[at]!)) at--;
  if (at < 0) return false;
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  const end = at + 1;
  while (at >= 0 && end - at < 12 && IS_LETTER.test(text[at]!)) at--;
  return COUNTING.has(text.slice(at + 1, end).toLowerCase());
}

function numberOf(words: string): number {
  return WORDS[words.toLowerCase()] ?? Number(words.replace(',', '.'));
}
