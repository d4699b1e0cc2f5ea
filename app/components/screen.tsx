import type { ReactNode } from 'react';
import { pageLink } from '@/app/links';
import { type PageData, type Parameters, tryReadPage } from '@/app/page-data';
import { database } from '@/app/workspace';
import { DatabaseError } from '@/db/client';
import { listSavedSlices } from '@/db/saved-slices';
import { DatabaseTrouble } from './database-trouble';
import { SampleBanner } from './sample-banner';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { SliceBar } from './slice-bar';
import { SliceSummary } from './slice-summary';

interface ScreenProps {
  /** The path of the page, to which its filters lead back. */
  path: string;
  /** The entry of the navigation that it belongs to. */
  current: string | null;
  parameters: Parameters;
  /** Filters of the page's own that a change of slice keeps. */
  keep?: Readonly<Record<string, string | readonly string[]>>;
  children: (data: PageData) => ReactNode;
}

/** The frame of every screen: header, slice, what the page shows of it, footer. */
export function Screen({ path, current, parameters, keep = {}, children }: ScreenProps) {
  const data = tryReadPage(parameters);
  if (data instanceof DatabaseError) {
    return (
      <Frame header={<SiteHeader current={current} slice={{}} />}>
        <DatabaseTrouble message={data.message} />
      </Frame>
    );
  }
  const { space, slice } = data;
  const content = children(data);
  return (
    <Frame
      header={
        <>
          <SampleBanner {...space.provenance} />
          <SiteHeader current={current} slice={slice} />
          {space.index.size > 0 && (
            <div className="border-b border-line bg-sunken py-3">
              <div className="page">
                <SliceBar
                  path={path}
                  market={data.view.market}
                  saved={listSavedSlices(database())}
                  keep={keep}
                />
                <SliceSummary view={data.view} slice={slice} problems={data.problems} />
              </div>
            </div>
          )}
        </>
      }
      footer={<SiteFooter space={space} slice={slice} address={pageLink(path, slice, keep)} />}
    >
      {content}
    </Frame>
  );
}

interface FrameProps {
  header: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

export function Frame({ header, footer, children }: FrameProps) {
  return (
    <>
      <a
        href="#main"
        className="off-paper absolute left-2 top-2 z-10 -translate-y-24 bg-ink px-4 py-2 text-paper focus:translate-y-0"
      >
        Skip to content
      </a>
      <header>{header}</header>
      <main id="main" tabIndex={-1} className="page pt-8 outline-none">
        {children}
      </main>
      {footer}
    </>
  );
}
