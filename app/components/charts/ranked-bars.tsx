import { number } from '@/app/format';
import type { Estimate } from '@/lib/stats/interval';
import { ChartRow } from './chart-row';
import { type Reference, ReferenceLine, ReferenceWords } from './reference-line';
import { ShareWords } from './share-words';
import { Whisker } from './whisker';

export interface RankedRow {
  key: string | number;
  name: string;
  /** Null where there are too few postings to say. */
  share: Estimate | null;
  /** So many of so many postings. */
  postings?: number;
  of?: number;
  href?: string;
}

export interface RankedBarsProps {
  /** One sentence: the finding. */
  label: string;
  /** The longest bar first. */
  rows: readonly RankedRow[];
  /** A share at which a line stands: that of the whole slice. */
  reference?: Reference | null;
  /** As many rows as stand open; the others wait behind "and 7 more". */
  most?: number;
}

/** Shares as bars from 0, each with its interval, its words and its N. */
export function RankedBars({ label, rows, reference, most = 12 }: RankedBarsProps) {
  const top = Math.max(reference?.share ?? 0, ...rows.map(({ share }) => share?.high ?? 0));
  const at = (share: number) => (top > 0 ? round((100 * share) / top) : 0);
  const line = reference ? at(reference.share) : null;
  const open = rows.length <= most + 1 ? rows : rows.slice(0, most);
  const others = rows.slice(open.length);
  return (
    <div className="@container max-w-4xl">
      {reference && <ReferenceWords reference={reference} at={at(reference.share)} />}
      <ol aria-label={label}>
        {open.map((row) => (
          <Bar key={row.key} row={row} at={at} line={line} />
        ))}
      </ol>
      {others.length > 0 && (
        <details className="more">
          <summary>and {number(others.length)} more</summary>
          <ol start={open.length + 1} aria-label={`${label}: the others`}>
            {others.map((row) => (
              <Bar key={row.key} row={row} at={at} line={line} />
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

interface BarProps {
  row: RankedRow;
  at: (share: number) => number;
  line: number | null;
}

function Bar({ row: { name, href, share, postings, of }, at, line }: BarProps) {
  return (
    <li>
      <ChartRow name={name} href={href} figure={<ShareWords share={share} postings={postings} of={of} />}>
        <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
          <line x1="0" x2="0" y1="0" y2="100%" stroke="var(--color-line-strong)" />
          <svg y="50%" overflow="visible" aria-hidden="true">
            {share && <rect y="-6" width={`${at(share.value)}%`} height="12" fill="var(--color-series-1)" />}
          </svg>
          {line !== null && <ReferenceLine at={line} />}
          <svg y="50%" overflow="visible" aria-hidden="true">
            {share && <Whisker from={at(share.low)} to={at(share.high)} y={0} />}
          </svg>
        </svg>
      </ChartRow>
    </li>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
