import { count, number } from '@/app/format';
import { pageLink } from '@/app/links';
import type { Workspace } from '@/app/workspace';
import type { Slice } from '@/lib/market/slice';
import { ThemeSwitch } from './theme-switch';

interface SiteFooterProps {
  space: Workspace | null;
  slice: Slice;
  /** The address of the page, for a reader on paper. */
  address: string;
}

/** Where the figures come from, and which version of the data they rest on. */
export function SiteFooter({ space, slice, address }: SiteFooterProps) {
  return (
    <footer className="mt-16 border-t border-line py-6 text-small text-soft">
      <div className="page grid gap-x-10 gap-y-4 md:grid-cols-[minmax(0,1fr)_auto]">
        {space && (
          <div className="space-y-1">
            <p data-source>
              Postings: <Sources files={space.provenance.postings} none="none imported" />
            </p>
            <p data-source>
              Credentials: <Sources files={space.provenance.credentials} none="none imported" />
            </p>
            <p>
              Data version {number(space.version)}: it grows with each import. Job postings are not all jobs:
              every figure speaks of the postings that were imported.{' '}
              <a href={pageLink('/method', slice)}>How it is worked out</a>.{' '}
              <a href={pageLink('/method/api', slice)}>For programs: the API</a>
            </p>
            <p className="on-paper">Page: {address}</p>
          </div>
        )}
        <ThemeSwitch />
      </div>
    </footer>
  );
}

const FILES_NAMED = 4;

function Sources({ files, none }: { files: readonly { file: string; count: number }[]; none: string }) {
  if (files.length === 0) return none;
  const named = files
    .slice(0, FILES_NAMED)
    .map(({ file, count: rows }) => `${baseName(file)} (${number(rows)})`);
  const rest = files.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${count(rest, 'more file')}` : ''}`;
}

const baseName = (file: string) => file.split(/[\\/]/).at(-1) || file;
