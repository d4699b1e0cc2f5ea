import type { ReactNode } from 'react';

/** A word of the method that leads to its definition. */
export function Term({ of, children }: { of: string; children: ReactNode }) {
  return (
    <a href={`/method#${of}`} className="term">
      {children}
    </a>
  );
}
