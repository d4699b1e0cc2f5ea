import { type Assessment, VERDICTS, type Verdict } from '@/lib/relevance/assessment';

/** How many credentials have each verdict, in the order of the verdicts. */
export function tally(assessments: readonly Pick<Assessment, 'verdict'>[]): Map<Verdict, number> {
  const counts = new Map<Verdict, number>(VERDICTS.map((verdict) => [verdict, 0]));
  for (const { verdict } of assessments) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}
