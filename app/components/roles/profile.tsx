import { count, number } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import { portionOf } from '@/lib/market/demand';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { ChartFrame } from '../charts/chart-frame';
import { DotCompare } from '../charts/dot-compare';
import { skillLink } from '../skills/links';
import { NothingHere, Section } from '../skills/section';
import { roleCsv } from './links';
import { ProfileTable } from './profile-table';
import { ORDER_WORDS, orderedProfile, PROFILE_ORDERS, type ProfileOrder, profileFinding } from './words';

const SHOWN = 20;

interface ProfileProps {
  answer: RoleAnswer;
  by: ProfileOrder;
  data: PageData;
}

/** What the role asks for: each skill's share in the role, beside the whole slice's. */
export function Profile({ answer, by, data }: ProfileProps) {
  const { role, profile, demand } = answer;
  const { slice, market } = data;
  const title = profileFinding(answer, by);
  const rows = orderedProfile(profile, by).slice(0, SHOWN);
  if (rows.length === 0) {
    return (
      <Section id="profile" title={title}>
        <NothingHere>Its postings ask for no skill that is known here.</NothingHere>
      </Section>
    );
  }
  const orderLink = (order: ProfileOrder) =>
    `${pageLink(`/roles/${role.code}`, slice, { by: order === 'share' ? undefined : order })}#profile`;
  return (
    <div className="mt-12">
      <ChartFrame
        id="profile"
        title={title}
        subtitle={`${ORDER_WORDS[by].says} ${number(rows.length)} of ${count(profile.length, 'skill')} are shown; the file holds all.`}
        n={`${count(demand.postings, 'posting')} of the role, ${number(demand.of)} of the whole slice`}
        table={<ProfileTable rows={rows} slice={slice} />}
        csv={{ href: roleCsv(role.code, slice, 'profile') }}
        link={orderLink(by)}
      >
        <nav aria-label="Order of the profile" className="off-paper mb-3 flex flex-wrap gap-x-5 text-small">
          {PROFILE_ORDERS.map((each) => (
            <a
              key={each}
              href={orderLink(each)}
              aria-current={each === by ? 'true' : undefined}
              className="py-1 aria-[current=true]:font-medium aria-[current=true]:text-ink aria-[current=true]:no-underline"
            >
              {ORDER_WORDS[each].name}
            </a>
          ))}
        </nav>
        <DotCompare
          label={title}
          series={[role.name, 'Whole slice']}
          scale="linear"
          rows={rows.map(({ id, name, share }) => ({
            key: id,
            name,
            href: skillLink(id, slice),
            shares: [share, portionOf(market.skillCounts[id] ?? 0, market.size).share],
          }))}
        />
      </ChartFrame>
    </div>
  );
}
