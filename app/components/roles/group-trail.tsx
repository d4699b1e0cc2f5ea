import { pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { RoleNameAnswer } from '@/lib/reports/answers/parts';

interface GroupTrailProps {
  /** The groups around, the widest first. */
  path: readonly RoleNameAnswer[];
  /** Where a group of the trail leads. */
  link: (code: string) => string;
  slice: Slice;
}

/** The way back through the groups around a role or a list. */
export function GroupTrail({ path, link, slice }: GroupTrailProps) {
  return (
    <nav aria-label="Groups around it" className="off-paper text-small">
      <ol className="flex flex-wrap gap-x-2">
        <li>
          <a href={pageLink('/roles', slice)} className="inline-block py-1">
            All roles
          </a>
        </li>
        {path.map(({ code, name }) => (
          <li key={code} className="before:mr-2 before:text-soft before:content-['›']">
            <a href={link(code)} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
