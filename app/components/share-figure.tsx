import { oneIn, shareFigure } from '@/app/format';
import type { Estimate } from '@/lib/stats/interval';
import { IntervalBar } from './interval-bar';
import { SHARE_TICKS, sharePosition } from './share-scale';

/** A share on a log scale, with its value and interval in words: "7.7 % (5.8–10.1 %)". */
export function ShareFigure({ share, colour }: { share: Estimate; colour?: string }) {
  const { value, interval } = shareFigure(share);
  return (
    <span
      className="inline-flex flex-wrap items-center gap-x-2.5"
      title={share.value > 0 ? `${oneIn(share.value)} postings` : undefined}
    >
      <IntervalBar estimate={share} position={sharePosition} ticks={SHARE_TICKS} colour={colour} />
      <span className="whitespace-nowrap">
        {value} <span className="text-soft">({interval})</span>
      </span>
    </span>
  );
}
