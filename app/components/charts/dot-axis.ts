import { scaleLinear, scaleLog } from 'd3-scale';
import { percent } from '@/app/format';
import type { Estimate, Share } from '@/lib/stats/interval';
import type { AxisTick } from './axis-row';

export interface DotAxis {
  /** Per cent of the width. */
  at: (share: Share) => number;
  ticks: readonly AxisTick[];
}

/** The least share that a log axis shows; less, and nothing at all, stands at its start. */
const LEAST = 0.0005;
/** Round shares of a log axis, and those of them that a narrow screen has room for. */
const LOG_TICKS: readonly { share: Share; narrow: boolean }[] = [
  { share: 0.001, narrow: true },
  { share: 0.003, narrow: false },
  { share: 0.01, narrow: true },
  { share: 0.03, narrow: false },
  { share: 0.1, narrow: true },
  { share: 0.3, narrow: false },
  { share: 1, narrow: true },
];

/** An axis that holds these shares with their intervals: from 0 on, or by ratios. */
export function dotAxis(shares: readonly Estimate[], scale: 'log' | 'linear'): DotAxis {
  const high = Math.min(1, Math.max(0.001, ...shares.map((share) => share.high)));
  if (scale === 'linear') {
    const x = scaleLinear().domain([0, high]).nice(5).range([0, 96]).clamp(true);
    return {
      at: (share) => round(x(share)),
      ticks: x
        .ticks(5)
        .map((share, i) => ({ at: round(x(share)), words: percent(share), narrow: i % 2 === 0 })),
    };
  }
  const positive = shares.flatMap(({ low, value }) => (low > 0 ? low : value > 0 ? value : []));
  const low = Math.max(LEAST, Math.min(high / 10, ...positive));
  const x = scaleLog().domain([low, high]).range([3, 97]).clamp(true);
  return {
    at: (share) => (share <= low ? (share <= 0 ? 0 : 3) : round(x(share))),
    ticks: LOG_TICKS.filter(({ share }) => share >= low && share <= high).map(({ share, narrow }) => ({
      at: round(x(share)),
      words: percent(share),
      narrow,
    })),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
