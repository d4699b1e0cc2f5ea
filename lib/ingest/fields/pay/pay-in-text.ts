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
  /\b(?:revenues?|rais(?:e|ed|ing)|fund(?:s|ed|ing)?|series|valuation|valued|budgets?|assets|aum|arr|mrr|portfolio|customers?|clients?|sales|turnover|million|billion|tuition|tickets?|sold|scholarships?|grants?|awards?|referral|stipends?|reimburse\w*|discounts?|sav(?:e|es|ed|ing|ings)|insurance|fees?|prices?|pric\w+|costs?|deductible|worth|donat\w+|invest\w*|prizes?|allowances?|bonus(?:es)?|supplements?|payments?|relocation|procurement|packaging|sacrifice|spend\w*|deals?|contracts?|projects?|transactions?|401|match\w*)\b/i;
const HEADING =
  /\b(?:salary|compensation|pay|wage|remuneration|salaire|rémunération|gehalt|vergütung|salario)\b[^.]{0,40}$/i;

const LEAST_YEARLY = 8_000;
const MOST_YEARLY = 1_000_000;

/**
 * The passage of a posting's text that says what it pays: a figure with its currency, and a period or a word for pay beside it. Made to
 * be right rather than complete; null where none is sure.
 */
export function payInText(text: string): string | null {
  let end = 0;
  for (const place of placesOfMoney(text)) {
    if (place < end) continue;
    const passage = passageAt(text, place);
    end = passage.end;
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
function passageAt(text: string, at: number): { text: string; start: number; end: number } {
  const from = Math.max(0, at - AROUND);
  const start = from + endOfLast(text.slice(from, at));
  const end = at + startOfNext(text.slice(at, at + AROUND));
  return { text: text.slice(start, end), start, end };
}

const BREAK = /[\n|•●]|[.!?]\s+(?=\p{Lu}|$)/u;
const BREAKS = new RegExp(BREAK, 'gu');

function endOfLast(text: string): number {
  let end = 0;
  for (const { index, 0: found } of text.matchAll(BREAKS)) end = index + found.length;
  return end;
}

function startOfNext(text: string): number {
  const next = text.search(BREAK);
  return next < 0 ? text.length : next;
}

/** What of a passage says the pay; null where it does not. `before` is what stands right before it. */
function statementIn(passage: string, before: string): string | null {
  const range = payRangeOf(passage);
  if (!range || range.money === null || !isPay(range)) return null;
  const lead = passage.slice(0, range.start);
  const word = lastPayWord(lead);
  const saysPay =
    word !== null && !OTHER_MONEY.test(lead.slice(word)) && !OTHER_MONEY.test(nextWords(passage, range.end));
  const isUnderHeading = lead.trim().length < 25 && HEADING.test(before.trimEnd());
  const isSaid = (range.period !== null || isWithEquity(passage, range)) && !OTHER_MONEY.test(passage);
  if (!saysPay && !isUnderHeading && !isSaid && !isOnlyMoney(passage, range)) return null;
  const start = Math.max(0, Math.min(word ?? range.start, range.start) - 20, range.start - KEPT_AROUND);
  return wholeWords(passage, start, range.end + KEPT_AROUND);
}

/** What follows a figure, up to where another thought begins. */
function nextWords(passage: string, end: number): string {
  const next = passage.slice(end, end + 30);
  const other = next.search(/[.;,(+*•]|\b(?:plus|and|with|und|et)\b/);
  return other < 0 ? next : next.slice(0, other);
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

/** `$200K-$270K and 0.5-1.0% equity`. */
function isWithEquity(passage: string, { isRange, end }: PayRange): boolean {
  return isRange && /\bequity\b/i.test(passage.slice(end, end + 30));
}

/** A cell of a line that holds a range of money and hardly another word: `| $120k - $150k (or local equivalent) |`. */
function isOnlyMoney(passage: string, { isRange, start, end }: PayRange): boolean {
  const rest = passage.slice(0, start) + passage.slice(end);
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  return isRange && rest.length < 45 && words.length <= 4 && !OTHER_MONEY.test(rest);
}

function wholeWords(text: string, start: number, end: number): string {
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const to = end >= text.length ? text.length : text.lastIndexOf(' ', end);
  return text.slice(from, to > from ? to : text.length).trim();
}
