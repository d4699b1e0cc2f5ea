import type {
  DegreesAnswer,
  EmployerAnswer,
  MonthAnswer,
  OutlookAnswer,
  PortionAnswer,
  QuantilesAnswer,
  SkillNameAnswer,
  SpreadAnswer,
  TrendAnswer,
} from '@/lib/reports/answers/parts';
import type { ReportTable } from '@/lib/reports/report';
import type { Estimate } from '@/lib/stats/interval';

export type Column = ReportTable['columns'][number];
export type Cell = ReportTable['rows'][number][number];

export const text = (name: string): Column => ({ name, number: false });
export const number = (name: string): Column => ({ name, number: true });

/** Columns of an estimate: its value, and the ends of its interval. */
export const estimateColumns = (name: string): Column[] => [name, `${name}_low`, `${name}_high`].map(number);
export const estimateCells = (estimate: Estimate | null): Cell[] => [
  estimate?.value ?? null,
  estimate?.low ?? null,
  estimate?.high ?? null,
];

export const PORTION: readonly Column[] = [number('postings'), number('of'), ...estimateColumns('share')];
export const portionCells = ({ postings, of, share }: PortionAnswer): Cell[] => [
  postings,
  of,
  ...estimateCells(share),
];

export const TREND: readonly Column[] = [text('trend'), ...estimateColumns('yearly_change')];
export const trendCells = ({ word, change }: TrendAnswer): Cell[] => [word, ...estimateCells(change)];

export const SKILL: readonly Column[] = [number('skill_id'), text('skill'), text('kind'), text('group')];
export const skillCells = ({ id, name, kind, group }: SkillNameAnswer): Cell[] => [id, name, kind, group];

export const monthsTable = (months: readonly MonthAnswer[]): ReportTable => ({
  columns: [text('month'), ...PORTION],
  rows: months.map((row) => [row.month, ...portionCells(row)]),
});

export const outlookTable = (outlook: OutlookAnswer | null): ReportTable => ({
  columns: [text('month'), ...estimateColumns('share')],
  rows: (outlook ?? []).map((row) => [row.month, ...estimateCells(row)]),
});

export const spreadTable = (rows: readonly SpreadAnswer[]): ReportTable => ({
  columns: [text('value'), text('label'), ...PORTION, ...estimateColumns('times')],
  rows: rows.map((row) => [row.value, row.label, ...portionCells(row), ...estimateCells(row.times)]),
});

export const degreesTable = ({ signals }: DegreesAnswer): ReportTable => ({
  columns: [
    text('degree'),
    ...PORTION,
    number('slice_postings'),
    number('slice_of'),
    ...estimateColumns('slice_share'),
  ],
  rows: signals.map(({ signal, asking, slice }) => [signal, ...portionCells(asking), ...portionCells(slice)]),
});

export const employersTable = (employers: readonly EmployerAnswer[]): ReportTable => ({
  columns: [text('employer'), ...PORTION],
  rows: employers.map((row) => [row.employer, ...portionCells(row)]),
});

export const certificatesTable = (
  certificates: readonly (SkillNameAnswer & PortionAnswer)[],
): ReportTable => ({
  columns: [...SKILL, ...PORTION],
  rows: certificates.map((row) => [...skillCells(row), ...portionCells(row)]),
});

/** Quantiles of pay, a line each; those that are too few to say are left out. */
export const payTable = (
  currency: string | null,
  lines: Readonly<Record<string, QuantilesAnswer | null>>,
): ReportTable => ({
  columns: [text('postings_of'), text('currency'), ...['n', 'p10', 'p25', 'p50', 'p75', 'p90'].map(number)],
  rows: Object.entries(lines).flatMap(([of, found]) =>
    found ? [[of, currency, found.n, found.p10, found.p25, found.p50, found.p75, found.p90]] : [],
  ),
});
