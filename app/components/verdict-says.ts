import type { Verdict } from '@/lib/relevance/assessment';
import { oneIn } from '@/lib/relevance/figures-in-words';
import { THRESHOLDS } from '@/lib/relevance/thresholds';

const little = oneIn(THRESHOLDS.littleReach.value);
const small = oneIn(THRESHOLDS.smallReach.value);

/** What each verdict means, in a few words; the method page has the whole rule. */
export const VERDICT_SAYS: Readonly<Record<Verdict, string>> = {
  'in demand': `at least ${little} postings ask, for most of it`,
  emerging: `asked for in under ${small}, and rising fast`,
  niche: 'rare here, wanted in one occupation',
  'partly aligned': 'part of it is asked for, or all of it seldom',
  fading: `asked for in under ${small}, and falling fast`,
  'little demand': `under ${little} postings ask`,
  'no demand found': 'no skill of it is asked for beyond chance',
  'too little to judge': 'too few postings or known skills',
};
