import { pageLink } from '@/app/links';
import type { SkillGroup } from '@/lib/market/groups';
import type { Slice } from '@/lib/market/slice';
import { SKILL_KINDS } from '@/lib/taxonomy/skill';
import { type ListRequest, listParameters } from './list-request';
import { SliceFields } from './slice-fields';

interface ListFiltersProps {
  request: ListRequest;
  slice: Slice;
  groups: readonly SkillGroup[];
}

/** Which skills the list holds: words of the name, a kind, a group. A GET form: the URL holds all of it. */
export function ListFilters({ request, slice, groups }: ListFiltersProps) {
  const { text, kind, group, sort } = request;
  const filtered = text !== '' || kind !== null || group !== '';
  return (
    <search className="off-paper" aria-label="Filter the skills">
      <form
        method="get"
        action="/skills#table"
        className="mt-5 grid grid-cols-2 items-end gap-x-3 gap-y-2.5 md:grid-cols-[minmax(10rem,1fr)_10rem_minmax(10rem,1fr)_auto]"
      >
        <SliceFields slice={slice} />
        {sort !== 'share' && <input type="hidden" name="sort" value={sort} />}
        <label className="min-w-0 max-md:col-span-2">
          <span className="mb-1 block text-fine text-soft">Name has the words</span>
          <input type="search" name="q" defaultValue={text} maxLength={120} className="field" />
        </label>
        <label className="min-w-0">
          <span className="mb-1 block text-fine text-soft">Kind</span>
          <select name="kind" defaultValue={kind ?? ''} className="field">
            <option value="">All kinds</option>
            {SKILL_KINDS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <label className="min-w-0">
          <span className="mb-1 block text-fine text-soft">Group</span>
          <select name="group" defaultValue={group} className="field">
            <option value="">All groups</option>
            {group && !groups.some(({ slug }) => slug === group) && <option value={group}>{group}</option>}
            {groups.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div className="col-span-2 flex items-center gap-3 md:col-span-1">
          <button type="submit" className="button">
            Filter
          </button>
          {filtered && (
            <a
              href={`${pageLink('/skills', slice, listParameters({ ...request, text: '', kind: null, group: '' }))}#table`}
              className="py-1 text-small"
            >
              Clear filter
            </a>
          )}
        </div>
      </form>
    </search>
  );
}
