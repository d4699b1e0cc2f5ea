import { BREAK_TOKEN, type Tokens } from '@/lib/text/tokens';
import { ANOTHER, BUT, EXPERIENCE, TIME, type WordBits } from './asking-words';
import { endsClause } from './clause';
import type { Sentence } from './sentence';
import type { YearWording } from './wording/wording';
import type { Years } from './years';

/** A length of time in a sentence. */
export interface YearCount extends Years {
  /** Where its number starts in the text. */
  start: number;
  /** First token of the number, and the unit's token. */
  first: number;
  unit: number;
  /** Last token of what it may count. */
  reach: number;
  /** Whether words of experience follow; else only what stands right behind it is counted. */
  ofExperience: boolean;
  /** Whether it counts the skill before it: "Python (5 years)". */
  back: boolean;
}

/** What reading years takes. */
export interface YearReader {
  text: string;
  tokens: Tokens;
  bitsOf: WordBits;
  wording: YearWording;
}

/** Nobody asks for more. */
const MOST_YEARS = 30;
/** Characters before a unit in which its number stands, before the number in which its own words do, and behind the unit. */
const NUMBER_REACH = 34;
const NEAR = 24;
const BEHIND = 34;
/** Tokens behind a unit that it may count. */
const AHEAD_REACH = 30;

/** Lengths of time that are read in one sentence: nobody names more, and text may be a list of them. */
const MOST_COUNTS = 50;

/** The lengths of time in a sentence that may be experience, in order. */
export function yearCounts(sentence: Sentence, reader: YearReader): YearCount[] {
  const { tokens, bitsOf } = reader;
  const counts: YearCount[] = [];
  for (let i = sentence.from + 1; i <= sentence.to && counts.length < MOST_COUNTS; i++) {
    if (!(bitsOf(tokens.words[i] as number) & TIME)) continue;
    const count = countAt(i, sentence, reader);
    const last = counts.at(-1);
    if (last) last.reach = Math.min(last.reach, (count?.first ?? i) - 1);
    if (count) counts.push(count);
  }
  return counts;
}

/** The number before a unit of time, unless it counts something else than experience. */
function countAt(
  unit: number,
  sentence: Sentence,
  { text, tokens, bitsOf, wording }: YearReader,
): YearCount | null {
  const { starts, ends } = tokens;
  const at = starts[unit] as number;
  const from = Math.max(starts[sentence.from] as number, at - NUMBER_REACH);
  const found = numberBefore(wording).exec(text.slice(from, at));
  if (!found) return null;
  const [, lower, firstMore, only, lastMore] = found;
  const start = from + found.index;
  const lead = text.slice(Math.max(starts[sentence.from] as number, start - NEAR), start);
  if (wording.passing.test(lead)) return null;
  const behind = text.slice(ends[unit], (ends[unit] as number) + BEHIND);
  if (wording.otherLength.test(behind)) return null;
  const scale = isMonth(text.slice(at, ends[unit]), wording) ? 12 : 1;
  const numbers = [lower, only].flatMap((number) =>
    number === undefined ? [] : (wording.numbers[number.toLowerCase()] ?? Number(number)),
  );
  const [one = 0, other = null] = numbers.map((number) => Math.round((number / scale) * 100) / 100);
  const upTo = other === null && wording.upTo.test(lead);
  const least = upTo ? 0 : one;
  if (least > MOST_YEARS) return null;
  const open = firstMore !== undefined || lastMore !== undefined;
  // "A 12-month post", "a two year course": an adjective, unless of experience.
  const isPlural = /s$/i.test(text.slice(at, ends[unit]));
  const isAdjective = !isPlural && (one !== 1 || scale !== 1 || /[-‑]\s*$/.test(text.slice(start, at)));
  if (isAdjective && !wording.experience.test(behind)) return null;
  let first = unit;
  while (first > sentence.from && (starts[first - 1] as number) >= start) first--;
  const reach = reachOf(unit, sentence, text, tokens, bitsOf);
  return {
    least,
    most: upTo ? one : open ? null : other,
    start,
    first,
    unit,
    reach,
    ofExperience: wording.ahead.test(behind) || wording.experience.test(text.slice(ends[unit], ends[reach])),
    back: false,
  };
}

/** How far ahead a length of time speaks: up to a semicolon, a "but", or another demand. */
function reachOf(
  unit: number,
  { to }: Sentence,
  text: string,
  { words, starts, ends }: Tokens,
  bitsOf: WordBits,
): number {
  const end = Math.min(to, unit + AHEAD_REACH);
  for (let i = unit + 1; i <= end; i++) {
    const word = words[i] as number;
    if (word === BREAK_TOKEN) {
      if (endsClause(text, starts[i] as number, starts[i + 1] as number)) return i - 1;
      continue;
    }
    const bits = bitsOf(word);
    if (bits & BUT) return i - 1;
    // Another item of a list in one line.
    if (i > unit + 1 && text.slice(ends[i - 1], starts[i]).includes(' - ')) return i - 1;
    if (bits & ANOTHER && i > unit + 1) {
      const start = starts[i] as number;
      if (joins(text, start) || (i > unit + 2 && !(bits & EXPERIENCE) && isCapitalised(text, start)))
        return i - 1;
    }
  }
  return end;
}

/** Of a sentence whose lines were joined, a capital begins another: "5 years in Java Strong knowledge of SQL". */
function isCapitalised(text: string, start: number): boolean {
  return /^[A-Z][a-z]/.test(text.slice(start, start + 2));
}

function isMonth(unit: string, { months }: YearWording): boolean {
  return ` ${months} `.includes(` ${unit.toLowerCase()} `);
}

/** Whether a comma, "and", "with" or "plus" stands right before an offset. */
function joins(text: string, offset: number): boolean {
  return /(?:[,:–-]|\b(?:and|or|with|plus))(?: an?| the)?\s*$/i.test(
    text.slice(Math.max(0, offset - 10), offset),
  );
}

const patterns = new WeakMap<YearWording, RegExp>();

/** [lower end, "or more" behind it, the number or upper end, "or more" behind it] at the end of what stands before a unit. */
function numberBefore(wording: YearWording): RegExp {
  const known = patterns.get(wording);
  if (known) return known;
  const number = String.raw`(\d{1,2}(?:\.\d)?|\b(?:${Object.keys(wording.numbers).join('|')}))(?:\s?\(\s?\d{1,2}\s?\))?`;
  const more = String.raw`\s?(\+|(?:${wording.orMore})\b)?`;
  const made = new RegExp(
    String.raw`(?<![\d.,$£€])(?:${number}${more}\s?(?:[-–—‑]|${wording.to})\s?)?${number}${more}[\s‑-]*\(?$`,
    'i',
  );
  patterns.set(wording, made);
  return made;
}
