import { number } from '@/app/format';

export const ROWS_A_PAGE = 50;

interface PagingProps {
  page: number;
  pages: number;
  link: (page: number) => string;
}

/** The way to the other pages of a long table. */
export function Paging({ page, pages, link }: PagingProps) {
  if (pages < 2) return null;
  const step = (to: number, words: string) =>
    to >= 1 && to <= pages ? (
      <a href={link(to)} className="button" rel={to < page ? 'prev' : 'next'}>
        {words}
      </a>
    ) : null;
  return (
    <nav aria-label="Pages of the table" className="off-paper mt-6 flex items-center gap-4 text-small">
      {step(page - 1, 'Previous')}
      <span className="text-soft">
        Page {number(page)} of {number(pages)}
      </span>
      {step(page + 1, 'Next')}
    </nav>
  );
}
