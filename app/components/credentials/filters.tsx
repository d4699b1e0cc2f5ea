import { number } from '@/app/format';
import { pageLink, verdictSlug } from '@/app/links';
import { type Slice, sliceQuery } from '@/lib/market/slice';
import { filterRows } from '@/lib/reports/relevance-table';
import { tally } from '../overview/tally';
import { VerdictMark } from '../verdict-mark';
import { type TableRequest, type TableRow, tableParameters } from './table-request';

interface FiltersProps {
  rows: readonly TableRow[];
  request: TableRequest;
  slice: Slice;
}

/** Search in titles and providers, and a choice of verdicts with how many each has. */
export function Filters({ rows, request, slice }: FiltersProps) {
  const matching = filterRows(rows, { text: request.text });
  const counts = tally(matching.map(({ assessment }) => assessment));
  const parameters = tableParameters(request);
  const link = (verdict: readonly string[]) =>
    `${pageLink('/credentials', slice, { ...parameters, verdict })}#table`;
  const chip =
    'inline-flex min-h-7 items-center gap-1.5 rounded-full border px-3 text-small text-ink no-underline hover:border-ink';
  return (
    <div className="off-paper mt-6 space-y-4">
      <search>
        <form method="get" action="/credentials#table" className="flex max-w-xl items-end gap-3">
          {[...new URLSearchParams(sliceQuery(slice))].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {request.verdicts.map((verdict) => (
            <input key={verdict} type="hidden" name="verdict" value={verdictSlug(verdict)} />
          ))}
          {request.sort && (
            <>
              <input type="hidden" name="sort" value={request.sort.column} />
              <input type="hidden" name="order" value={request.sort.descending ? 'desc' : 'asc'} />
            </>
          )}
          <label className="grow">
            <span className="mb-1 block text-fine text-soft">Title or provider has the words</span>
            <input type="search" name="q" defaultValue={request.text} maxLength={120} className="field" />
          </label>
          <button type="submit" className="button">
            Search
          </button>
        </form>
      </search>
      <nav aria-label="Verdicts">
        <ul className="flex flex-wrap gap-2">
          <li>
            <a
              href={link([])}
              aria-current={request.verdicts.length === 0 ? 'true' : undefined}
              className={`${chip} border-line aria-[current]:border-ink aria-[current]:bg-sunken aria-[current]:font-medium`}
            >
              all <span className="text-soft">{number(matching.length)}</span>
            </a>
          </li>
          {[...counts].map(([verdict, found]) => {
            const chosen = request.verdicts.includes(verdict);
            return (
              <li key={verdict}>
                <a
                  href={link(chosen ? [] : [verdictSlug(verdict)])}
                  aria-current={chosen ? 'true' : undefined}
                  className={`${chip} border-line aria-[current]:border-ink aria-[current]:bg-sunken aria-[current]:font-medium`}
                >
                  <VerdictMark verdict={verdict} size={12} />
                  {verdict} <span className="text-soft">{number(found)}</span>
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </div>
  );
}
