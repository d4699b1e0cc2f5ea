import { number, shareFigure, TOO_FEW } from '@/app/format';
import type { EstimateAnswer, PortionAnswer } from '@/lib/reports/answers/parts';
import { timesFigure } from './words';

export interface ShareLine extends PortionAnswer {
  key: string | number;
  label: string;
  href?: string;
  /** The same share set against another. */
  times?: EstimateAnswer | null;
}

interface SharesTableProps {
  caption: string;
  /** Headings of the first column, of the count, and of the ratio where the lines have one. */
  head: { label: string; of: string; times?: string };
  lines: readonly ShareLine[];
}

/** Shares as a table: how many of how many, the share with its interval, and the ratio. */
export function SharesTable({ caption, head, lines }: SharesTableProps) {
  return (
    <table className="data max-w-3xl">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head.label}</th>
          <th scope="col" className="number">
            {head.of}
          </th>
          <th scope="col" className="number">
            Share
          </th>
          {head.times && (
            <th scope="col" className="number">
              {head.times}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, href, postings, of, share, times }) => (
          <tr key={key}>
            <th scope="row">{href ? <a href={href}>{label}</a> : label}</th>
            <td className="number">
              {number(postings)} of {number(of)}
            </td>
            <td className="number">
              {share ? <Figure {...shareFigure(share)} /> : <span className="text-soft">{TOO_FEW}</span>}
            </td>
            {head.times && (
              <td className="number">{times ? <Figure {...timesFigure(times)} /> : <span>–</span>}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ value, interval }: { value: string; interval: string }) {
  return (
    <>
      {value} <span className="text-soft">({interval})</span>
    </>
  );
}
