import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { chosenTheme } from './theme/chosen-theme';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Badgeworth', template: '%s · Badgeworth' },
  description: 'Which micro-credentials job postings ask for, which fade, and how sure that is.',
  referrer: 'same-origin',
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await chosenTheme();
  return (
    <html lang="en" data-theme={theme === 'auto' ? undefined : theme} className={GeistSans.variable}>
      <body className="font-sans">{children}</body>
    </html>
  );
}
