import type { ReactNode } from 'react';

/** What to read where there is nothing to show: why, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="my-8 max-w-prose border-l-2 border-line-strong py-1 pl-5">
      <h2 className="text-heading">{title}</h2>
      <div className="mt-2 space-y-3 text-soft">{children}</div>
    </section>
  );
}

/** A command to be typed into a shell. */
export function Command({ children }: { children: string }) {
  return (
    <pre className="overflow-x-auto rounded-control bg-sunken px-3 py-2 font-mono text-small text-ink">
      <code>{children}</code>
    </pre>
  );
}
