import type { Estimate, Share } from '@/lib/stats/interval';

/** The unit of a percentage; the two stay on one line. */
export const PERCENT = '\u00a0%';

/** 6000 as "6,000". */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "1 posting", "6,000 postings". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/**
 * Decimals of a percentage that its interval can carry: a half-width of 20 points gives none, of 2 points one; shares
 * under 1 % one more than that, and never more than three.
 */
function decimalsFor(percent: number, halfWidth: number): number {
  if (halfWidth >= 10) return 0;
  if (halfWidth >= 1) return 1;
  if (halfWidth >= 0.1) return percent < 1 ? 2 : 1;
  return halfWidth >= 0.01 ? 2 : 3;
}

/**
 * A share alone: two significant figures, whole percents from 10 on.
 *
 * @example percent(0.0771) // '7.7 %'
 */
export function percent(share: Share): string {
  const value = 100 * share;
  return `${value >= 9.95 ? value.toFixed(0) : Number(value.toPrecision(2))}${PERCENT}`;
}

/**
 * A share as one in so many: two significant figures from 100 on, and in ten where that says more.
 *
 * @example oneIn(0.077) // '1 in 13'
 * @example oneIn(0.71) // '7 in 10'
 */
export function oneIn(share: Share): string {
  if (share <= 0) return 'none';
  if (share > 0.4) return `${Math.round(share * 10)} in 10`;
  const times = 1 / share;
  return `1 in ${number(times < 100 ? Math.round(times) : Number(times.toPrecision(2)))}`;
}

/**
 * A share with its interval, in two parts.
 *
 * @example shareFigure(wilsonInterval(46, 597)) // { value: '7.7 %', interval: '5.8–10.1 %' }
 */
export function shareFigure({ value, low, high }: Estimate): { value: string; interval: string } {
  const decimals = decimalsFor(100 * value, 50 * (high - low));
  const figure = (share: Share) => (100 * share).toFixed(decimals);
  return { value: `${figure(value)}${PERCENT}`, interval: `${figure(low)}–${figure(high)}${PERCENT}` };
}

/**
 * A share with its interval.
 *
 * @example shareInWords(wilsonInterval(46, 597)) // '7.7 %; 5.8–10.1 %'
 */
export function shareInWords(estimate: Estimate): string {
  const { value, interval } = shareFigure(estimate);
  return `${value}; ${interval}`;
}

/**
 * A share that is known to be at most `bound`, as one in so many: rounded down to three figures, so that the words claim
 * no more than the bound does.
 *
 * @example fewerThanOneIn(0.000753) // '1 in 1,320'
 */
export function fewerThanOneIn(bound: Share): string {
  const times = 1 / bound;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 2);
  return `1 in ${number(Math.floor(times / unit) * unit)}`;
}

/** About so many: rounded up to two figures. 237 is "240". */
export function about(value: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return number(Math.ceil(value / unit) * unit);
}

/**
 * Names in a row, at most `most` of them.
 *
 * @example list(['SQL', 'Python', 'R', 'Excel', 'Spark'], 3) // 'SQL, Python, R and 2 more'
 */
export function list(names: readonly string[], most = 4): string {
  // "and 1 more" takes as much room as the name itself.
  const shown = names.length <= most + 1 ? names : names.slice(0, most);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${number(more)} more`;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
