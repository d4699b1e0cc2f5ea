import { scaleLog } from 'd3-scale';
import type { Share } from '@/lib/stats/interval';

const LEAST = 0.0005;

/** Round shares, a tenfold apart. */
export const SHARE_TICKS: readonly Share[] = [0.001, 0.01, 0.1, 1];

const scale = scaleLog().domain([LEAST, 1]).range([0, 1]).clamp(true);

/** Where a share lies on a log scale from 1 in 2,000 to all, 0 to 1. A share of zero lies at its start. */
export const sharePosition = (share: Share): number => (share <= LEAST ? 0 : scale(share));
