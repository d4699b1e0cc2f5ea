import { count, number } from '@/app/format';
import type { PageData } from '@/app/page-data';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import { tally } from './tally';

/** What the page has found, as one sentence. */
export function Finding({ all, view }: PageData) {
  const counts = tally(all);
  const judged = all.length - (counts.get('too little to judge') ?? 0);
  const postings = view.size === 1 ? 'this one posting' : `these ${count(view.size, 'posting')}`;
  const credentials = count(all.length, 'credential');
  return (
    <h1 className="max-w-[24ch] text-finding font-semibold sm:max-w-[34ch]" data-testid="finding">
      {judged === 0
        ? noVerdict(credentials, postings, view)
        : `${number(counts.get('in demand') ?? 0)} of ${credentials} ${
            counts.get('in demand') === 1 ? 'is' : 'are'
          } in demand in ${postings}; ${noDemand(counts.get('no demand found') ?? 0)}.`}
    </h1>
  );
}

function noVerdict(credentials: string, postings: string, { size, described }: PageData['view']): string {
  const needed = THRESHOLDS.judgedPostings.value;
  const start = `None of ${credentials} can be judged in ${postings}`;
  if (size < needed) return `${start}: a verdict needs ${needed}.`;
  return described < needed
    ? `${start}: a verdict needs ${needed} that say more than their title.`
    : `${start}: too few of their skills are known, or too few postings to tell.`;
}

function noDemand(found: number): string {
  if (found === 0) return 'none was found to be without demand';
  return `${number(found)} ${found === 1 ? 'has' : 'have'} no demand found`;
}
