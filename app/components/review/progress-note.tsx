'use client';

import { number } from '@/app/format';
import type { ReviewState } from '@/app/skills/review/state';
import { count } from '@/lib/relevance/figures-in-words';

interface ProgressNoteProps {
  state: ReviewState;
  /** The version of the data by which the page was made. */
  shown: number | null;
  onMatch(): void;
}

/** What goes on in the background: the reading of the postings, and the matching anew after decisions. */
export function ProgressNote({ state, shown, onMatch }: ProgressNoteProps) {
  const { reading, rematch, version } = state;
  return (
    <div
      aria-live="polite"
      className="off-paper mt-4 space-y-2 text-small empty:hidden"
      data-testid="progress"
    >
      {rematch.running ? (
        <Going what="All postings are matched anew" {...rematch.running} />
      ) : (
        rematch.due && (
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span>
              {count(rematch.changes, 'change')} {rematch.changes === 1 ? 'waits' : 'wait'}: the figures
              follow when all postings are matched anew, shortly after your last decision.
            </span>
            <button type="button" className="button" onClick={onMatch}>
              Match now
            </button>
          </p>
        )
      )}
      {reading.running && <Going what="The postings are read for phrases" {...reading.running} />}
      {reading.failed && (
        <p role="alert">
          Reading the postings failed; what is shown may be of earlier data. Restart the program to try again.
        </p>
      )}
      {shown !== null && version !== null && version !== shown && (
        <p>
          The postings were read anew.{' '}
          <button
            type="button"
            className="py-1 text-link underline underline-offset-2"
            onClick={() => window.location.reload()}
          >
            Show the new list
          </button>
        </p>
      )}
    </div>
  );
}

function Going({ what, done, of }: { what: string; done: number; of: number }) {
  return (
    <div>
      <p>
        {what}
        {of > 0 ? `: ${number(done)} of ${number(of)}` : ' …'}
      </p>
      <progress
        aria-label={what}
        className="bar mt-1 max-w-md"
        value={of > 0 ? done : undefined}
        max={of || 1}
      />
    </div>
  );
}
