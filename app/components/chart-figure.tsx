import type { ReactNode } from 'react';

interface ChartFigureProps {
  /** One sentence: what is seen. */
  title: string;
  /** How to read it. */
  subtitle: ReactNode;
  /** Where the data come from, and N. */
  source: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
  download: { href: string; label: string };
  children: ReactNode;
}

/** A chart with all that belongs to one: title, how to read it, source, N, table and download. */
export function ChartFigure({ title, subtitle, source, table, download, children }: ChartFigureProps) {
  return (
    <figure>
      <figcaption className="mb-4 max-w-3xl">
        <h2 className="text-heading">{title}</h2>
        <p className="mt-1 text-small text-soft">{subtitle}</p>
      </figcaption>
      {children}
      <p className="mt-3 text-fine text-soft">{source}</p>
      <div className="off-paper mt-1 flex flex-wrap items-start gap-x-6 text-small">
        <details className="more">
          <summary>Show as table</summary>
          <div className="mt-2 max-w-full">{table}</div>
        </details>
        <a href={download.href} className="py-1" download>
          {download.label}
        </a>
      </div>
    </figure>
  );
}
