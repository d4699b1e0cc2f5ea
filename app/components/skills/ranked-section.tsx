import type { ReactNode } from 'react';
import type { PortionAnswer } from '@/lib/reports/answers/parts';
import { ChartFrame } from '../charts/chart-frame';
import { RankedBars } from '../charts/ranked-bars';
import { NothingHere } from './section';
import { type ShareLine, SharesTable } from './shares-table';

/** Bars in sight, and those that open below them. */
const OPEN = 10;
const MOST = 40;

interface RankedSectionProps {
  id: string;
  title: string;
  note?: ReactNode;
  /** Warnings on these figures. */
  warnings?: ReactNode;
  head: { label: string; of: string; times?: string };
  lines: readonly ShareLine[];
  /** The share of the whole slice, at which a line stands. */
  whole?: PortionAnswer;
  /** Said where there is nothing to draw. */
  none: ReactNode;
  n: string;
  csv: string;
  link: string;
  level?: 2 | 3;
}

/** Shares as ranked bars; those of too few postings stand in the table and the file alone. */
export function RankedSection(props: RankedSectionProps) {
  const { id, title, note, warnings, head, lines, whole, none, n, csv, link, level = 2 } = props;
  const bars = lines.filter(({ share }) => share !== null);
  const Heading = `h${level}` as const;
  const apart = level === 2 ? 'mt-12' : 'mt-8';
  if (bars.length === 0) {
    return (
      <section aria-labelledby={id} className={apart}>
        <Heading id={id} className={`scroll-mt-4 ${level === 2 ? 'text-heading' : 'text-lead'}`}>
          {title}
        </Heading>
        {warnings}
        <NothingHere>{none}</NothingHere>
      </section>
    );
  }
  const few = lines.length - bars.length;
  return (
    <div className={apart}>
      <ChartFrame
        id={id}
        title={title}
        subtitle={note}
        n={n}
        source={`${few > 0 ? `${few} with too few postings to say are in the table alone. ` : ''}Sources are named at the foot of the page.`}
        table={<SharesTable caption={title} head={head} lines={lines} />}
        csv={{ href: csv }}
        link={link}
        level={level}
      >
        {warnings}
        <RankedBars
          label={title}
          rows={bars.slice(0, MOST).map(({ label, times: _, ...row }) => ({ name: label, ...row }))}
          reference={whole?.share ? { share: whole.share.value, name: 'whole slice' } : null}
          most={OPEN}
        />
      </ChartFrame>
    </div>
  );
}
