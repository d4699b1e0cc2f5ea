import type { ReactNode } from 'react';

/** A link to an address out of imported data: followed only where it is http(s), else the words alone. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  if (!isWebAddress(href)) return children;
  return (
    <a href={href} rel="noopener noreferrer" data-address={children === href || undefined}>
      {children}
    </a>
  );
}

export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
}
