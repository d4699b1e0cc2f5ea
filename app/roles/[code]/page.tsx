import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/app/components/empty-state';
import { Enough } from '@/app/components/roles/enough';
import { Profile } from '@/app/components/roles/profile';
import { RoleCertificates } from '@/app/components/roles/role-certificates';
import { RoleDegree } from '@/app/components/roles/role-degree';
import { RoleEmployers } from '@/app/components/roles/role-employers';
import { RoleFigures } from '@/app/components/roles/role-figures';
import { RoleHead } from '@/app/components/roles/role-head';
import { RoleMonths } from '@/app/components/roles/role-months';
import { RoleNav } from '@/app/components/roles/role-nav';
import { RolePay } from '@/app/components/roles/role-pay';
import { RolePlaces } from '@/app/components/roles/role-places';
import { RoleTitles } from '@/app/components/roles/role-titles';
import { SimilarRoles } from '@/app/components/roles/similar-roles';
import { PROFILE_ORDERS } from '@/app/components/roles/words';
import { Screen } from '@/app/components/screen';
import { Warnings } from '@/app/components/skills/warnings';
import { pageLink } from '@/app/links';
import { type PageData, parameter, tryReadPage } from '@/app/page-data';
import { sourceOf } from '@/app/report-source';
import { DatabaseError } from '@/db/client';
import { isRoleCode } from '@/lib/market/roles/role-path';
import { roleOf } from '../answers';

type Props = PageProps<'/roles/[code]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { code } = await params;
  const data = tryReadPage(await searchParams);
  if (data instanceof DatabaseError) return {};
  return { title: isRoleCode(code) ? sourceOf(data).roleNameOf(code) : 'Not found' };
}

export default async function RolePage({ params, searchParams }: Props) {
  const { code } = await params;
  const parameters = await searchParams;
  const by = PROFILE_ORDERS.find((known) => known === parameter(parameters, 'by')) ?? 'share';
  const keep: Record<string, string> = by === 'share' ? {} : { by };
  return (
    <Screen path={`/roles/${encodeURIComponent(code)}`} current="/roles" parameters={parameters} keep={keep}>
      {(data) => <Role code={code} data={data} by={by} />}
    </Screen>
  );
}

interface RoleProps {
  code: string;
  data: PageData;
  by: (typeof PROFILE_ORDERS)[number];
}

function Role({ code, data, by }: RoleProps) {
  const { roleNameOf } = sourceOf(data);
  const { slice } = data;
  if (!isRoleCode(code) || roleNameOf(code) === code) notFound();
  const answer = roleOf(data, code);
  const path = `/roles/${code}`;
  if (!answer) {
    return (
      <>
        <h1 className="text-title">{roleNameOf(code)}</h1>
        <EmptyState title="No posting of this slice is of it">
          <p>
            Look at <a href={pageLink(path, {})}>it in all postings</a>, or at{' '}
            <a href={pageLink('/roles', slice)}>the roles that this slice holds</a>.
          </p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <RoleHead answer={answer} data={data} />
      <Warnings warnings={answer.warnings} of={['few-postings', 'few-described']} />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_11rem] lg:gap-x-12">
        <RoleNav />
        <div className="min-w-0 lg:col-start-1 lg:row-start-1">
          <RoleFigures answer={answer} />
          <Profile answer={answer} by={by} data={data} />
          <Enough answer={answer} slice={slice} />
          <SimilarRoles answer={answer} slice={slice} />
          <RoleMonths answer={answer} data={data} />
          <RolePay answer={answer} slice={slice} />
          <RoleDegree answer={answer} slice={slice} />
          <RoleCertificates answer={answer} slice={slice} />
          <RolePlaces answer={answer} slice={slice} />
          <RoleEmployers answer={answer} slice={slice} />
          <RoleTitles answer={answer} slice={slice} />
        </div>
      </div>
    </>
  );
}
