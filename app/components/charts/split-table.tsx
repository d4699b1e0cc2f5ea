import { number } from '@/app/format';
import { ShareWords } from './share-words';
import type { SplitBarProps } from './split-bar';

/** The figures of divided bars: a row a part, a column a bar. */
export function SplitTable({ caption, parts, rows }: Omit<SplitBarProps, 'label'> & { caption: string }) {
  return (
    <table className="data max-w-3xl">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          {rows.map(({ key, name }) => (
            <th key={key} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part, i) => (
          <tr key={part}>
            <th scope="row">{part}</th>
            {rows.map(({ key, counts, shares }) => {
              const of = counts.reduce((sum, count) => sum + count, 0);
              return (
                <td key={key} className="number">
                  {shares ? (
                    <ShareWords share={shares[i] ?? null} postings={counts[i] ?? 0} of={of} />
                  ) : (
                    `${number(counts[i] ?? 0)} of ${number(of)}`
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
