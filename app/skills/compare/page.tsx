import type { Metadata } from 'next';
import { EmptyState } from '@/app/components/empty-state';
import { EmptySlice } from '@/app/components/overview/empty-slice';
import { Screen } from '@/app/components/screen';
import { AddSkill } from '@/app/components/skills/add-skill';
import { CompareChart } from '@/app/components/skills/compare-chart';
import {
  type CompareRequest,
  compareParameters,
  readCompareRequest,
  withAdded,
} from '@/app/components/skills/compare-request';
import { CompareShares } from '@/app/components/skills/compare-shares';
import { CompareTable } from '@/app/components/skills/compare-table';
import { FileLink } from '@/app/components/skills/file-link';
import { compareHeadline } from '@/app/components/skills/findings';
import { compareCsv } from '@/app/components/skills/links';
import { NoPostings } from '@/app/components/skills/no-postings';
import { Section } from '@/app/components/skills/section';
import { Warnings } from '@/app/components/skills/warnings';
import { postingsInWords } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import { MOST_COMPARED } from '@/lib/reports/skills/compare';
import { allSkillsOf, comparisonOf } from '../answers';

export const metadata: Metadata = { title: 'Skills beside each other' };

export default async function ComparePage({ searchParams }: PageProps<'/skills/compare'>) {
  const parameters = await searchParams;
  const request = readCompareRequest(parameters);
  return (
    <Screen
      path="/skills/compare"
      current="/skills"
      parameters={parameters}
      keep={compareParameters(request)}
    >
      {(data) => (
        <>
          <p className="off-paper text-small">
            <a href={pageLink('/skills', data.slice)}>← All skills</a>
          </p>
          <Comparison request={request} data={data} />
        </>
      )}
    </Screen>
  );
}

function Comparison({ request, data }: { request: CompareRequest; data: PageData }) {
  const { slice, space, market } = data;
  if (space.index.size === 0) return <NoPostings />;
  const keys = withAdded(request, space.skills);
  const shown = keys.slice(0, MOST_COMPARED);
  const answer = shown.length > 0 ? comparisonOf(data, shown) : null;
  if (!answer || market.size === 0) {
    return (
      <>
        <h1 className="mt-3 text-title">Skills beside each other</h1>
        {answer ? (
          <EmptySlice slice={slice} path="/skills/compare" />
        ) : (
          <EmptyState title={shown.length === 0 ? 'No skill is chosen' : 'One of these skills is not known'}>
            <p>
              Tick up to {MOST_COMPARED} in <a href={pageLink('/skills', slice)}>the list of skills</a>.
            </p>
          </EmptyState>
        )}
      </>
    );
  }
  return (
    <>
      <h1 className="mt-3 max-w-[34ch] text-finding font-semibold" data-testid="finding">
        {compareHeadline(answer.skills)}
      </h1>
      <p className="mt-2 text-small text-soft">
        in the {postingsInWords(data)}
        {keys.length > MOST_COMPARED && `. The first ${MOST_COMPARED} of ${keys.length} are shown.`}
      </p>
      <Warnings warnings={answer.warnings} of={['few-postings', 'few-described']} />
      <CompareShares answers={answer.skills} slice={slice} />
      <CompareChart answers={answer.skills} warnings={answer.warnings} data={data} />
      <Section id="figures" title="All figures side by side">
        <CompareTable answers={answer.skills} slice={slice} />
        <FileLink href={compareCsv(shown, slice, 'skills')} />
      </Section>
      {keys.length < MOST_COMPARED && (
        <AddSkill
          keys={keys}
          unknown={keys.length === request.keys.length ? request.add : ''}
          skills={allSkillsOf(data).skills}
          slice={slice}
        />
      )}
    </>
  );
}
