import { scaleOf } from '@/lib/ingest/fields/currency';
import { isDigit } from './figure';
import { type PayRange, payRangeOf } from './pay-range';
import { timesAYear } from './yearly';

/** What money is looked for by; each is found by a search for a string, which costs next to nothing where there is none. */
const MARKS = [
  '$',
  '£',
  '€',
  '₹',
  'USD',
  'GBP',
  'EUR',
  'CHF',
  'CAD',
  'AUD',
  'INR',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
];
/** Places with money that are looked at, and how far around each, in characters. */
const MOST_PLACES = 60;
const AROUND = 160;
const KEPT_AROUND = 70;

const PAY_WORD =
  /\b(?:salar(?:y|ies|io|is)|salaires?|compensation|comp|pay|pays|paid|paying|wages?|remuneration|rémunération|gehalt|jahresgehalt|monatsgehalt|stundenlohn|vergütung|entlohnung|retribución|stipendio|hourly|rate|earn|earnings|ote|base)\b/gi;
/** What other money is spoken of in postings. */
const OTHER_MONEY =
  /\b(?:revenues?|rais(?:e|ed|ing)|fund(?:s|ed|ing)?|series|valuation|valued|budgets?|assets|aum|arr|mrr|portfolio|customers?|clients?|sales|turnover|million|billion|tuition|scholarships?|grants?|awards?|referral|stipends?|reimburse\w*|discounts?|sav(?:e|es|ed|ing|ings)|insurance|fees?|prices?|pric\w+|costs?|deductible|worth|donat\w+|invest\w*|prizes?|allowances?|bonus(?:es)?|relocation|procurement|spend\w*|deals?|contracts?|projects?|transactions?|401|match\w*)\b/i;
const HEADING =
  /\b(?:salary|compensation|pay|wage|remuneration|salaire|rémunération|gehalt|vergütung|salario)\b[^.]{0,40}$/i;

const LEAST_YEARLY = 6_000;
const MOST_YEARLY = 1_000_000;

/**
 * The passage of a posting's text that says what it pays: a figure with its currency, and a period or a word for pay beside it. Made to
 * be right rather than complete; null where none is sure.
 */
export function payInText(text: string): string | null {
  for (const place of placesOfMoney(text)) {
    const passage = passageAt(text, place);
    const kept = statementIn(passage.text, text.slice(Math.max(0, passage.start - 60), passage.start));
    if (kept !== null) return kept;
  }
  return null;
}

/** Offsets of money beside a digit, in order. */
function placesOfMoney(text: string): number[] {
  const places: number[] = [];
  for (const mark of MARKS) {
    let found = 0;
    for (
      let at = text.indexOf(mark);
      at >= 0 && found < MOST_PLACES;
      at = text.indexOf(mark, at + mark.length)
    ) {
      if (!hasDigitBeside(text, at, mark.length)) continue;
      places.push(at);
      found++;
    }
  }
  return places.sort((a, b) => a - b).slice(0, MOST_PLACES);
}

function hasDigitBeside(text: string, at: number, length: number): boolean {
  for (let i = 1; i <= 3; i++) if (isDigit(text, at - i) || isDigit(text, at + length - 1 + i)) return true;
  return false;
}

/** The sentence, line or cell of a line around an offset. */
function passageAt(text: string, at: number): { text: string; start: number } {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const behind = text.slice(at, at + AROUND);
  const start = at - before.length + endOfLast(before);
  return { text: before.slice(endOfLast(before)) + behind.slice(0, startOfNext(behind)), start };
}

const BREAK = /[\n|•●]|[.!?]\s+(?=\p{Lu}|$)/gu;

function endOfLast(text: string): number {
  let end = 0;
  for (const { index, 0: found } of text.matchAll(BREAK)) end = index + found.length;
  return end;
}

function startOfNext(text: string): number {
  BREAK.lastIndex = 0;
  return BREAK.exec(text)?.index ?? text.length;
}

/** What of a passage says the pay; null where it does not. */
function statementIn(passage: string, before: string): string | null {
  const range = payRangeOf(passage);
  if (!range || range.money === null || !isPay(range)) return null;
  const lead = passage.slice(0, range.start);
  const word = lastPayWord(lead);
  const saysPay = word !== null && !OTHER_MONEY.test(lead.slice(word));
  const isUnderHeading = lead.trim().length < 25 && HEADING.test(before.trimEnd());
  const isSaid = range.period !== null && !OTHER_MONEY.test(passage);
  const isAlone =
    range.from !== null && range.to !== null && range.to > range.from && isOnlyMoney(passage, range);
  if (!saysPay && !isUnderHeading && !isSaid && !isAlone) return null;
  const start = Math.max(0, Math.min(word ?? range.start, range.start) - 20, range.start - KEPT_AROUND);
  return wholeWords(passage, start, range.end + KEPT_AROUND);
}

function lastPayWord(text: string): number | null {
  let last: number | null = null;
  for (const { index } of text.matchAll(PAY_WORD)) last = index;
  return last;
}

/** Whether the figures come to what somebody earns in a year. */
function isPay({ from, to, money, period, isByPiece }: PayRange): boolean {
  const amount = to ?? from;
  if (amount === null || isByPiece) return false;
  const yearly = (amount * (period ? timesAYear(period, null, null) : 1)) / scaleOf(money);
  return yearly >= LEAST_YEARLY && yearly <= MOST_YEARLY;
}

/** A cell of a line that holds a range of money and hardly another word: `| $120k - $150k + equity |`. */
function isOnlyMoney(passage: string, { start, end }: PayRange): boolean {
  const rest = passage.slice(0, start) + passage.slice(end);
  return rest.length < 30 && (rest.match(/\p{L}{2,}/gu) ?? []).length <= 2 && !OTHER_MONEY.test(rest);
}

function wholeWords(text: string, start: number, end: number): string {
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const to = end >= text.length ? text.length : text.lastIndexOf(' ', end);
  return text.slice(from, to > from ? to : text.length).trim();
}
