import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import { descendingAtFirst, type ListRequest, listParameters, type SkillSort } from './list-request';

interface SortHeaderProps {
  column: SkillSort;
  children: string;
  request: ListRequest;
  slice: Slice;
}

/** The heading of a column, as a link that sorts by it; once more, the other way round. */
export function SortHeader({ column, children, request, slice }: SortHeaderProps) {
  const current = request.sort?.column === column ? request.sort : null;
  const descending = current ? !current.descending : descendingAtFirst(column);
  const href = pageLink('/skills', slice, listParameters({ ...request, sort: { column, descending } }));
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
