import type { ReactNode } from 'react';

interface SectionProps {
  /** By which a link leads to it. */
  id: string;
  title: string;
  /** How to read it. */
  note?: ReactNode;
  children: ReactNode;
}

/** A part of a long page that links lead to. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="scroll-mt-4 text-heading">
        {title}
      </h2>
      {note && <p className="mt-1 max-w-3xl text-small text-soft">{note}</p>}
      {children}
    </section>
  );
}

/** In place of a chart or a table for which there is nothing: why, in one line. */
export function NothingHere({ children }: { children: ReactNode }) {
  return (
    <p className="mt-3 max-w-prose border-l-2 border-line-strong pl-4 text-small text-soft">{children}</p>
  );
}
