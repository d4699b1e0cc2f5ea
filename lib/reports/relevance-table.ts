import { fold } from '@/lib/market/word-search';
import { VERDICTS, type Verdict } from '@/lib/relevance/assessment';
import type { RelevanceRow } from './relevance-report';

export interface RelevanceFilter {
  verdict?: Verdict | readonly Verdict[];
  /** Words that must all stand in the title or the provider, letter case and accents ignored. */
  text?: string;
}

export interface RelevanceSort {
  column: keyof RelevanceRow;
  descending?: boolean;
}

/** The lines that a reader asked for, in the order given. An empty filter keeps all. */
export function filterRows<Row extends Pick<RelevanceRow, 'title' | 'provider' | 'verdict'>>(
  rows: readonly Row[],
  { verdict, text }: RelevanceFilter,
): Row[] {
  const verdicts = verdict === undefined ? null : new Set<Verdict>([verdict].flat() as Verdict[]);
  const words = fold(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return rows.filter((row) => {
    if (verdicts && !verdicts.has(row.verdict)) return false;
    if (words.length === 0) return true;
    const searched = fold(`${row.title}\n${row.provider ?? ''}`);
    return words.every((word) => searched.includes(word));
  });
}

const verdictOrder = new Map<string, number>(VERDICTS.map((verdict, order) => [verdict, order]));
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The lines by a column, equal ones in the order given, those without a figure last in either direction. Verdicts go
 * from in demand to too little to judge, text as in a dictionary.
 */
export function sortRows<Row extends RelevanceRow>(
  rows: readonly Row[],
  { column, descending = false }: RelevanceSort,
): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const x = a[column];
    const y = b[column];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (column === 'verdict') return sign * (verdictOrder.get(String(x))! - verdictOrder.get(String(y))!);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * collator.compare(String(x), String(y));
  });
}
