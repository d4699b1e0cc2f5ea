import { percent } from '@/app/format';
import type { Assessment } from '@/lib/relevance/assessment';
import { ORIGIN_WEIGHTS, THRESHOLDS } from '@/lib/relevance/thresholds';
import { utility } from '@/lib/relevance/utility';

/** How this credential's relevance was worked out, with its own numbers. */
export function Formula({ assessment: { relevance, reach, alignment } }: { assessment: Assessment }) {
  if (!relevance || !reach || !alignment) return null;
  const u = utility(reach.value);
  const { floor, full } = THRESHOLDS;
  return (
    <details className="more mt-3 max-w-prose">
      <summary>How relevance is worked out</summary>
      <div className="mt-2 space-y-2 text-small">
        <p className="font-mono">
          relevance = 100 × √( u(reach) × alignment ) = 100 × √( {u.toFixed(2)} × {alignment.value.toFixed(2)}{' '}
          ) = {relevance.value.toFixed(0)}
        </p>
        <p className="text-soft">
          u puts a share on a log scale: 0 at {percent(floor.value)} of the postings, 1 from{' '}
          {percent(full.value)} on. Here reach is {percent(reach.value)}, so u is {u.toFixed(2)}. Alignment is
          the mean of u over the core skills, by weight: {ORIGIN_WEIGHTS.declared} for a skill that the issuer
          declares, {ORIGIN_WEIGHTS.title} for one that the title names, {ORIGIN_WEIGHTS.description} for one
          found in the description alone.
        </p>
      </div>
    </details>
  );
}
