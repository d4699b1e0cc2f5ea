import { number, reachInWords, shareFigure } from '@/app/format';
import { credentialLink, pageLink } from '@/app/links';
import type { Slice } from '@/lib/market/slice';
import type { Assessment } from '@/lib/relevance/assessment';
import { VerdictLabel } from '../verdict-label';

const MOST_ROWS = 200;

/** The chart's figures, the most relevant first. */
export function QuadrantTable({ ranked, slice }: { ranked: readonly Assessment[]; slice: Slice }) {
  const rows = ranked.slice(0, MOST_ROWS);
  return (
    <div className="stacks">
      <table className="data">
        <caption className="sr-only">Credentials by alignment and reach</caption>
        <thead>
          <tr>
            <th scope="col">Credential</th>
            <th scope="col">Verdict</th>
            <th scope="col" className="number">
              Alignment
            </th>
            <th scope="col" className="number">
              Reach
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ credential, verdict, alignment, reach }) => (
            <tr key={credential.id}>
              <th scope="row">
                <a href={credentialLink(credential.id, slice)} className="name">
                  {credential.title}
                </a>
              </th>
              <td data-label="Verdict">
                <VerdictLabel verdict={verdict} />
              </td>
              <td data-label="Alignment" className="number">
                {alignment ? shareFigure(alignment).value : '–'}
              </td>
              <td data-label="Reach" className="number">
                {reach ? (reach.value === 0 ? reachInWords(reach) : shareFigure(reach).value) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ranked.length > rows.length && (
        <p className="mt-2">
          The first {number(rows.length)} of {number(ranked.length)};{' '}
          <a href={pageLink('/credentials', slice)}>all of them are in the credentials table</a>.
        </p>
      )}
    </div>
  );
}
