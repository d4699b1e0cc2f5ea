import { number } from '@/app/format';
import type { RankedRow } from './ranked-bars';
import { ShareWords } from './share-words';

interface RankedTableProps {
  caption: string;
  /** Headings: of the names, and of the shares. */
  head: { name: string; share: string };
  rows: readonly RankedRow[];
}

/** The figures of ranked bars, all of them. */
export function RankedTable({ caption, head, rows }: RankedTableProps) {
  const counted = rows.some(({ of }) => of !== undefined);
  return (
    <table className="data max-w-3xl">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head.name}</th>
          {counted && (
            <th scope="col" className="number">
              Postings
            </th>
          )}
          <th scope="col" className="number">
            {head.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, share, postings, of }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {counted && (
              <td className="number">
                {postings === undefined || of === undefined ? '–' : `${number(postings)} of ${number(of)}`}
              </td>
            )}
            <td className="number">
              <ShareWords share={share} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
