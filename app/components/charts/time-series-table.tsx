import { dateInWords, number, shareFigure, TOO_FEW } from '@/app/format';
import { monthsBetween } from './month-axis';
import type { TimeSeriesLine } from './time-series';

interface TimeSeriesTableProps {
  caption: string;
  lines: readonly TimeSeriesLine[];
}

/** The figures of a chart by month: a row a month, a column a line; months ahead say so. */
export function TimeSeriesTable({ caption, lines }: TimeSeriesTableProps) {
  const columns = lines.map(({ name, months, outlook }) => ({
    name,
    past: new Map(months.map((month) => [month.month, month])),
    ahead: new Map((outlook ?? []).map((month) => [month.month, month])),
    counted: months.some(({ of }) => of !== undefined),
  }));
  const months = monthsBetween(columns.flatMap(({ past, ahead }) => [...past.keys(), ...ahead.keys()]));
  const counts = columns.length === 1 && columns[0]?.counted ? columns[0].past : null;
  return (
    <table className="data">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          {counts && (
            <th scope="col" className="number">
              Postings
            </th>
          )}
          {columns.map(({ name }) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => {
          const of = counts?.get(month)?.of;
          return (
            <tr key={month}>
              <th scope="row" className="whitespace-nowrap">
                {dateInWords(month)}
              </th>
              {counts && <td className="number">{of === undefined ? '–' : number(of)}</td>}
              {columns.map(({ name, past, ahead }) => {
                const share = past.get(month)?.share;
                const later = ahead.get(month);
                const figure = share ?? later;
                return (
                  <td key={name} className="number">
                    {figure ? (
                      <>
                        {shareFigure(figure).value}{' '}
                        <span className="text-soft">
                          ({shareFigure(figure).interval}
                          {later && !share ? ', outlook' : ''})
                        </span>
                      </>
                    ) : (
                      <span className="text-soft">{past.has(month) ? TOO_FEW : '–'}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
