import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import { descendingAtFirst, type SortColumn, type TableRequest, tableParameters } from './table-request';

interface SortHeaderProps {
  column: SortColumn;
  children: string;
  request: TableRequest;
  slice: Slice;
}

/** The heading of a column, as a link that sorts by it; once more, the other way round. */
export function SortHeader({ column, children, request, slice }: SortHeaderProps) {
  const { sort } = request;
  const current = sort?.column === column ? sort : null;
  const descending = current ? !current.descending : descendingAtFirst(column);
  const href = pageLink('/credentials', slice, tableParameters({ ...request, sort: { column, descending } }));
  return (
    <th scope="col" aria-sort={current ? (current.descending ? 'descending' : 'ascending') : undefined}>
      <a
        href={`${href}#table`}
        className={`inline-flex items-center gap-1 py-1 no-underline hover:underline ${current ? 'text-ink' : 'text-soft'}`}
      >
        {children}
        <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true" className="off-paper">
          <path d="M4 1L7 4.5H1Z" fill="currentColor" opacity={current && !current.descending ? 1 : 0.3} />
          <path d="M4 11L1 7.5H7Z" fill="currentColor" opacity={current?.descending ? 1 : 0.3} />
        </svg>
      </a>
    </th>
  );
}
