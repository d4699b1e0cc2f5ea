import { number } from '@/app/format';
import type { Warning } from '@/lib/ingest/run';

/** Cells that could not be kept, of rows that were taken in. */
export function WarningsTable({ warnings }: { warnings: readonly Warning[] }) {
  return (
    <section aria-labelledby="warnings-title" className="mt-10">
      <h2 id="warnings-title" className="text-heading">
        Taken in without a cell
      </h2>
      <div className="stacks mt-2">
        <table className="data">
          <caption className="sr-only">Cells that could not be kept</caption>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Why</th>
              <th scope="col" className="number">
                Rows
              </th>
              <th scope="col">For example</th>
            </tr>
          </thead>
          <tbody>
            {warnings.map(({ column, why, rows, firstRow, example }) => (
              <tr key={`${column}: ${why}`}>
                <th scope="row">{column ?? 'The row'}</th>
                <td data-label="Why">{why}</td>
                <td data-label="Rows" className="number">
                  {number(rows)}
                </td>
                <td data-label="Example" className="max-w-md break-words text-soft">
                  “{example}” in row {number(firstRow)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
