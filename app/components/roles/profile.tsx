import { number, percent, shareFigure, TOO_FEW } from '@/app/format';
import { pageLink } from '@/app/links';
import type { PageData } from '@/app/page-data';
import type { RoleAnswer } from '@/lib/reports/answers/role';
import { IntervalBar } from '../interval-bar';
import { skillLink } from '../skills/links';
import { NothingHere, Section } from '../skills/section';
import { roleCsv } from './links';
import { ORDER_WORDS, orderedProfile, PROFILE_ORDERS, type ProfileOrder, profileFinding } from './words';

const SHOWN = 20;

interface ProfileProps {
  answer: RoleAnswer;
  by: ProfileOrder;
  data: PageData;
}

/** What the role asks for: each skill's share in the role, with the slice's own as a fine line. */
export function Profile({ answer, by, data }: ProfileProps) {
  const { role, profile, demand } = answer;
  const { slice } = data;
  const rows = orderedProfile(profile, by).slice(0, SHOWN);
  return (
    <Section id="profile" title={profileFinding(answer, by)} note={ORDER_WORDS[by].says}>
      <nav aria-label="Order of the profile" className="off-paper mt-3 flex flex-wrap gap-x-5 text-small">
        {PROFILE_ORDERS.map((each) => (
          <a
            key={each}
            href={`${pageLink(`/roles/${role.code}`, slice, { by: each === 'share' ? undefined : each })}#profile`}
            aria-current={each === by ? 'true' : undefined}
            className="py-1 aria-[current=true]:font-medium aria-[current=true]:text-ink aria-[current=true]:no-underline"
          >
            {ORDER_WORDS[each].name}
          </a>
        ))}
      </nav>
      {rows.length === 0 ? (
        <NothingHere>Its postings ask for no skill that is known here.</NothingHere>
      ) : (
        <>
          <div className="stacks mt-2">
            <table className="data">
              <caption className="sr-only">Skills of {role.name}</caption>
              <thead>
                <tr>
                  <th scope="col">Skill</th>
                  <th scope="col">Share of its postings</th>
                  <th scope="col" className="number">
                    In the slice
                  </th>
                  <th scope="col" className="number">
                    Sets it apart
                  </th>
                  <th scope="col">Kind</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, name, kind, share, times, postings, of, specificity, general }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={skillLink(id, slice)} className="name">
                        {name}
                      </a>
                    </th>
                    <td data-label="Share">
                      {share ? (
                        <span className="inline-flex flex-wrap items-center gap-x-2.5">
                          <IntervalBar
                            estimate={share}
                            position={(value) => value}
                            ticks={times ? [share.value / times.value] : []}
                          />
                          <span className="whitespace-nowrap">
                            {shareFigure(share).value}{' '}
                            <span className="text-soft">({shareFigure(share).interval})</span>
                          </span>
                        </span>
                      ) : (
                        <span className="text-soft">
                          {TOO_FEW}: {number(postings)} of {number(of)}
                        </span>
                      )}
                    </td>
                    <td data-label="In the slice" className="number">
                      {share && times ? percent(share.value / times.value) : '–'}
                    </td>
                    <td data-label="Apart" className="number">
                      {specificity.toFixed(1)}
                    </td>
                    <td data-label="Kind" className="text-soft">
                      {kind}
                      {general && ', general'}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="mt-3 text-fine text-soft">
            N = {number(demand.postings)} postings of the role; the fine line on each bar is the share in the
            whole slice of {number(demand.of)}. {number(rows.length)} of {number(profile.length)} skills are
            shown.
          </p>
          <p className="off-paper text-small">
            <a href={roleCsv(role.code, slice, 'profile')} download>
              Download all {number(profile.length)} as CSV
            </a>
          </p>
        </>
      )}
    </Section>
  );
}
