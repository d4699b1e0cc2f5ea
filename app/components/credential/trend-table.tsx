import { dateInWords, isSpeakable, number, shareFigure, TOO_FEW } from '@/app/format';
import type { MonthOfReach } from './reach-by-month';

/** The chart's figures, a line a month. */
export function TrendTable({ months }: { months: readonly MonthOfReach[] }) {
  return (
    <table className="data max-w-xl">
      <caption className="sr-only">Reach by month</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col" className="number">
            Postings
          </th>
          <th scope="col" className="number">
            Asking
          </th>
          <th scope="col" className="number">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, postings, asking, share }) => (
          <tr key={month}>
            <th scope="row">{dateInWords(month)}</th>
            <td className="number">{number(postings)}</td>
            <td className="number">{number(asking)}</td>
            <td className="number">
              {share && isSpeakable(postings) ? (
                <>
                  {shareFigure(share).value}{' '}
                  <span className="text-soft">({shareFigure(share).interval})</span>
                </>
              ) : (
                <span className="text-soft">{TOO_FEW}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
