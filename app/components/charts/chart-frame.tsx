import type { ReactNode } from 'react';
import { SaveImage } from './save-image';

export interface ChartFrameProps {
  /** Unique on its page, and lasting: links lead to it. */
  id: string;
  /** One sentence: what is seen. */
  title: string;
  /** How to read it. */
  subtitle?: ReactNode;
  /** What is counted, in words: "5,474 dated postings". */
  n: ReactNode;
  /** Where the data come from, and what is left out. */
  source?: ReactNode;
  /** The same figures as a table; none where the chart shows them all in words. */
  table?: ReactNode;
  /** The figures as a file. */
  csv?: { href: string; label?: string };
  /** An address that shows this chart; the page's own unless told. */
  link?: string;
  /** Of the heading. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A chart with all that belongs to one: its finding, how to read it, N, source, table, files and a link. */
export function ChartFrame({
  id,
  title,
  subtitle,
  n,
  source = 'Sources are named at the foot of the page.',
  table,
  csv,
  link = `#${id}`,
  level = 2,
  children,
}: ChartFrameProps) {
  const Heading = `h${level}` as const;
  return (
    <figure id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4">
      <figcaption className="mb-4 max-w-3xl">
        <Heading id={`${id}-title`} className={level === 2 ? 'text-heading' : 'text-lead'}>
          {title}
        </Heading>
        {subtitle && <p className="mt-1 text-small text-soft">{subtitle}</p>}
      </figcaption>
      {children}
      <p className="mt-3 max-w-3xl text-fine text-soft">
        N&nbsp;= {n}. {source}
      </p>
      <div className="off-paper mt-1 flex flex-wrap items-start gap-x-6 text-small">
        {table && (
          <details className="more max-w-full">
            <summary>Show as table</summary>
            <div className="mt-2 max-w-full overflow-x-auto">{table}</div>
          </details>
        )}
        {csv && (
          <a href={csv.href} className="py-1" download>
            {csv.label ?? 'Download as CSV'}
          </a>
        )}
        <SaveImage name={id} />
        <a href={link} className="py-1">
          Link to this chart
        </a>
      </div>
    </figure>
  );
}
