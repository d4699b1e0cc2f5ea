import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Evidence } from '@/app/components/credential/evidence';
import { Facts } from '@/app/components/credential/facts';
import { Figures } from '@/app/components/credential/figures';
import { Formula } from '@/app/components/credential/formula';
import { SkillsTable } from '@/app/components/credential/skills-table';
import { TrendChart } from '@/app/components/credential/trend-chart';
import { VerdictBlock } from '@/app/components/credential/verdict-block';
import { EmptySlice } from '@/app/components/overview/empty-slice';
import { Screen } from '@/app/components/screen';
import { pageLink } from '@/app/links';
import { type PageData, tryReadPage } from '@/app/page-data';
import { database } from '@/app/workspace';
import { DatabaseError } from '@/db/client';
import { getCredential } from '@/db/credentials';

type Props = PageProps<'/credentials/[id]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const data = tryReadPage(await searchParams);
  if (data instanceof DatabaseError) return {};
  return { title: findAssessment(data, id)?.credential.title ?? 'Not found' };
}

export default async function CredentialPage({ params, searchParams }: Props) {
  const { id } = await params;
  return (
    <Screen
      path={`/credentials/${encodeURIComponent(id)}`}
      current="/credentials"
      parameters={await searchParams}
    >
      {(data) => <Credential id={id} data={data} />}
    </Screen>
  );
}

const findAssessment = ({ all }: PageData, id: string) =>
  /^\d{1,15}$/.test(id) ? all.find(({ credential }) => credential.id === Number(id)) : undefined;

function Credential({ id, data }: { id: string; data: PageData }) {
  const assessment = findAssessment(data, id);
  const facts = assessment && getCredential(database(), assessment.credential.id);
  if (!facts) notFound();
  return (
    <>
      <p className="off-paper text-small">
        <a href={pageLink('/credentials', data.slice)}>← All credentials</a>
      </p>
      <h1 className="mt-3 max-w-[40ch] text-title font-semibold">{facts.title}</h1>
      {facts.provider && <p className="mt-1 text-lead text-soft">{facts.provider}</p>}
      <Facts facts={facts} />
      {facts.description && (
        <details className="more mt-3 max-w-prose">
          <summary>Description</summary>
          <p className="mt-2 whitespace-pre-line text-small">{facts.description}</p>
        </details>
      )}
      {data.view.size === 0 ? (
        <EmptySlice slice={data.slice} path={`/credentials/${facts.id}`} />
      ) : (
        <>
          <VerdictBlock assessment={assessment} data={data} />
          <Figures assessment={assessment} />
          <Formula assessment={assessment} />
          <SkillsTable assessment={assessment} />
          <TrendChart assessment={assessment} data={data} />
          <Evidence assessment={assessment} data={data} />
        </>
      )}
    </>
  );
}
