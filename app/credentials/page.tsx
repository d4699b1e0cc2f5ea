import type { Metadata } from 'next';
import { CredentialsTable } from '@/app/components/credentials/credentials-table';
import { Filters } from '@/app/components/credentials/filters';
import { Paging, ROWS_A_PAGE } from '@/app/components/credentials/paging';
import {
  readTableRequest,
  requestedRows,
  type TableRequest,
  tableParameters,
  tableRows,
} from '@/app/components/credentials/table-request';
import { EmptyState } from '@/app/components/empty-state';
import { EmptySlice } from '@/app/components/overview/empty-slice';
import { NothingYet } from '@/app/components/overview/nothing-yet';
import { Screen } from '@/app/components/screen';
import { Term } from '@/app/components/term';
import { count, number, postingsInWords } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';

export const metadata: Metadata = { title: 'Credentials' };

export default async function CredentialsPage({ searchParams }: PageProps<'/credentials'>) {
  const parameters = await searchParams;
  const request = readTableRequest(parameters);
  return (
    <Screen path="/credentials" current="/credentials" parameters={parameters} keep={keptOf(request)}>
      {(data) => <Credentials data={data} request={request} />}
    </Screen>
  );
}

const keptOf = (request: TableRequest) =>
  Object.fromEntries(Object.entries(tableParameters(request)).filter(([, value]) => value.length > 0));

function Credentials({ data, request }: { data: PageData; request: TableRequest }) {
  const { space, slice, view } = data;
  if (space.index.size === 0 || space.catalogue.length === 0) {
    return <NothingYet postings={space.index.size} credentials={space.catalogue.length} />;
  }
  const rows = tableRows(data.all);
  const found = requestedRows(rows, request);
  const pages = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
  const page = Math.min(request.page, pages);
  const first = (page - 1) * ROWS_A_PAGE;
  const shown = found.slice(first, first + ROWS_A_PAGE);
  const parameters = tableParameters(request);
  const csv = pageLink('/credentials.csv', slice, parameters);
  return (
    <>
      <h1 className="text-title">Credentials</h1>
      {view.size === 0 ? (
        <EmptySlice slice={slice} path="/credentials" />
      ) : (
        <>
          <p className="mt-2 max-w-3xl text-small text-soft">
            Ranked by <Term of="relevance">relevance</Term>, 0 to 100: how often the {postingsInWords(data)}{' '}
            ask for it (<Term of="reach">reach</Term>), and how much of what it teaches they ask for (
            <Term of="alignment">alignment</Term>
            ). Each figure comes with its 95 % interval; bars show both.
          </p>
          <Filters rows={rows} request={request} slice={slice} />
          <div
            id="table"
            className="mt-6 flex scroll-mt-4 flex-wrap items-baseline justify-between gap-x-6 text-small"
          >
            <p role="status" data-testid="rows-found">
              {found.length < rows.length
                ? `${number(found.length)} of ${count(rows.length, 'credential')}`
                : count(rows.length, 'credential')}
              {pages > 1 && `, ${number(first + 1)} to ${number(first + shown.length)} shown`}
            </p>
            {found.length > 0 && (
              <a href={csv} className="off-paper py-1" download>
                Download {count(found.length, 'row')} as CSV
              </a>
            )}
          </div>
          {found.length > 0 ? (
            <CredentialsTable rows={shown} request={request} slice={slice} />
          ) : (
            <EmptyState title="No credential fits these filters">
              <p>
                Try fewer words, another verdict, or{' '}
                <a href={pageLink('/credentials', slice)}>show all {number(rows.length)}</a>.
              </p>
            </EmptyState>
          )}
          <Paging
            page={page}
            pages={pages}
            link={(to) =>
              `${pageLink('/credentials', slice, { ...parameters, page: to > 1 ? to : undefined })}#table`
            }
          />
        </>
      )}
    </>
  );
}
