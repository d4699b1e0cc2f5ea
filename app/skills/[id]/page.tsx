import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptySlice } from '@/app/components/overview/empty-slice';
import { Screen } from '@/app/components/screen';
import { Certificates } from '@/app/components/skills/certificates';
import { Degree } from '@/app/components/skills/degree';
import { Employers } from '@/app/components/skills/employers';
import { PageNav } from '@/app/components/skills/page-nav';
import { SkillEvidence } from '@/app/components/skills/skill-evidence';
import { SkillFigures } from '@/app/components/skills/skill-figures';
import { SubjectHead } from '@/app/components/skills/subject-head';
import { TaughtBy } from '@/app/components/skills/taught-by';
import { Together } from '@/app/components/skills/together';
import { type PageData, tryReadPage } from '@/app/page-data';
import { DatabaseError } from '@/db/client';
import { skillOf } from '../answers';

type Props = PageProps<'/skills/[id]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const data = tryReadPage(await searchParams);
  if (data instanceof DatabaseError) return {};
  return { title: skillOf(data, id)?.subject.name ?? 'Not found' };
}

export default async function SkillPage({ params, searchParams }: Props) {
  const { id } = await params;
  return (
    <Screen path={`/skills/${encodeURIComponent(id)}`} current="/skills" parameters={await searchParams}>
      {(data) => <Skill id={id} data={data} />}
    </Screen>
  );
}

function Skill({ id, data }: { id: string; data: PageData }) {
  const answer = skillOf(data, id);
  if (!answer) notFound();
  const { slice } = data;
  const path = `/skills/${encodeURIComponent(id)}`;
  return (
    <>
      <SubjectHead answer={answer} data={data} />
      {data.view.size === 0 ? (
        <EmptySlice slice={slice} path={path} />
      ) : (
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_11rem] lg:gap-x-12">
          <PageNav />
          <div className="min-w-0 lg:col-start-1 lg:row-start-1">
            <SkillFigures answer={answer} />
            <Degree answer={answer} />
            <Certificates answer={answer} slice={slice} />
            <Employers answer={answer} path={path} slice={slice} />
            <Together answer={answer} slice={slice} />
            <TaughtBy answer={answer} slice={slice} />
            <SkillEvidence answer={answer} data={data} />
          </div>
        </div>
      )}
    </>
  );
}
