/** The lines of one page of a long list; the last page where it has fewer than asked for. */
export function pageOf<Row>(rows: readonly Row[], asked: number, most: number) {
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const page = Math.min(asked, pages);
  const first = (page - 1) * most;
  return { rows: rows.slice(first, first + most), page, pages, first };
}
