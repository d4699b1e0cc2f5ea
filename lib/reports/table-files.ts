import Papa from 'papaparse';
import { guardFormula } from '@/lib/text/formula-guard';
import type { ReportTable } from './report';

/** Significant figures of what is no whole number: more would be noise. */
const CSV_DIGITS = 6;
const MARKDOWN_DIGITS = 4;

/** Comma-separated with a heading; empty for null. Text that a spreadsheet would run as a formula gets a leading `'`. */
export function tableAsCsv({ columns, rows }: ReportTable): string {
  const data = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : rounded(cell, CSV_DIGITS))),
  );
  return `${Papa.unparse({ fields: columns.map(({ name }) => name), data }, { newline: '\r\n' })}\r\n`;
}

/** A Markdown table; figures to the right. */
export function tableAsMarkdown({ columns, rows }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(columns.map(({ name }) => name)),
    line(columns.map(({ number }) => (number ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(markdownCell))),
  ];
  return `${lines.join('\n')}\n`;
}

function rounded(value: number | null, digits: number): number | null {
  return value === null || Number.isInteger(value) ? value : Number(value.toPrecision(digits));
}

function markdownCell(value: string | number | null): string {
  return String((typeof value === 'string' ? value : rounded(value, MARKDOWN_DIGITS)) ?? '')
    .replace(/[\\|`*_[\]]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\s+/g, ' ')
    .trim();
}
