import { dateInWords } from '@/app/format';
import type { Kind } from '@/lib/ingest/mapping/field';
import type { Preview, PreviewRow } from '@/lib/ingest/preview';
import { payInWords } from './pay-in-words';

type PreviewRecord = Extract<PreviewRow, { record: unknown }>['record'];

interface ShownColumn {
  name: string;
  value: (record: PreviewRecord) => string | null;
}

const ROWS = 10;
const EXCERPT = 160;

const SHOWN: Readonly<Record<Kind, readonly ShownColumn[]>> = {
  postings: [
    { name: 'Title', value: ({ title }) => title ?? null },
    { name: 'Employer', value: ({ employer }) => employer ?? null },
    { name: 'Place', value: placeInWords },
    { name: 'Posted', value: ({ posted }) => (posted ? dateInWords(posted) : null) },
    { name: 'Pay', value: payInWords },
    { name: 'Degree', value: ({ degree }) => degree ?? null },
    {
      name: 'Text',
      value: ({ text, title }) =>
        text
          ?.slice(title?.length ?? 0)
          .trim()
          .slice(0, EXCERPT) || null,
    },
  ],
  credentials: [
    { name: 'Title', value: ({ title }) => title ?? null },
    { name: 'Provider', value: ({ provider }) => provider ?? null },
    { name: 'Hours', value: ({ hours, duration }) => (hours ? String(hours) : (duration ?? null)) },
    {
      name: 'Cost',
      value: ({ cost, currency }) => (cost == null ? null : [cost, currency].filter(Boolean).join(' ')),
    },
    { name: 'Skills declared', value: ({ skills }) => skills?.slice(0, 6).join(', ') || null },
    { name: 'Description', value: ({ description }) => description?.slice(0, EXCERPT) || null },
  ],
};

/** The first rows as they would be taken in, and why some would not. */
export function PreviewTable({ kind, preview }: { kind: Kind; preview: Preview }) {
  if (preview.problem !== null) {
    return (
      <p role="alert" className="mt-2 max-w-prose">
        {preview.problem}
      </p>
    );
  }
  const columns = SHOWN[kind].filter(({ value }) =>
    preview.rows.some((row) => 'record' in row && value(row.record) !== null),
  );
  return (
    <div className="stacks mt-2">
      <table className="data">
        <caption className="sr-only">The first rows as they would be taken in</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              Row
            </th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.slice(0, ROWS).map((row) => (
            <tr key={row.row}>
              <th scope="row" className="number">
                {row.row}
              </th>
              {'why' in row ? (
                <td colSpan={columns.length}>
                  <strong className="font-medium">Rejected:</strong> {row.why}
                </td>
              ) : (
                columns.map(({ name, value }) => (
                  <td key={name} data-label={name} className="max-w-xs break-words">
                    {value(row.record) ?? <span className="text-soft">–</span>}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function placeInWords({ city, region, country, place }: PreviewRecord): string | null {
  const found = [city, region, country].filter((part, i, all) => part && all.indexOf(part) === i);
  return found.length > 0 ? found.join(', ') : (place ?? null);
}
