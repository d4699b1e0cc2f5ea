import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';

const PAGES = [
  { path: '/', name: 'Overview' },
  { path: '/credentials', name: 'Credentials' },
  { path: '/skills', name: 'Skills' },
  { path: '/roles', name: 'Roles' },
  { path: '/import', name: 'Import' },
  { path: '/method', name: 'Method' },
] as const;

/** The product's name and its screens; the slice travels along. */
export function SiteHeader({ current, slice }: { current: string | null; slice: Slice }) {
  return (
    <div className="off-paper border-b border-line">
      <div className="page flex flex-wrap items-baseline gap-x-8 gap-y-1 py-3">
        <a
          href={pageLink('/', slice)}
          className="text-lead font-semibold tracking-tight text-ink no-underline"
        >
          Badgeworth
        </a>
        <nav aria-label="Screens">
          <ul className="flex flex-wrap gap-x-4 text-small sm:gap-x-5">
            {PAGES.map(({ path, name }) => (
              <li key={path}>
                <a
                  href={pageLink(path, slice)}
                  aria-current={path === current ? 'page' : undefined}
                  className="inline-block py-1 text-soft no-underline hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-[0_2px_0_var(--color-ink)]"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
