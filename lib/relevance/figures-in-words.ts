import type { Estimate, Share } from '@/lib/stats/interval';

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
 * A share with its interval.
 *
 * @example shareInWords(wilsonInterval(46, 597)) // '7.7 %; 5.8–10.1 %'
 */
export function shareInWords({ value, low, high }: Estimate): string {
  const decimals = decimalsFor(100 * value, 50 * (high - low));
  const percent = (share: Share) => (100 * share).toFixed(decimals);
  return `${percent(value)} %; ${percent(low)}–${percent(high)} %`;
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
