import { scaleLog } from 'd3-scale';
import type { Assessment, Verdict } from '@/lib/relevance/assessment';
import type { Share } from '@/lib/stats/interval';

/** Height of the plot in pixels; its width is that of the page, so x is in per cent. */
export const PLOT = { height: 460, zeroLane: 56 } as const;

/** As many marks as a page draws; of more, an even sample in the order of relevance. */
const MOST_MARKS = 1000;
/** Marks that no posting asks for have no place on a log scale: they stand side by side in a lane of their own. */
const LANE_STEP = 2.2;

export interface QuadrantMark {
  id: number;
  title: string;
  verdict: Verdict;
  /** Per cent of the width: alignment, but for the lane of zeros. */
  x: number;
  /** Pixels from the top. */
  y: number;
  reach: Share;
  alignment: Share;
}

export interface Quadrant {
  marks: readonly QuadrantMark[];
  /** Credentials with a reach, those of them that no posting asks for, and those that cannot be placed. */
  placed: number;
  zeros: number;
  unplaced: number;
  yOf: (reach: Share) => number;
  ticks: readonly Share[];
}

/** Where each credential stands: alignment to the right, reach upwards on a log scale. */
export function layOutQuadrant(assessments: readonly Assessment[]): Quadrant {
  const known = assessments.filter(({ reach, alignment }) => reach && alignment);
  const step = Math.max(1, Math.ceil(known.length / MOST_MARKS));
  const drawn = known.filter((_, i) => i % step === 0);
  const least = Math.min(0.001, ...known.map(({ reach }) => reach?.value || 1)) * 0.8;
  const scale = scaleLog()
    .domain([least, 1])
    .range([PLOT.height - PLOT.zeroLane, 0]);
  const yOf = (reach: Share) => (reach <= 0 ? PLOT.height - 17 : scale(reach));

  const zerosDrawn = drawn.filter(({ reach }) => reach?.value === 0).length;
  const laneStep = Math.min(LANE_STEP, 97 / Math.max(1, zerosDrawn));
  let inLane = 0;
  const marks = drawn.map(({ credential: { id, title }, verdict, reach, alignment }): QuadrantMark => {
    const share = reach?.value ?? 0;
    const aligned = alignment?.value ?? 0;
    const x = share === 0 ? 1.5 + laneStep * inLane++ : 100 * aligned;
    return { id, title, verdict, x: round(x), y: round(yOf(share)), reach: share, alignment: aligned };
  });
  return {
    marks,
    placed: known.length,
    zeros: known.filter(({ reach }) => reach?.value === 0).length,
    unplaced: assessments.length - known.length,
    yOf,
    ticks: [0.0001, 0.001, 0.01, 0.1, 1].filter((tick) => tick > least),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
