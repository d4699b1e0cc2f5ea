import type { ReactNode } from 'react';

/** A term and what it means, at the address that other pages lead to. */
export function Definition({ id, term, children }: { id: string; term: string; children: ReactNode }) {
  return (
    <section
      id={id}
      className="whole grid scroll-mt-4 gap-x-8 gap-y-1 border-t border-line py-4 target:bg-sunken sm:grid-cols-[10rem_minmax(0,1fr)]"
    >
      <h3 className="font-semibold">{term}</h3>
      <div className="space-y-2">{children}</div>
    </section>
  );
}
