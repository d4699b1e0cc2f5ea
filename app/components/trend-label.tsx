import { changeFigure } from '@/app/format';
import type { TrendFigure, TrendWord } from '@/lib/market/trend';

const ARROWS: Readonly<Record<TrendWord, string>> = {
  rising: 'M2 10L10 2M4.5 2H10V7.5',
  falling: 'M2 2L10 10M4.5 10H10V4.5',
  steady: 'M1 6H11M7.5 2.5L11 6L7.5 9.5',
  unclear: 'M1 6C3 1.5 5 1.5 6 6S9 10.5 11 6',
  unknown: 'M3.5 6H8.5',
};

const COLOURS: Readonly<Record<TrendWord, string>> = {
  rising: 'var(--color-emerging)',
  falling: 'var(--color-fading)',
  steady: 'var(--color-ink)',
  unclear: 'var(--color-soft)',
  unknown: 'var(--color-soft)',
};

export function TrendArrow({ word }: { word: TrendWord }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
      <path d={ARROWS[word]} fill="none" stroke={COLOURS[word]} strokeWidth="1.8" strokeLinejoin="round" />
    </svg>
  );
}

/** A trend: arrow, word, and the yearly change with its interval; where it is unknown, why, as a title. */
export function TrendLabel({ trend }: { trend: TrendFigure }) {
  const change = changeFigure(trend);
  return (
    <span className="inline-flex flex-col" title={trend.why}>
      <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
        <TrendArrow word={trend.word} />
        {trend.word}
      </span>
      {change && trend.word !== 'unclear' && (
        <span className="text-fine text-soft">{change.interval} a year</span>
      )}
    </span>
  );
}
