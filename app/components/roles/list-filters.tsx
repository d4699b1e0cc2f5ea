import type { Slice } from '@/lib/market/slice';
import { ROLE_SORTS, type RoleSort } from '@/lib/reports/roles/role-list';
import { SliceFields } from '../skills/slice-fields';
import { rolesLink } from './links';
import type { ListRequest } from './list-request';

const SORT_WORDS: Readonly<Record<RoleSort, string>> = {
  share: 'Most postings',
  rising: 'Surest to rise',
  falling: 'Surest to fall',
  pay: 'Highest median pay',
  name: 'Name',
};

/** Which roles the list holds, and in what order. A GET form: the URL holds all of it. */
export function ListFilters({ request, slice }: { request: ListRequest; slice: Slice }) {
  const { level, within, q, sort } = request;
  return (
    <search className="off-paper" aria-label="Filter the roles">
      <form
        method="get"
        action="/roles#table"
        className="mt-5 grid grid-cols-2 items-end gap-x-3 gap-y-2.5 md:grid-cols-[minmax(10rem,1fr)_13rem_auto]"
      >
        <SliceFields slice={slice} />
        <input type="hidden" name="level" value={level} />
        {within && <input type="hidden" name="within" value={within} />}
        <label className="min-w-0">
          <span className="mb-1 block text-fine text-soft">Name or code has the words</span>
          <input type="search" name="q" defaultValue={q} maxLength={120} className="field" />
        </label>
        <label className="min-w-0">
          <span className="mb-1 block text-fine text-soft">Order</span>
          <select name="sort" defaultValue={sort} className="field">
            {ROLE_SORTS.map((each) => (
              <option key={each} value={each}>
                {SORT_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
        <div className="col-span-2 flex items-center gap-3 md:col-span-1">
          <button type="submit" className="button">
            Show
          </button>
          {q !== '' && (
            <a href={`${rolesLink({ ...request, q: '' }, slice)}#table`} className="py-1 text-small">
              Clear words
            </a>
          )}
        </div>
      </form>
    </search>
  );
}
