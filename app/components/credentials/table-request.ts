import { verdictOfSlug, verdictSlug } from '@/app/links';
import { type Parameters, parameter } from '@/app/page-data';
import type { Assessment, Verdict } from '@/lib/relevance/assessment';
import { byRelevance } from '@/lib/relevance/ranking';
import { type RelevanceRow, relevanceRow } from '@/lib/reports/relevance-report';
import { filterRows, sortRows } from '@/lib/reports/relevance-table';

export const SORT_COLUMNS = ['title', 'verdict', 'relevance', 'reach', 'alignment', 'trend'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** What a reader asked of the table: all of it stands in the URL. */
export interface TableRequest {
  verdicts: readonly Verdict[];
  text: string;
  /** Null is the table's own order, best first. */
  sort: { column: SortColumn; descending: boolean } | null;
  page: number;
}

/** A line of the table, with all that its assessment says. */
export type TableRow = RelevanceRow & { assessment: Assessment };

/** Text and verdicts start at their beginning, figures at the largest. */
export const descendingAtFirst = (column: SortColumn): boolean => column !== 'title' && column !== 'verdict';

export function readTableRequest(parameters: Parameters): TableRequest {
  const column = SORT_COLUMNS.find((known) => known === parameter(parameters, 'sort'));
  const order = parameter(parameters, 'order');
  const page = Number(parameter(parameters, 'page'));
  return {
    verdicts: [parameters.verdict ?? []].flat().flatMap((slug) => verdictOfSlug(slug) ?? []),
    text: parameter(parameters, 'q'),
    sort: column ? { column, descending: order === '' ? descendingAtFirst(column) : order === 'desc' } : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The request as URL parameters; the page number is left to whoever turns pages. */
export function tableParameters({ verdicts, text, sort }: TableRequest) {
  return {
    q: text,
    verdict: verdicts.map(verdictSlug),
    ...(sort && { sort: sort.column, order: sort.descending ? 'desc' : 'asc' }),
  };
}

/** All lines in the table's own order. */
export const tableRows = (assessments: readonly Assessment[]): TableRow[] =>
  [...assessments].sort(byRelevance).map((assessment) => ({ ...relevanceRow(assessment), assessment }));

/** The lines asked for, in the order asked for. */
export function requestedRows(rows: readonly TableRow[], { verdicts, text, sort }: TableRequest): TableRow[] {
  const found = filterRows(rows, { text, ...(verdicts.length > 0 && { verdict: verdicts }) });
  return sort ? sortRows(found, sort) : found;
}
