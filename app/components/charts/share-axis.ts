import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { number, percent } from '@/app/format';
import type { Estimate, Share } from '@/lib/stats/interval';

export interface ShareTick {
  share: Share;
  /** From the top, in pixels. */
  y: number;
  words: string;
}

/** Pixels between two ticks, at least. */
const APART = 30;
const ONE_IN = [1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/**
 * An axis of shares from 0 upwards, from `height` to 0. It holds every share, and its interval unless that would press the
 * shares into the lower half.
 */
export function shareAxis(shares: readonly Estimate[], height: number): ScaleLinear<number, number> {
  const value = Math.max(0, ...shares.map((share) => share.value));
  const high = Math.max(0.001, ...shares.map((share) => share.high));
  const top = value > 0 ? Math.min(high, 2 * value) : high;
  const [, nice = top] = scaleLinear().domain([0, top]).nice(4).domain();
  return scaleLinear()
    .domain([0, Math.min(nice, Math.max(1, top))])
    .range([height, 0]);
}

/** Round shares along such an axis, as percentages or as "1 in 20". */
export function shareTicks(axis: ScaleLinear<number, number>, unit: 'percent' | 'one in'): ShareTick[] {
  if (unit === 'percent')
    return axis.ticks(4).map((share) => ({ share, y: axis(share), words: percent(share) }));
  const top = axis.domain()[1] ?? 1;
  const ticks: ShareTick[] = [];
  for (const times of ONE_IN) {
    const y = axis(1 / times);
    const last = ticks.at(-1);
    if (1 / times > top * 1.0001 || axis(0) - y < APART || (last && y - last.y < APART)) continue;
    ticks.push({ share: 1 / times, y, words: times === 1 ? 'all' : `1 in ${number(times)}` });
  }
  return [{ share: 0, y: axis(0), words: 'none' }, ...ticks.reverse()];
}
