import type { DotRow } from './dot-compare';
import { ShareWords } from './share-words';

interface DotTableProps {
  caption: string;
  /** Headings: of the names, and of one share each. */
  head: readonly [string, ...string[]];
  rows: readonly DotRow[];
}

/** The figures of a chart of dots or of ranked bars: a row a name, a column a series. */
export function DotTable({ caption, head: [first, ...series], rows }: DotTableProps) {
  return (
    <table className="data max-w-3xl">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {series.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, shares }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {series.map((column, k) => (
              <td key={column} className="number">
                <ShareWords share={shares[k] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
