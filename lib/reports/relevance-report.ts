import type { Assessment, Verdict } from '@/lib/relevance/assessment';
import { byRelevance } from '@/lib/relevance/ranking';
import type { ReportTable } from './report';
import { tableAsCsv, tableAsMarkdown } from './table-files';

/** A line of the relevance table. Shares and yearly changes are parts of 1; null where the data cannot carry a figure. */
export interface RelevanceRow {
  id: number;
  title: string;
  provider: string | null;
  verdict: Verdict;
  /** 0 to 100, one decimal. */
  relevance: number | null;
  reach: number | null;
  reach_low: number | null;
  reach_high: number | null;
  alignment: number | null;
  /** Relative change of reach in a year: 0.1 is ten per cent more; `TREND_RULES.most` stands for all that is larger. */
  trend: number | null;
  trend_low: number | null;
  trend_high: number | null;
  stability: number | null;
  /** N, the size of the slice. */
  postings: number;
}

export const RELEVANCE_FIELDS = [
  'id',
  'title',
  'provider',
  'verdict',
  'relevance',
  'reach',
  'reach_low',
  'reach_high',
  'alignment',
  'trend',
  'trend_low',
  'trend_high',
  'stability',
  'postings',
] as const satisfies readonly (keyof RelevanceRow)[];

const share = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Number(value.toPrecision(4));

/** One line of the table, rounded: relevance to one decimal, shares and changes to four significant figures. */
export function relevanceRow(assessment: Assessment): RelevanceRow {
  const { credential, relevance, reach, alignment, trend, stability } = assessment;
  return {
    id: credential.id,
    title: credential.title,
    provider: credential.provider,
    verdict: assessment.verdict,
    relevance: relevance ? Math.round(relevance.value * 10) / 10 : null,
    reach: share(reach?.value),
    reach_low: share(reach?.low),
    reach_high: share(reach?.high),
    alignment: share(alignment?.value),
    trend: share(trend.change?.value),
    trend_low: share(trend.change?.low),
    trend_high: share(trend.change?.high),
    stability: share(stability),
    postings: assessment.postings,
  };
}

/** The table in its own order, best first (`byRelevance`). */
export function relevanceRows(assessments: readonly Assessment[]): RelevanceRow[] {
  return [...assessments].sort(byRelevance).map(relevanceRow);
}

/** One array of objects, a line each. */
export function toJson(rows: readonly RelevanceRow[]): string {
  if (rows.length === 0) return '[]\n';
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}

/** The lines as the table that files hold. */
export function relevanceTable(rows: readonly RelevanceRow[]): ReportTable {
  return {
    columns: RELEVANCE_FIELDS.map((name) => ({ name, number: !TEXT.has(name) })),
    rows: rows.map((row) => RELEVANCE_FIELDS.map((field) => row[field])),
  };
}

const TEXT = new Set<string>(['title', 'provider', 'verdict'] satisfies (keyof RelevanceRow)[]);

/** Comma-separated, as `tableAsCsv` writes it. */
export const toCsv = (rows: readonly RelevanceRow[]): string => tableAsCsv(relevanceTable(rows));

/** A Markdown table. */
export const toMarkdown = (rows: readonly RelevanceRow[]): string => tableAsMarkdown(relevanceTable(rows));
