import { number } from '@/app/format';
import type { ImportFacts } from '@/db/imports';

/** What became of every row: read = taken in + there already + rejected. */
export function OutcomeFigures({ outcome }: { outcome: ImportFacts }) {
  const { read, accepted, duplicates, near, rejected } = outcome;
  const lines: readonly [string, number, string | null][] = [
    ['Rows read', read, null],
    ['Taken in', accepted, null],
    [
      'Repeated',
      duplicates,
      near > 0 ? `${number(near)} of them but for a few words; their dates are kept` : null,
    ],
    ['Rejected', rejected, null],
  ];
  return (
    <dl className="mt-6 grid max-w-3xl grid-cols-2 gap-x-8 gap-y-4 sm:grid-cols-4">
      {lines.map(([name, figure, more]) => (
        <div key={name} className="border-t border-line-strong pt-2">
          <dt className="text-small text-soft">{name}</dt>
          <dd className="text-heading">{number(figure)}</dd>
          {more && <dd className="text-fine text-soft">{more}</dd>}
        </div>
      ))}
    </dl>
  );
}
