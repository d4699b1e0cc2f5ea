import { useId } from 'react';
import { isSpeakable, number, percent } from '@/app/format';
import type { Estimate } from '@/lib/stats/interval';
import { MOST_PARTS, SPLIT_STROKE, SplitFills, splitFill } from './split-fill';

export interface SplitBarRow {
  key: string | number;
  name: string;
  /** Postings in each part, in the order of `parts`. */
  counts: readonly number[];
  /** Their shares with intervals, for the table, where they are known. */
  shares?: readonly (Estimate | null)[];
}

export interface SplitBarProps {
  /** One sentence: the finding. */
  label: string;
  /** Names of the parts, the strongest first; up to five. The last is drawn empty. */
  parts: readonly string[];
  /** Bars of the same length, one under the other. */
  rows: readonly SplitBarRow[];
}

/** Bars of one length, each divided into the same parts; under each bar its parts in words. */
export function SplitBar({ label, parts, rows }: SplitBarProps) {
  const id = useId();
  const shown = parts.slice(0, MOST_PARTS);
  return (
    <ul aria-label={label} className="max-w-4xl space-y-5 text-small">
      {rows.map(({ key, name, counts }, row) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        return (
          <li key={key}>
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">{name}</span>
              <span className="text-fine text-soft">
                {number(total)} {total === 1 ? 'posting' : 'postings'}
              </span>
            </p>
            <svg width="100%" height="26" aria-hidden="true" className="mt-1 block overflow-visible">
              {row === 0 && <SplitFills id={id} />}
              <Parts counts={counts.slice(0, shown.length)} total={total} id={id} />
            </svg>
            <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-0.5">
              {shown.map((part, i) => (
                <li key={part} className="inline-flex items-center gap-1.5">
                  <Swatch fill={splitFill(id, i, shown.length)} />
                  <span>
                    {part}{' '}
                    <strong className="font-semibold whitespace-nowrap">
                      {partInWords(counts[i] ?? 0, total)}
                    </strong>
                  </span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** A share where there is enough for one, else so many of so many. */
function partInWords(count: number, total: number): string {
  return isSpeakable(total) ? percent(count / total) : `${number(count)} of ${number(total)}`;
}

function Parts({ counts, total, id }: { counts: readonly number[]; total: number; id: string }) {
  let before = 0;
  const parts = counts.map((count, i) => {
    const from = before;
    before += count;
    return { key: i, from, count };
  });
  return (
    <>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ key, from, count }) => (
          <rect
            key={key}
            x={`${(100 * from) / total}%`}
            width={`${(100 * count) / total}%`}
            y="1"
            height="24"
            fill={splitFill(id, key, counts.length)}
            stroke={SPLIT_STROKE}
            strokeWidth="1.5"
          />
        ))}
      {total === 0 && (
        <rect
          x="0"
          y="1"
          width="100%"
          height="24"
          fill="none"
          stroke="var(--color-line-strong)"
          strokeDasharray="3 3"
        />
      )}
    </>
  );
}

function Swatch({ fill }: { fill: string }) {
  return (
    <svg width="14" height="14" aria-hidden="true" className="shrink-0">
      <rect x="1" y="1" width="12" height="12" fill={fill} stroke={SPLIT_STROKE} strokeWidth="1.5" />
    </svg>
  );
}
