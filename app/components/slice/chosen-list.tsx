import { chosenFilters } from '@/app/chosen-filters';
import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';

interface ChosenListProps {
  path: string;
  slice: Slice;
  keep: Readonly<Record<string, string | readonly string[]>>;
}

/** What limits the slice, each with a link to the slice without it. */
export function ChosenList({ path, slice, keep }: ChosenListProps) {
  const chosen = chosenFilters(slice);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label="Chosen filters" className="flex min-w-0 flex-wrap items-center gap-1.5">
      {chosen.map(({ name, words, without }) => (
        <li key={`${name} ${words}`} className="min-w-0 max-w-full">
          <a
            href={pageLink(path, without, keep)}
            aria-label={`Remove: ${words}`}
            className="flex min-h-7 max-w-full items-center gap-1.5 rounded-control border border-line-strong bg-raised px-2 text-small text-ink no-underline hover:border-ink"
          >
            <span className="truncate">{words}</span>
            <span aria-hidden="true" className="text-soft">
              ×
            </span>
          </a>
        </li>
      ))}
      <li>
        <a href={pageLink(path, {}, keep)} className="inline-block px-1 py-1 text-small">
          Clear
        </a>
      </li>
    </ul>
  );
}
