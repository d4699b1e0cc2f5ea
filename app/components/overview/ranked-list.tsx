import type { ReactNode } from 'react';
import { number } from '@/app/format';
import { credentialLink, pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { Assessment } from '@/lib/relevance/assessment';
import { VerdictMark } from '../verdict-mark';

interface RankedListProps {
  title: string;
  /** What they have in common, and what may be done about it. */
  says: string;
  rows: readonly Assessment[];
  /** As many as the link leads to, where that is more than the rows. */
  all?: number;
  /** As many as are shown; the rest are behind the link. */
  most?: number;
  figure: (assessment: Assessment) => ReactNode;
  empty: string;
  slice: Slice;
  verdicts: readonly string[];
}

/** A short list of credentials with one figure each, and the way to all of them. */
export function RankedList({
  title,
  says,
  rows,
  all = rows.length,
  most = 6,
  figure,
  empty,
  slice,
  verdicts,
}: RankedListProps) {
  return (
    <section className="whole min-w-0">
      <h2 className="text-lead">{title}</h2>
      <p className="mt-0.5 text-small text-soft">{says}</p>
      {rows.length === 0 ? (
        <p className="mt-3 border-t border-line pt-3 text-small">{empty}</p>
      ) : (
        <ol className="mt-3 border-t border-line text-small">
          {rows.slice(0, most).map((assessment) => (
            <li
              key={assessment.credential.id}
              className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2 border-b border-line py-2"
            >
              <span className="pt-1">
                <VerdictMark verdict={assessment.verdict} />
              </span>
              <span>
                <a href={credentialLink(assessment.credential.id, slice)} className="name">
                  {assessment.credential.title}
                </a>
                {assessment.credential.provider && (
                  <span className="block text-fine text-soft">{assessment.credential.provider}</span>
                )}
              </span>
              <span className="text-right">{figure(assessment)}</span>
            </li>
          ))}
        </ol>
      )}
      {all > Math.min(most, rows.length) && (
        <p className="mt-2 text-small">
          <a href={pageLink('/credentials', slice, { verdict: verdicts })}>
            All {number(all)}
            {all > rows.length && ' with this verdict'}
          </a>
        </p>
      )}
    </section>
  );
}
