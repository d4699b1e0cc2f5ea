import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/app/components/empty-state';
import { Enough } from '@/app/components/roles/enough';
import { roleCsv } from '@/app/components/roles/links';
import { Profile } from '@/app/components/roles/profile';
import { RoleFigures } from '@/app/components/roles/role-figures';
import { RoleHead } from '@/app/components/roles/role-head';
import { RoleNav } from '@/app/components/roles/role-nav';
import { RolePay } from '@/app/components/roles/role-pay';
import { RoleTitles } from '@/app/components/roles/role-titles';
import { SharesSection } from '@/app/components/roles/shares-section';
import { SimilarRoles } from '@/app/components/roles/similar-roles';
import {
  certificatesFinding,
  DEGREE_WORDS,
  degreeFinding,
  employersFinding,
  PROFILE_ORDERS,
  placesFinding,
} from '@/app/components/roles/words';
import { Screen } from '@/app/components/screen';
import { trendFinding } from '@/app/components/skills/findings';
import { skillLink } from '@/app/components/skills/links';
import { Warnings } from '@/app/components/skills/warnings';
import { dateInWords } from '@/app/format';
import { pageLink } from '@/app/links';
import { type PageData, parameter, tryReadPage } from '@/app/page-data';
import { sourceOf } from '@/app/report-source';
import { DatabaseError } from '@/db/client';
import { isRoleCode } from '@/lib/market/roles/role-path';
import { roleOf } from '../answers';

type Props = PageProps<'/roles/[code]'>;

const PLACES = 15;

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
  const csv = (table: string) => roleCsv(code, slice, table);
  const { months, countries, regions, sectors, degrees, certificates, employers, warnings } = answer;
  return (
    <>
      <RoleHead answer={answer} data={data} />
      <Warnings warnings={warnings} of={['few-postings', 'few-described', 'undated', 'few-dated']} />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_11rem] lg:gap-x-12">
        <RoleNav />
        <div className="min-w-0 lg:col-start-1 lg:row-start-1">
          <RoleFigures answer={answer} />
          <Profile answer={answer} by={by} data={data} />
          <Enough answer={answer} slice={slice} />
          <SimilarRoles answer={answer} slice={slice} />
          <SharesSection
            id="months"
            title={trendFinding(answer.trend)}
            note="Share of each month’s postings that are of this role."
            head={{ label: 'Month', of: 'Postings' }}
            lines={months.map(({ month, ...portion }) => ({
              key: month,
              label: dateInWords(month),
              ...portion,
            }))}
            none="No posting of this slice carries a date."
            csv={csv('months')}
            folded
          />
          <RolePay answer={answer} slice={slice} />
          <SharesSection
            id="degree"
            title={degreeFinding(answer)}
            note="Of its postings that say anything of a degree."
            head={{ label: 'The posting says', of: 'Postings' }}
            lines={
              degrees.stated.postings === 0
                ? []
                : degrees.signals.map(({ signal, asking }) => ({
                    key: signal,
                    label: DEGREE_WORDS[signal] ?? signal,
                    ...asking,
                  }))
            }
            none="No posting of it says anything of a degree."
            csv={csv('degrees')}
          />
          <SharesSection
            id="certificates"
            title={certificatesFinding(answer)}
            note="Credentials that its postings ask for by name: the strongest sign of demand that there is."
            head={{ label: 'Credential', of: 'Postings' }}
            lines={certificates.map(({ id, name, ...portion }) => ({
              key: id,
              label: name,
              href: skillLink(id, slice),
              ...portion,
            }))}
            none="No posting of it asks for a credential by name."
            csv={csv('certificates')}
          />
          {(
            [
              ['places', 'region', 'Region', regions, 'regions'],
              ['countries', 'country', 'Country', countries, 'countries'],
              ['sectors', 'sector', 'Sector', sectors, 'sectors'],
            ] as const
          ).map(([id, dimension, label, rows, table]) => (
            <SharesSection
              key={id}
              id={id}
              title={placesFinding(rows, label.toLowerCase())}
              note={`Share of the postings of each ${label.toLowerCase()} that are of this role.`}
              head={{ label, of: 'Postings', times: 'Times the slice' }}
              lines={rows.slice(0, PLACES).map(({ value, ...row }) => ({
                key: value,
                href: pageLink(path, { ...slice, [dimension]: [value] }),
                ...row,
              }))}
              none={`No posting of it states its ${label.toLowerCase()}.`}
              csv={csv(table)}
            />
          ))}
          <SharesSection
            id="employers"
            title={employersFinding(answer)}
            note="A name leads to this page for that employer alone."
            head={{ label: 'Employer', of: 'Postings' }}
            lines={employers.map(({ employer, ...portion }) => ({
              key: employer,
              label: employer,
              href: pageLink(path, { ...slice, employer: [employer] }),
              ...portion,
            }))}
            none="No posting of it names its employer."
            csv={csv('employers')}
          />
          <RoleTitles answer={answer} slice={slice} />
        </div>
      </div>
    </>
  );
}
