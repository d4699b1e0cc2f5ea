import type { Metadata } from 'next';
import { Paging } from '@/app/components/credentials/paging';
import { EmptyState } from '@/app/components/empty-state';
import { EmptySlice } from '@/app/components/overview/empty-slice';
import { Screen } from '@/app/components/screen';
import { GroupsTable } from '@/app/components/skills/groups-table';
import { skillsCsv } from '@/app/components/skills/links';
import { ListFilters } from '@/app/components/skills/list-filters';
import { type ListRequest, listParameters, readListRequest } from '@/app/components/skills/list-request';
import { ListTabs } from '@/app/components/skills/list-tabs';
import { Movers } from '@/app/components/skills/movers';
import { NoPostings } from '@/app/components/skills/no-postings';
import { pageOf } from '@/app/components/skills/page-of';
import { SkillsTable } from '@/app/components/skills/skills-table';
import { TableHead } from '@/app/components/skills/table-head';
import { Warnings } from '@/app/components/skills/warnings';
import { listHeadline } from '@/app/components/skills/words';
import { number, postingsInWords } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import { skillGroups } from '@/lib/market/groups';
import type { Slice } from '@/lib/market/slice';
import { TREND_RULES } from '@/lib/market/trend';
import { allSkillsOf, groupsOf, skillsOf } from './answers';

export const metadata: Metadata = { title: 'Skills' };

const ROWS_A_PAGE = 100;

export default async function SkillsPage({ searchParams }: PageProps<'/skills'>) {
  const parameters = await searchParams;
  const request = readListRequest(parameters);
  return (
    <Screen path="/skills" current="/skills" parameters={parameters} keep={listParameters(request)}>
      {(data) => <Skills data={data} request={request} />}
    </Screen>
  );
}

function Skills({ data, request }: { data: PageData; request: ListRequest }) {
  const { space, slice, market } = data;
  if (space.index.size === 0) return <NoPostings />;
  if (market.size === 0) {
    return (
      <>
        <h1 className="text-title">Skills</h1>
        <EmptySlice slice={slice} path="/skills" />
      </>
    );
  }
  const { skills, warnings } = allSkillsOf(data);
  return (
    <>
      <h1 className="max-w-[34ch] text-finding font-semibold" data-testid="finding">
        {listHeadline(skills)}
      </h1>
      <p className="mt-2 max-w-3xl text-small text-soft">
        How often the {postingsInWords(data)} ask for each skill, with its 95 % interval. A skill is missing,
        or is none? <a href="/skills/review">Review the skill lists</a>: phrases that may be skills, and
        mentions that may be none.
      </p>
      <Warnings
        warnings={warnings}
        of={['few-postings', 'few-described', 'undated', 'few-dated', 'mix-changed']}
      />
      <Movers rows={skills.filter(({ postings }) => postings >= TREND_RULES.postings)} slice={slice} />
      <ListTabs show={request.show} slice={slice} />
      {request.show === 'groups' ? (
        <GroupRows data={data} request={request} />
      ) : (
        <SkillRows data={data} request={request} all={skills.length} />
      )}
    </>
  );
}

interface PartProps {
  data: PageData;
  request: ListRequest;
}

function SkillRows({ data, request, all }: PartProps & { all: number }) {
  const { slice, market, space } = data;
  const found = skillsOf(data, request).skills;
  const { rows, page, pages, first } = pageOf(found, request.page, ROWS_A_PAGE);
  return (
    <>
      <ListFilters request={request} slice={slice} groups={skillGroups(space.skills)} />
      <TableHead
        one="skill"
        found={found.length}
        all={all}
        first={first}
        shown={rows.length}
        csv={skillsCsv(request, slice)}
      />
      {found.length > 0 ? (
        <SkillsTable rows={rows} request={request} slice={slice} isPart={market.size < space.index.size} />
      ) : (
        <EmptyState title="No skill fits these filters">
          <p>
            Try fewer words, another kind or group, or{' '}
            <a href={`${pageLink('/skills', slice)}#table`}>show all {number(all)}</a>. A skill that should be
            here may be missing from the lists:{' '}
            <a href="/skills/review">review what postings ask for and no list knows</a>.
          </p>
        </EmptyState>
      )}
      <Paging page={page} pages={pages} link={pageLinkOf(request, slice)} />
    </>
  );
}

function GroupRows({ data, request }: PartProps) {
  const { slice } = data;
  const { groups } = groupsOf(data);
  const { rows, page, pages, first } = pageOf(groups, request.page, ROWS_A_PAGE);
  return (
    <>
      <TableHead
        one="group"
        found={groups.length}
        all={groups.length}
        first={first}
        shown={rows.length}
        csv={pageLink('/api/v1/groups', slice, { format: 'csv' })}
      />
      <GroupsTable rows={rows} slice={slice} />
      <Paging page={page} pages={pages} link={pageLinkOf(request, slice)} />
    </>
  );
}

const pageLinkOf = (request: ListRequest, slice: Slice) => (to: number) =>
  `${pageLink('/skills', slice, { ...listParameters(request), page: to > 1 ? to : undefined })}#table`;
