import { number, TOO_FEW } from '@/app/format';
import type { PayQuantiles, PayStripProps } from './pay-strip';
import { payWords } from './pay-words';

const COLUMNS: readonly { of: Exclude<keyof PayQuantiles, 'n'>; name: string }[] = [
  { of: 'p10', name: 'Lowest tenth' },
  { of: 'p25', name: 'Lower quarter' },
  { of: 'p50', name: 'Median' },
  { of: 'p75', name: 'Upper quarter' },
  { of: 'p90', name: 'Highest tenth' },
];

/** The figures of a chart of pay. */
export function PayTable({ caption, currency, rows }: Omit<PayStripProps, 'label'> & { caption: string }) {
  return (
    <div className="stacks">
      <table className="data">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Postings</th>
            <th scope="col" className="number">
              With pay
            </th>
            {COLUMNS.map(({ of, name }) => (
              <th key={of} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, quantiles }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td data-label="With pay" className="number">
                {quantiles ? number(quantiles.n) : TOO_FEW}
              </td>
              {COLUMNS.map(({ of, name: column }) => (
                <td key={of} data-label={column} className="number">
                  {quantiles ? payWords(quantiles[of], currency) : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
