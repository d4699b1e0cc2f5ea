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
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 text-small @max-lg:pb-2 @lg:grid-cols-[minmax(0,13rem)_minmax(0,1fr)_11.5rem]">
      <div className="min-w-0 @lg:py-1">
        {href ? (
          <a href={href} className="name">
            {name}
          </a>
        ) : (
          name
        )}
      </div>
      <div className="self-stretch @max-lg:order-last @max-lg:col-span-2">{children}</div>
      <div className="@max-lg:text-right">{figure}</div>
    </div>
  );
}
