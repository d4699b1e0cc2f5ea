import { number, TOO_FEW } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { RoleRow } from '@/lib/reports/answers/role';
import { ShareFigure } from '../share-figure';
import { skillLink } from '../skills/links';
import { money } from '../skills/words';
import { TrendLabel } from '../trend-label';
import { GeneralBar } from './general-bar';
import { roleLink, rolesLink } from './links';
import type { ListRequest } from './list-request';

interface RolesTableProps {
  rows: readonly RoleRow[];
  request: ListRequest;
  currency: string | null;
  slice: Slice;
}

/** The roles, a line each. */
export function RolesTable({ rows, request, currency, slice }: RolesTableProps) {
  return (
    <div className="stacks mt-3">
      <table className="data">
        <caption className="sr-only">
          Roles: share of the postings, trend, how general, pay and skills
        </caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Share of postings</th>
            <th scope="col">Trend</th>
            <th scope="col">General skills</th>
            <th scope="col" className="number">
              Median pay{currency && `, ${currency}`}
            </th>
            <th scope="col">Set apart by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, postings, share, trend, general, pay, top }) => (
            <tr key={code}>
              <th scope="row" className="md:w-64">
                <a href={roleLink(code, slice)} className="name inline-block py-1">
                  {name}
                </a>
                <span className="block text-fine font-normal text-soft">
                  {code} · {number(postings)}
                  {code.length < 4 && (
                    <>
                      {' · '}
                      <a
                        href={`${rolesLink({ ...request, level: 4, within: code, q: '', page: 1 }, slice)}#table`}
                        aria-label={`Occupations inside ${name}`}
                        className="inline-block py-1"
                      >
                        inside it
                      </a>
                    </>
                  )}
                </span>
              </th>
              <td data-label="Share">
                {share ? <ShareFigure share={share} /> : <span className="text-soft">{TOO_FEW}</span>}
              </td>
              <td data-label="Trend">
                <TrendLabel trend={trend} />
              </td>
              <td data-label="General">
                {general ? <GeneralBar general={general} /> : <span className="text-soft">–</span>}
              </td>
              <td data-label="Median pay" className="number">
                {pay ? (
                  <span
                    title={`Middle half ${money(pay.p25, null)} to ${money(pay.p75, null)}, from ${number(pay.n)} postings`}
                  >
                    {money(pay.p50, null)}
                  </span>
                ) : (
                  <span className="text-soft">–</span>
                )}
              </td>
              <td data-label="Set apart by">
                {top.length === 0 && <span className="text-soft">–</span>}
                {top.map((skill, i) => (
                  <span key={skill.id}>
                    {i > 0 && ', '}
                    <a href={skillLink(skill.id, slice)} className="name font-normal">
                      {skill.name}
                    </a>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
