import { postingsInWords } from '@/app/format';
import type { PageData } from '@/app/page-data';
import type { Assessment } from '@/lib/relevance/assessment';
import { Term } from '../term';
import { VerdictMark } from '../verdict-mark';

/** The verdict, and why, the deciding reason first. */
export function VerdictBlock({ assessment, data }: { assessment: Assessment; data: PageData }) {
  const { verdict, trend, reasons } = assessment;
  const told = trend.word === 'rising' || trend.word === 'falling' || trend.word === 'steady';
  const [deciding, ...others] = reasons;
  return (
    <section aria-labelledby="verdict" className="whole mt-8 border-t border-line pt-6">
      <h2 id="verdict" className="flex items-center gap-3 text-title font-semibold" data-testid="verdict">
        <VerdictMark verdict={verdict} size={26} />
        <span>
          <span className="inline-block first-letter:uppercase">{verdict}</span>
          {told && <span className="font-normal text-soft">, {trend.word}</span>}
        </span>
      </h2>
      <p className="mt-1 text-small text-soft">
        in the {postingsInWords(data)}. <Term of="verdicts">What the verdicts mean</Term>
      </p>
      {deciding && <p className="mt-4 max-w-prose text-lead">{deciding}</p>}
      {others.length > 0 && (
        <ul className="mt-3 max-w-prose list-disc space-y-1 pl-5 marker:text-line-strong">
          {others.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
