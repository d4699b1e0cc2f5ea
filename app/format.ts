import type { Slice } from '@/lib/market/slice';
import type { TrendFigure } from '@/lib/market/trend';
import { fewerThanOneIn, number, shareInWords } from '@/lib/relevance/figures-in-words';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import type { Estimate, Share } from '@/lib/stats/interval';
import type { SliceAssessments } from './workspace';

export { count, list, number } from '@/lib/relevance/figures-in-words';
export { percent } from './percent';

/** Where a share rests on too few postings. */
export const TOO_FEW = 'too few to say';

/** Whether a slice holds enough postings for a share to be spoken of. */
export const isSpeakable = (postings: number): boolean => postings >= THRESHOLDS.speakablePostings.value;

/** A number and its unit stay on one line. */
const unbroken = (text: string) => text.replaceAll(' %', '\u00a0%');

/**
 * A share and its interval, with no more digits than the interval carries.
 *
 * @example shareFigure(wilsonInterval(46, 597)) // { value: '7.7 %', interval: '5.8–10.1 %' }
 */
export function shareFigure(estimate: Estimate): { value: string; interval: string } {
  const [value = '', interval = ''] = unbroken(shareInWords(estimate)).split('; ');
  return { value, interval };
}

/**
 * A share as one in so many postings; null where it is zero or too large for that to help.
 *
 * @example oneIn(0.077) // '1 in 13 postings'
 */
export function oneIn(share: Share): string | null {
  if (share <= 0) return null;
  if (share > 0.4) return `${Math.round(share * 10)} in 10 postings`;
  const times = 1 / share;
  const rounded = times < 100 ? Math.round(times) : Number(times.toPrecision(2));
  return `1 in ${number(rounded)} postings`;
}

/** How often a slice asks for something, in a reader's words; of none, the bound. */
export function reachInWords({ value, high }: Estimate): string {
  return value === 0 ? `fewer than ${fewerThanOneIn(high)}, if any` : (oneIn(value) ?? '');
}

/** A score from 0 to 100 and its interval, in whole points. */
export function scoreFigure({ value, low, high }: Estimate): { value: string; interval: string } {
  return { value: value.toFixed(0), interval: `${low.toFixed(0)}–${high.toFixed(0)}` };
}

const MOST_CHANGE = 9.99;

/** A yearly change with its sign: "+21 %", "−8 %", "over +900 %". */
function signed(change: number): string {
  const value = Math.abs(100 * change);
  if (change > MOST_CHANGE) return 'over +900\u00a0%';
  const text = value >= 100 ? String(Number(value.toPrecision(2))) : value.toFixed(0);
  if (text === '0') return '0\u00a0%';
  return `${change < 0 ? '−' : '+'}${text}\u00a0%`;
}

/** The yearly change of a share and its interval; null where the data cannot carry one. */
export function changeFigure({ change }: TrendFigure): { value: string; interval: string } | null {
  if (!change) return null;
  return { value: signed(change.value), interval: `${signed(change.low)} to ${signed(change.high)}` };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-03` or `2025-03-17` as "Mar 2025" or "17 Mar 2025". */
export function dateInWords(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return day ? `${Number(day.slice(0, 2))} ${name} ${year}` : `${name} ${year}`;
}

/** What a slice is limited to, or null for all postings: "“nurse” in Kent, Jan 2025 to Jun 2025". */
export function sliceInWords({ from, to, region, occupation }: Slice): string | null {
  const period =
    from && to
      ? from === to
        ? dateInWords(from)
        : `${dateInWords(from)} to ${dateInWords(to)}`
      : from
        ? `from ${dateInWords(from)} on`
        : to
          ? `up to ${dateInWords(to)}`
          : null;
  const what = [occupation && `“${occupation}”`, region && `in ${region}`].filter(Boolean).join(' ');
  const words = [what, period].filter(Boolean).join(', ');
  return words || null;
}

/** N with its words: "3,412 postings of this slice", or "… postings" where nothing is left out. */
export function postingsInWords({ view }: SliceAssessments): string {
  const { size } = view;
  return `${number(size)} ${size === 1 ? 'posting' : 'postings'}${size < view.index.size ? ' of this slice' : ''}`;
}
