import { count, fewerThanOneIn, number, oneIn, PERCENT, shareFigure } from '@/lib/relevance/figures-in-words';
import { changeFigure, trendInWords } from '@/lib/relevance/trend-in-words';
import type { EstimateAnswer, PortionAnswer, TrendAnswer } from '@/lib/reports/answers/parts';
import { payWords } from '../charts/pay-words';

/**
 * A share as so many of so many, to stand before "postings".
 *
 * @example oneOf(0.077) // '1 of 13'
 */
export const oneOf = (share: number): string => oneIn(share).replace(' in ', ' of ');

/** The finding on one skill or group of them, as a headline: how often it is asked for, and which way that goes. */
export function demandHeadline({
  demand: { postings, of, share },
  bound,
  trend,
}: {
  demand: PortionAnswer;
  /** Upper bound of the share, with what the matcher misses. */
  bound: number;
  trend: TrendAnswer;
}): string {
  if (!share)
    return `Too few postings to say how often it is asked for: ${number(postings)} of ${number(of)}`;
  if (postings === 0)
    return `Asked for in none of ${number(of)} postings: in fewer than ${oneOfBound(bound)}`;
  return `Asked for in ${oneOf(share.value)} postings (${shareFigure(share).interval})${trendClause(trend)}`;
}

const oneOfBound = (bound: number) => (bound >= 1 ? 'all' : fewerThanOneIn(bound));

/** ", rising by 12 % a year"; empty where no direction can be told. */
function trendClause(trend: TrendAnswer): string {
  if (trend.word === 'steady') return ', holding steady';
  if (trend.word !== 'rising' && trend.word !== 'falling') return '';
  const [clause = ''] = trendInWords(trend).split(/ \(|\.$/);
  return `, ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
}

/** The yearly change with its interval, or why none can be told: "+12 % a year (+4 % to +21 %)". */
export function trendFigure(trend: TrendAnswer): string {
  const change = changeFigure(trend);
  return change ? `${change.value} a year (${change.interval})` : (trend.why ?? 'No trend can be told.');
}

/**
 * A ratio as people say it, with its interval in figures.
 *
 * @example timesFigure({ value: 3.14, low: 2.8, high: 3.5 }) // { value: '3.1 times', interval: '2.8–3.5' }
 */
export function timesFigure({ value, low, high }: EstimateAnswer): { value: string; interval: string } {
  return { value: `${ratio(value)} times`, interval: `${ratio(low)}–${ratio(high)}` };
}

/** Two significant figures: 0.42, 3.1, 31, 310. */
const ratio = (times: number) =>
  times >= 9.95 ? number(Number(times.toPrecision(2))) : String(Number(times.toPrecision(2)));

/**
 * How much more or less often, in words; “about as often” where the interval holds one.
 *
 * @example timesInWords({ value: 3.14, low: 2.8, high: 3.5 }) // '3.1 times as often'
 */
export function timesInWords(times: EstimateAnswer): string {
  if (times.low <= 1 && times.high >= 1) return 'about as often';
  return `${timesFigure(times).value} as often`;
}

/** A yearly amount in its currency, to the nearest hundred, less than nothing with its sign: "£3,400", "−£3,400". */
export function money(amount: number, currency: string | null): string {
  const words = payWords(Math.abs(amount), currency);
  return amount < 0 && /[1-9]/.test(words) ? `−${words}` : words;
}

/** How well demand travels between occupations, from the normalised entropy. */
export function transferInWords(value: number): string {
  if (value >= 0.85) return 'asked for in nearly all occupations alike';
  if (value >= 0.65) return 'asked for in many occupations';
  if (value >= 0.4) return 'asked for in some occupations far more than in others';
  return 'asked for in few occupations';
}

/** "72 of 100": a part of 1 in whole points. */
export const points = (value: number): string => `${Math.round(100 * value)} of 100`;

/** A plain part of a whole in per cent; a dash where the whole is empty. */
export const part = (some: number, of: number): string =>
  of === 0 ? '–' : `${Math.round((100 * some) / of)}${PERCENT}`;

/**
 * What a list of skills says above all, as its title: which is asked for most. The rows come in any order.
 *
 * @example 'SQL: asked for most of 812 skills, in 1 of 3 postings'
 */
export function listHeadline(
  rows: readonly { name: string; postings: number; share: EstimateAnswer | null }[],
): string {
  const asked = rows.filter(({ postings }) => postings > 0);
  const first = asked.reduce<(typeof asked)[number] | null>(
    (most, row) => (most === null || row.postings > most.postings ? row : most),
    null,
  );
  if (!first) return 'These postings ask for no skill that is known here';
  if (!first.share) return `${count(asked.length, 'skill')} asked for, in too few postings to say how often`;
  return `${first.name}: asked for most of ${count(asked.length, 'skill')}, in ${oneOf(first.share.value)} postings`;
}
