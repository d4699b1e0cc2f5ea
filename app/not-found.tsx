import type { Metadata } from 'next';
import { Frame } from './components/screen';
import { SiteHeader } from './components/site-header';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <Frame header={<SiteHeader current={null} slice={{}} />}>
      <h1 className="text-title">There is no such page</h1>
      <p className="mt-4 max-w-prose">
        The address may be mistyped, or the credential may have gone with the file that it came from.
      </p>
      <p className="mt-3">
        <a href="/credentials">All credentials</a> or <a href="/">the overview</a>
      </p>
    </Frame>
  );
}
