import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { SkillSort } from '@/lib/reports/skills/skill-list';
import { type ListRequest, listParameters } from './list-request';

interface SortHeaderProps {
  /** The orders that the column stands for; a click on the one in force leads to the next. */
  orders: readonly { sort: SkillSort; aria: 'ascending' | 'descending' }[];
  children: string;
  request: ListRequest;
  slice: Slice;
}

/** The heading of a column, as a link that sorts by it. */
export function SortHeader({ orders, children, request, slice }: SortHeaderProps) {
  const at = orders.findIndex(({ sort }) => sort === request.sort);
  const current = orders[at];
  const next = orders[(at + 1) % orders.length]?.sort ?? 'share';
  const href = pageLink('/skills', slice, listParameters({ ...request, sort: next }));
  return (
    <th scope="col" aria-sort={current?.aria}>
      <a
        href={`${href}#table`}
        className={`inline-flex items-center gap-1 py-1 no-underline hover:underline ${current ? 'text-ink' : 'text-soft'}`}
      >
        {children}
        <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true" className="off-paper">
          <path d="M4 1L7 4.5H1Z" fill="currentColor" opacity={current?.aria === 'ascending' ? 1 : 0.3} />
          <path d="M4 11L1 7.5H7Z" fill="currentColor" opacity={current?.aria === 'descending' ? 1 : 0.3} />
        </svg>
      </a>
    </th>
  );
}
