import { number, shareFigure, TOO_FEW } from '@/app/format';
import type { Estimate } from '@/lib/stats/interval';

interface ShareWordsProps {
  share: Estimate | null;
  /** So many of so many postings. */
  postings?: number;
  of?: number;
}

/** A share with its interval, and N under it where it is given: "34 % (31–37 %)", "412 of 1,210". */
export function ShareWords({ share, postings, of }: ShareWordsProps) {
  return (
    <>
      {share ? <ShareWithInterval share={share} /> : <span className="text-soft">{TOO_FEW}</span>}
      {postings !== undefined && of !== undefined && (
        <span className="block text-fine whitespace-nowrap text-soft">
          {number(postings)} of {number(of)}
        </span>
      )}
    </>
  );
}

function ShareWithInterval({ share }: { share: Estimate }) {
  const { value, interval } = shareFigure(share);
  return (
    <span className="whitespace-nowrap">
      {value} <span className="text-soft">({interval})</span>
    </span>
  );
}
