import { number, shareFigure, TOO_FEW } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { ProfileRow } from '@/lib/reports/answers/role';
import { skillLink } from '../skills/links';
import { timesFigure } from '../skills/words';

/** Skills of a role with all figures of each. */
export function ProfileTable({ rows, slice }: { rows: readonly ProfileRow[]; slice: Slice }) {
  return (
    <div className="stacks">
      <table className="data">
        <caption className="sr-only">Skills of the role</caption>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Kind</th>
            <th scope="col" className="number">
              Postings
            </th>
            <th scope="col" className="number">
              Share
            </th>
            <th scope="col" className="number">
              Times the slice
            </th>
            <th scope="col" className="number">
              Sets it apart
            </th>
            <th scope="col" className="number">
              Weight
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, kind, general, postings, share, times, specificity, weight }) => (
            <tr key={id}>
              <th scope="row">
                <a href={skillLink(id, slice)}>{name}</a>
              </th>
              <td data-label="Kind">
                {kind}
                {general && ', general'}
              </td>
              <td data-label="Postings" className="number">
                {number(postings)}
              </td>
              <td data-label="Share" className="number">
                {share ? <Figure {...shareFigure(share)} /> : <span className="text-soft">{TOO_FEW}</span>}
              </td>
              <td data-label="Times" className="number">
                {times ? <Figure {...timesFigure(times)} /> : '–'}
              </td>
              <td data-label="Apart" className="number">
                {specificity.toFixed(1).replace('-', '−')}
              </td>
              <td data-label="Weight" className="number">
                {weight.toFixed(2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Figure({ value, interval }: { value: string; interval: string }) {
  return (
    <>
      {value} <span className="text-soft">({interval})</span>
    </>
  );
}
