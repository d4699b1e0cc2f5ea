import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';

const TABS = [
  { show: 'skills', words: 'Single skills', extra: {} },
  { show: 'groups', words: 'Groups of skills', extra: { show: 'groups' } },
] as const;

/** Single skills or groups of them. */
export function ListTabs({ show, slice }: { show: 'skills' | 'groups'; slice: Slice }) {
  return (
    <nav aria-label="Skills or groups" className="off-paper mt-10 border-b border-line">
      <ul className="flex flex-wrap gap-x-6 text-small">
        {TABS.map(({ show: each, words, extra }) => (
          <li key={each}>
            <a
              href={`${pageLink('/skills', slice, extra)}#table`}
              aria-current={each === show ? 'page' : undefined}
              className="inline-block py-2 text-soft no-underline hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-[0_2px_0_var(--color-ink)]"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
