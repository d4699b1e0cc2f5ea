import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptySlice } from '@/app/components/overview/empty-slice';
import { Screen } from '@/app/components/screen';
import { Certificates } from '@/app/components/skills/certificates';
import { Degree } from '@/app/components/skills/degree';
import { Employers } from '@/app/components/skills/employers';
import { Firmness } from '@/app/components/skills/firmness';
import { OverTime } from '@/app/components/skills/over-time';
import { PageNav } from '@/app/components/skills/page-nav';
import { Pay } from '@/app/components/skills/pay';
import { Places } from '@/app/components/skills/places';
import { Roles } from '@/app/components/skills/roles';
import { SkillEvidence } from '@/app/components/skills/skill-evidence';
import { SkillFigures } from '@/app/components/skills/skill-figures';
import { SubjectHead } from '@/app/components/skills/subject-head';
import { TaughtBy } from '@/app/components/skills/taught-by';
import { Together } from '@/app/components/skills/together';
import { Warnings } from '@/app/components/skills/warnings';
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
      <Warnings warnings={answer.warnings} of={['few-postings', 'few-described']} />
      {data.market.size === 0 ? (
        <EmptySlice slice={slice} path={path} />
      ) : (
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_11rem] lg:gap-x-12">
          <PageNav />
          <div className="min-w-0 lg:col-start-1 lg:row-start-1">
            <SkillFigures answer={answer} />
            <OverTime answer={answer} data={data} />
            <Firmness answer={answer} slice={slice} />
            <Places answer={answer} slice={slice} />
            <Roles answer={answer} slice={slice} />
            <Pay answer={answer} slice={slice} />
            <Degree answer={answer} slice={slice} />
            <Certificates answer={answer} slice={slice} />
            <Employers answer={answer} slice={slice} />
            <Together answer={answer} slice={slice} />
            <TaughtBy answer={answer} slice={slice} />
            <SkillEvidence answer={answer} data={data} />
          </div>
        </div>
      )}
    </>
  );
}
