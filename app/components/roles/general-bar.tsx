import { shareFigure } from '@/app/format';
import type { EstimateAnswer } from '@/lib/reports/answers/parts';

/** Of what a role asks for, the general part and the specialised one, on one bar; the figure beside it in words. */
export function GeneralBar({ general }: { general: EstimateAnswer }) {
  const { value, interval } = shareFigure(general);
  return (
    <span
      className="inline-flex items-center gap-2 whitespace-nowrap"
      title={`${interval} general, the rest specialised`}
    >
      <svg width="64" height="8" viewBox="0 0 64 8" aria-hidden="true" className="shrink-0">
        <rect width="64" height="8" rx="1" fill="var(--color-line-strong)" opacity="0.35" />
        <rect width={64 * general.value} height="8" rx="1" fill="var(--color-in-demand)" />
      </svg>
      {value}
    </span>
  );
}
