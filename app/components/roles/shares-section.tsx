import type { ReactNode } from 'react';
import { NothingHere, Section } from '../skills/section';
import { type ShareLine, SharesTable } from '../skills/shares-table';

interface SharesSectionProps {
  id: string;
  title: string;
  note?: ReactNode;
  head: { label: string; of: string; times?: string };
  lines: readonly ShareLine[];
  /** Said where there is no line. */
  none: string;
  csv: string;
  /** Whether the lines are many, and shown on demand. */
  folded?: boolean;
}

/** Shares of a role by something, as a part of its page. */
export function SharesSection({ id, title, note, head, lines, none, csv, folded }: SharesSectionProps) {
  const table = <SharesTable caption={title} head={head} lines={lines} />;
  return (
    <Section id={id} title={title} note={note}>
      {lines.length === 0 ? (
        <NothingHere>{none}</NothingHere>
      ) : (
        <div className="mt-3">
          {folded ? (
            <details className="more">
              <summary>Show as table</summary>
              {table}
            </details>
          ) : (
            table
          )}
          <p className="off-paper mt-2 text-small">
            <a href={csv} download>
              Download as CSV
            </a>
          </p>
        </div>
      )}
    </Section>
  );
}
