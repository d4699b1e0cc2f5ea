import type { SkillRow } from '@/lib/reports/answers/skill';
import type { ListRequest, SkillSort } from './list-request';

const VALUES: Readonly<Record<Exclude<SkillSort, 'name'>, (row: SkillRow) => number | null>> = {
  share: ({ postings }) => postings,
  trend: ({ trend }) => trend.change?.value ?? null,
  times: ({ times }) => times?.value ?? null,
  taught: ({ taughtBy }) => taughtBy,
};

/** The skills asked for, in the order asked for; those without the figure that is sorted by come last either way. */
export function requestedSkills(rows: readonly SkillRow[], request: ListRequest): SkillRow[] {
  const words = request.text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(
    ({ name, kind, group }) =>
      (request.kind === null || kind === request.kind) &&
      (request.group === '' || group === request.group) &&
      words.every((word) => name.toLowerCase().includes(word)),
  );
  if (!request.sort) return found;
  const { column, descending } = request.sort;
  const sign = descending ? -1 : 1;
  if (column === 'name') return found.sort((a, b) => sign * a.name.localeCompare(b.name, 'en'));
  const value = VALUES[column];
  const lacks = (row: SkillRow) => Number(value(row) === null);
  return found.sort((a, b) => lacks(a) - lacks(b) || sign * ((value(a) ?? 0) - (value(b) ?? 0)));
}

/** The names of the groups that some skills are of, from A to Z. */
export const groupNames = (rows: readonly SkillRow[]): string[] =>
  [...new Set(rows.map(({ group }) => group))].sort((a, b) => a.localeCompare(b, 'en'));

/** The lines of one page of a long list; the last page where it has fewer than asked for. */
export function pageOf<Row>(rows: readonly Row[], asked: number, most: number) {
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const page = Math.min(asked, pages);
  const first = (page - 1) * most;
  return { rows: rows.slice(first, first + most), page, pages, first };
}
