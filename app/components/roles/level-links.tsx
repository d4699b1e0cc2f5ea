import { ROLE_LEVELS } from '@/lib/market/roles/role-path';
import type { Slice } from '@/lib/market/slice';
import { rolesLink } from './links';
import type { ListRequest } from './list-request';
import { LEVEL_WORDS } from './words';

/** The levels of ISCO-08 at which roles can be listed. */
export function LevelLinks({ request, slice }: { request: ListRequest; slice: Slice }) {
  return (
    <nav aria-label="Level of grouping" className="off-paper mt-10 border-b border-line">
      <ul className="flex flex-wrap gap-x-6 text-small">
        {ROLE_LEVELS.filter((level) => level > request.within.length).map((level) => (
          <li key={level}>
            <a
              href={`${rolesLink({ ...request, level }, slice)}#table`}
              aria-current={level === request.level ? 'page' : undefined}
              title={LEVEL_WORDS[level].says}
              className="inline-block py-2 text-soft no-underline hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-[0_2px_0_var(--color-ink)]"
            >
              {LEVEL_WORDS[level].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
