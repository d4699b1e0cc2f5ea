import { count, number } from '@/app/format';
import { database } from '@/app/workspace';
import { rejectedRows, rejectionReasons } from '@/db/imports';

const SHOWN = 20;

/** Why rows were rejected, the first of them, and all of them as a file. */
export function Rejections({ id, rejected }: { id: number; rejected: number }) {
  const reasons = rejectionReasons(database(), id);
  const shown = [];
  for (const problem of rejectedRows(database(), id)) {
    shown.push(problem);
    if (shown.length === SHOWN) break;
  }
  return (
    <section aria-labelledby="rejected-title" className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="rejected-title" className="text-heading">
          {count(rejected, 'row')} rejected
        </h2>
        <a href={`/import/history/${id}/rejected.csv`} download className="off-paper text-small">
          Download {rejected === 1 ? 'it' : 'them'} as CSV
        </a>
      </div>
      <p className="mt-1 max-w-prose text-small text-soft">
        The file has the columns of yours, and the reasons behind them. Mend it and drop it in again: nothing
        else needs to be changed.
      </p>
      <ul className="mt-3 text-small">
        {reasons.map(({ column, why, rows }) => (
          <li key={`${column}: ${why}`}>
            {number(rows)} × {column ? `${column}: ${why}` : why}
          </li>
        ))}
      </ul>
      <div className="stacks mt-3">
        <table className="data">
          <caption className="sr-only">The first rejected rows</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                Row
              </th>
              <th scope="col">Column</th>
              <th scope="col">Why</th>
              <th scope="col">What stood there</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, column, why, raw }) => (
              <tr key={row}>
                <th scope="row" className="number">
                  {number(row)}
                </th>
                <td data-label="Column">{column ?? '–'}</td>
                <td data-label="Why">{why}</td>
                <td data-label="There stood" className="max-w-md break-words text-soft">
                  {raw.trim() === '' ? 'nothing' : raw}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
