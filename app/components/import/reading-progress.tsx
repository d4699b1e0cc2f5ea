import type { IncomingSummary } from '@/app/import/views';
import { number } from '@/lib/relevance/figures-in-words';
import { sizeInWords, timeInWords } from './amounts';

interface ReadingProgressProps {
  name: string;
  bytes: number;
  progress: IncomingSummary['progress'];
}

/** How far an import is: a bar, and in figures the rows, how fast, and how long it will still take. */
export function ReadingProgress({ name, bytes, progress }: ReadingProgressProps) {
  if (!progress) return <p className="text-small text-soft">Starts …</p>;
  const { read, rejected, rowsPerSecond, secondsLeft } = progress;
  return (
    <div className="mt-1 text-small">
      <progress
        aria-label={`How much of ${name} is read`}
        className="bar"
        value={progress.bytes}
        max={bytes}
      />
      <p className="mt-1 text-soft">
        {number(read)} rows{rejected > 0 && `, ${number(rejected)} of them rejected`} ·{' '}
        {sizeInWords(progress.bytes)} of {sizeInWords(bytes)}
        {rowsPerSecond !== null && ` · ${number(Math.round(rowsPerSecond))} rows a second`}
        {secondsLeft !== null && ` · ${timeInWords(secondsLeft)} left`}
      </p>
    </div>
  );
}
