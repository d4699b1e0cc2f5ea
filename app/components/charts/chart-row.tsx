import type { ReactNode } from 'react';

interface ChartRowProps {
  name: ReactNode;
  href?: string;
  /** The figures in words. */
  figure?: ReactNode;
  /** The drawing, as wide as the others of the chart. */
  children: ReactNode;
}

/** A row of a chart: name, drawing, figures; on a narrow screen the drawing goes under the other two. */
export function ChartRow({ name, href, figure, children }: ChartRowProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 text-small @max-3xl:pb-2 @3xl:grid-cols-[minmax(0,13rem)_minmax(0,1fr)_11.5rem]">
      <div className="min-w-0 @3xl:py-1.5">
        {href ? (
          <a href={href} className="name">
            {name}
          </a>
        ) : (
          name
        )}
      </div>
      <div className="relative min-h-5 self-stretch @max-3xl:order-last @max-3xl:col-span-2">{children}</div>
      <div className="@max-3xl:text-right @3xl:py-0.5">{figure}</div>
    </div>
  );
}
