import { number } from '@/app/format';
import { pageLink, verdictSlug } from '@/app/links';
import type { PageData } from '@/app/page-data';
import { VerdictMark } from '../verdict-mark';
import { VERDICT_SAYS } from '../verdict-says';
import { verdictColour } from '../verdict-shapes';
import { tally } from './tally';

/** Credentials by verdict, as one bar and as a list that leads to each. */
export function VerdictCounts({ all, slice }: PageData) {
  const counts = [...tally(all)];
  const step = 100 / Math.max(1, all.length);
  let start = 0;
  return (
    <section aria-labelledby="verdicts" className="whole mt-8">
      <h2 id="verdicts" className="sr-only">
        Credentials by verdict
      </h2>
      <svg width="100%" height="22" aria-hidden="true" className="block">
        {counts.map(([verdict, found]) => {
          const x = start;
          start += found * step;
          return found === 0 ? null : (
            <rect
              key={verdict}
              x={`${x}%`}
              width={`${found * step}%`}
              height="22"
              fill={verdictColour(verdict)}
              stroke="var(--color-paper)"
              strokeWidth="2"
            />
          );
        })}
      </svg>
      <ul className="mt-3 grid grid-cols-1 gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
        {counts.map(([verdict, found]) => (
          <li key={verdict} className="border-b border-line">
            <a
              href={pageLink('/credentials', slice, { verdict: verdictSlug(verdict) })}
              className="group grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-1.5 py-2 text-small text-ink no-underline"
            >
              <span className="self-center">
                <VerdictMark verdict={verdict} />
              </span>
              <span className="font-medium group-hover:text-link group-hover:underline">{verdict}</span>
              <span className="text-lead font-semibold">{number(found)}</span>
              <span className="col-span-2 col-start-2 text-fine text-soft">{VERDICT_SAYS[verdict]}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
