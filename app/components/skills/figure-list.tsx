import type { ReactNode } from 'react';

export interface FigureEntry {
  name: string;
  value: ReactNode;
  /** The interval, the bound, or why there is no figure. */
  note: ReactNode;
  /** Where on the page there is more of it. */
  href?: string;
}

/** The main figures of a page, each with what qualifies it. */
export function FigureList({ figures }: { figures: readonly FigureEntry[] }) {
  return (
    <dl className="whole mt-8 grid grid-cols-2 gap-x-8 gap-y-6 border-y border-line py-5 sm:grid-cols-3">
      {figures.map(({ name, value, note, href }) => (
        <div key={name}>
          <dt className="text-small text-soft">
            {href ? (
              <a href={href} className="term">
                {name}
              </a>
            ) : (
              name
            )}
          </dt>
          <dd>
            <span className="text-heading font-semibold">{value}</span>
            <span className="mt-0.5 block text-fine text-soft">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
