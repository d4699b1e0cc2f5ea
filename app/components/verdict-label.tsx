import type { Verdict } from '@/lib/relevance/assessment';
import { VerdictMark } from './verdict-mark';

/** A verdict: its mark and its word. */
export function VerdictLabel({ verdict }: { verdict: Verdict }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <VerdictMark verdict={verdict} />
      {verdict}
    </span>
  );
}
