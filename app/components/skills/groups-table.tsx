import { number, TOO_FEW } from '@/app/format';
import type { Slice } from '@/lib/market/slice';
import type { GroupRow } from '@/lib/reports/answers/skill';
import { ShareFigure } from '../share-figure';
import { TrendLabel } from '../trend-label';
import { skillLink } from './links';

/** Groups of skills, a line each: a posting that asks for any skill of a group counts once. */
export function GroupsTable({ rows, slice }: { rows: readonly GroupRow[]; slice: Slice }) {
  return (
    <div className="stacks mt-3">
      <table className="data">
        <caption className="sr-only">Groups of skills and how often the postings ask for any of them</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" className="number">
              Skills in it
            </th>
            <th scope="col">Share of postings that ask for any of them</th>
            <th scope="col">Trend</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slug, name, skills, share, trend }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={skillLink(slug, slice)} className="name">
                  {name}
                </a>
              </th>
              <td data-label="Skills" className="number">
                {number(skills)}
              </td>
              <td data-label="Share">
                {share ? <ShareFigure share={share} /> : <span className="text-soft">{TOO_FEW}</span>}
              </td>
              <td data-label="Trend">
                <TrendLabel trend={trend} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
