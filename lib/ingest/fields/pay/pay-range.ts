import type { Money } from '@/lib/ingest/fields/currency';
import type { PayPeriod } from '@/lib/ingest/records';
import { type Amounts, amountsOf } from './amounts';
import { type Group, groupsOf, WIDEST_RANGE } from './groups';
import { periodAt } from './period-words';
import { type Token, tokensOf } from './tokens';

/** The pay that a text names, before anything is concluded from country or magnitude. */
export interface PayRange {
  /** Least and most; null where only the other is said. */
  from: number | null;
  to: number | null;
  /** What turns its figures into their other reading, where they have one: `13.125`, in thousands or with decimals. */
  rescale: number | null;
  money: Money | null;
  period: PayPeriod | null;
  /** Whether the figures have decimals or parted thousands. */
  isFormed: boolean;
  /** Whether two figures or more name it: `$80k-$110k`, and also `$80k-$110k+`. */
  isRange: boolean;
  /** Whether it is paid by something that no year is counted from: a session, a course, two weeks. */
  isByPiece: boolean;
  /** Months' pay a year, where more than twelve are named. */
  months: number | null;
  /** What the text says besides for a year, in the same money. */
  yearly: { from: number; to: number } | null;
  /** Offsets of its first and behind its last character. */
  start: number;
  end: number;
}

/** Ranges of one posting lie no further apart. */
const WIDEST_OF_ALL = 5;

/** What follows such a word tells the same pay another way. */
const SAME_AGAIN = new Set(
  'package superannuation super inclusive including total ote equivalent equates equating equals equal approximately approx ca circa stipend plus soit entspricht'.split(
    ' ',
  ),
);
/** Times that are no period of ours. */
const ODD_TIMES = new Set(
  'biweekly bi fortnight fortnightly semimonthly bimonthly quarterly semester semestral quincenal'.split(' '),
);
const PIECES = new Set(
  'session sessions course courses class shift shifts visit word article piece unit credit lecture module'.split(
    ' ',
  ),
);

/** Reads the pay that a text of at most a few hundred characters names; null where no figure in it can be pay. */
export function payRangeOf(text: string): PayRange | null {
  if (!/\d/.test(text)) return null;
  const tokens = tokensOf(withoutAddresses(text));
  const found = amountsOf(tokens);
  const groups = groupsOf(tokens, found);
  const main = groups[0];
  if (!main) return null;
  const all = mergeAlike(tokens, groups);
  if (all.low !== null && all.high !== null && all.high > all.low * WIDEST_RANGE) return null;
  const period = all.period ?? periodBefore(tokens, main.first, found) ?? onlyPeriod(tokens, found);
  return {
    from: all.low,
    to: all.high,
    rescale: all.rescale,
    money: all.money,
    period,
    isFormed: all.isFormed,
    isRange: all.isRange,
    isByPiece: isByPiece(tokens),
    months: found.months,
    yearly: period === 'year' ? null : yearlyOf(groups, main),
    start: tokens[main.first]!.start,
    end: tokens[main.last - 1]!.end,
  };
}

/** The text with blanks where web addresses stand. */
function withoutAddresses(text: string): string {
  if (!text.includes('://') && !text.includes('www.')) return text;
  return text.replace(/(?:https?:\/\/|www\.)\S+/g, (address) => ' '.repeat(address.length));
}

/** All ranges of one posting as one (lecturer and senior lecturer), as far as they are alike and no word says that the next repeats. */
function mergeAlike(tokens: readonly Token[], groups: readonly Group[]): Group {
  let merged = groups[0]!;
  for (const group of groups.slice(1)) {
    if (group.period !== null && merged.period !== null && group.period !== merged.period) break;
    if (group.money !== merged.money || saysAgain(tokens, merged.last, group.first)) break;
    if ((merged.low === null) !== (group.low === null) || (merged.high === null) !== (group.high === null))
      continue;
    const low = merged.low === null || group.low === null ? null : Math.min(merged.low, group.low);
    const high = merged.high === null || group.high === null ? null : Math.max(merged.high, group.high);
    const values = [merged.low, merged.high, group.low, group.high].filter((value) => value !== null);
    if (Math.max(...values) > Math.min(...values) * WIDEST_OF_ALL) break;
    merged = { ...merged, low, high, rescale: null, period: merged.period ?? group.period, last: group.last };
  }
  return merged;
}

function saysAgain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && SAME_AGAIN.has(token.word)) return true;
    if (token.kind === 'sign' && (token.sign === '+' || token.sign === '=' || token.sign === '≈'))
      return true;
  }
  return to === from;
}

/** The period said before the figures, nearest first: "Horaire de 11,52", "monthly base salary from 4,850". */
function periodBefore(tokens: readonly Token[], first: number, { others }: Amounts): PayPeriod | null {
  for (let i = first - 1; i >= 0; i--) {
    if (tokens[i]!.kind === 'number' || others.has(i)) return null;
    const period = periodAt(tokens, i);
    if (period) return period;
  }
  return null;
}

/** The one period that is said of no other number. */
function onlyPeriod(tokens: readonly Token[], { others }: Amounts): PayPeriod | null {
  let found: PayPeriod | null = null;
  let isOfDuration = false;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'number') isOfDuration = others.has(i) && others.has(i + 1);
    if (isOfDuration || others.has(i)) continue;
    const period = periodAt(tokens, i);
    if (period && found && period !== found) return null;
    found ??= period;
  }
  return found;
}

function isByPiece(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (token.kind !== 'word') return false;
    if (ODD_TIMES.has(token.word)) return true;
    if (!PIECES.has(token.word)) return false;
    const before = tokens[i - 1];
    return before?.kind === 'word'
      ? /^(?:per|a|par)$/.test(before.word)
      : before?.kind === 'sign' && before.sign === '/';
  });
}

/** A figure for a year beside one for a shorter time: `£15.65 P/H / £36,461.50 P/A`. */
function yearlyOf(groups: readonly Group[], main: Group): PayRange['yearly'] {
  const year = groups.find(
    (group) => group !== main && group.period === 'year' && group.money === main.money,
  );
  return year && year.low !== null && year.high !== null ? { from: year.low, to: year.high } : null;
}
