import type { Metadata } from 'next';
import { Paging } from '@/app/components/credentials/paging';
import { EmptyState } from '@/app/components/empty-state';
import { EmptySlice } from '@/app/components/overview/empty-slice';
import { GroupTrail } from '@/app/components/roles/group-trail';
import { LevelLinks } from '@/app/components/roles/level-links';
import { rolesCsv, rolesLink } from '@/app/components/roles/links';
import { ListFilters } from '@/app/components/roles/list-filters';
import { type ListRequest, listParameters, readListRequest } from '@/app/components/roles/list-request';
import { NoPostings } from '@/app/components/roles/no-postings';
import { RolesTable } from '@/app/components/roles/roles-table';
import { listHeadline } from '@/app/components/roles/words';
import { Screen } from '@/app/components/screen';
import { Warnings } from '@/app/components/skills/warnings';
import { count, number, postingsInWords, shareFigure } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import { sourceOf } from '@/app/report-source';
import { groupsAround } from '@/lib/market/roles/role-path';
import { rolesOf } from './answers';

export const metadata: Metadata = { title: 'Roles' };

const ROWS_A_PAGE = 50;

export default async function RolesPage({ searchParams }: PageProps<'/roles'>) {
  const parameters = await searchParams;
  const request = readListRequest(parameters);
  return (
    <Screen path="/roles" current="/roles" parameters={parameters} keep={listParameters(request)}>
      {(data) => <Roles data={data} request={request} />}
    </Screen>
  );
}

function Roles({ data, request }: { data: PageData; request: ListRequest }) {
  const { space, slice, view } = data;
  if (space.index.size === 0) return <NoPostings />;
  if (view.size === 0) {
    return (
      <>
        <h1 className="text-title">Roles</h1>
        <EmptySlice slice={slice} path="/roles" />
      </>
    );
  }
  const answer = rolesOf(data, request);
  const { roles, classified, within, warnings } = answer;
  const pages = Math.max(1, Math.ceil(roles.length / ROWS_A_PAGE));
  const page = Math.min(request.page, pages);
  const first = (page - 1) * ROWS_A_PAGE;
  const shown = roles.slice(first, first + ROWS_A_PAGE);
  const { roleNameOf } = sourceOf(data);
  const around = within ? groupsAround(within.code).map((code) => ({ code, name: roleNameOf(code) })) : [];
  return (
    <>
      {within && (
        <GroupTrail
          path={[...around, within]}
          link={(code) => rolesLink({ ...request, within: code }, slice)}
          slice={slice}
        />
      )}
      <h1 className="mt-2 max-w-[34ch] text-finding font-semibold" data-testid="finding">
        {listHeadline(answer)}
      </h1>
      <p className="mt-2 max-w-3xl text-small text-soft">
        Occupations of ISCO-08 among the {postingsInWords(data)}, told from their titles
        {classified.share &&
          `: ${shareFigure(classified.share).value} of them could be told (${number(classified.postings)})`}
        . Each share comes with its 95 % interval. General skills are those that most occupations ask for
        alike; the more of them, the more of a generalist’s role it is.
      </p>
      <Warnings
        warnings={warnings}
        of={['few-postings', 'few-described', 'undated', 'few-dated', 'mix-changed', 'several-currencies']}
      />
      <LevelLinks request={request} slice={slice} />
      <ListFilters request={request} slice={slice} />
      <div
        id="table"
        className="mt-6 flex scroll-mt-4 flex-wrap items-baseline justify-between gap-x-6 text-small"
      >
        <p role="status" data-testid="rows-found">
          {count(roles.length, 'role')}
          {pages > 1 && `, ${number(first + 1)} to ${number(first + shown.length)} shown`}
        </p>
        {roles.length > 0 && (
          <a href={rolesCsv(request, slice)} className="off-paper py-1" download>
            Download {count(roles.length, 'row')} as CSV
          </a>
        )}
      </div>
      {roles.length > 0 ? (
        <RolesTable rows={shown} request={request} currency={answer.currency} slice={slice} />
      ) : (
        <EmptyState title="No role fits these filters">
          <p>
            Try fewer words, another level, or <a href={pageLink('/roles', slice)}>show all roles</a>.
          </p>
        </EmptyState>
      )}
      <Paging
        page={page}
        pages={pages}
        link={(to) =>
          `${pageLink('/roles', slice, { ...listParameters(request), page: to > 1 ? to : undefined })}#table`
        }
      />
    </>
  );
}
