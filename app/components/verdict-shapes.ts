import type { Verdict } from '@/lib/relevance/assessment';

/**
 * One shape a verdict, as an SVG path about the origin that fits in a circle of radius 6, so that verdicts are told apart
 * without colour. `open` shapes are outlines.
 */
export const VERDICT_SHAPES: Readonly<Record<Verdict, { path: string; open?: boolean }>> = {
  'in demand': { path: 'M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z' },
  emerging: { path: 'M0-5.6L5.4 4.2H-5.4Z' },
  niche: { path: 'M0-6L5.2 0L0 6L-5.2 0Z' },
  'partly aligned': { path: 'M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5ZM0.5 3.1A3.2 3.2 0 0 0 0.5-3.1Z' },
  fading: { path: 'M0 5.6L5.4-4.2H-5.4Z' },
  'little demand': { path: 'M-4 -4H4V4H-4Z', open: true },
  'no demand found': { path: 'M-4.2-4.2L4.2 4.2M4.2-4.2L-4.2 4.2', open: true },
  'too little to judge': { path: 'M0-4.2A4.2 4.2 0 1 1 0 4.2A4.2 4.2 0 1 1 0-4.2Z', open: true },
};

/** The colour of a verdict, as it follows the theme. */
export const verdictColour = (verdict: Verdict): string => `var(--color-${verdict.replaceAll(' ', '-')})`;
