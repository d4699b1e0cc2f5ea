import type { Selection } from '@/lib/market/select';
import { count, fewerThanOneIn, number, oneIn } from '@/lib/relevance/figures-in-words';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import type { Estimate } from '@/lib/stats/interval';
import type { PageData } from './page-data';

export { dateInWords } from '@/lib/market/months';
export { count, list, number, oneIn, percent, shareFigure } from '@/lib/relevance/figures-in-words';
export { changeFigure } from '@/lib/relevance/trend-in-words';

/** Where a share rests on too few postings. */
export const TOO_FEW = 'too few to say';

/** Whether a slice holds enough postings for a share to be spoken of. */
export const isSpeakable = (postings: number): boolean => postings >= THRESHOLDS.speakablePostings.value;

/** In place of a relevance where too little is known for a verdict. */
export const NOT_JUDGED = 'not judged';

/** How few postings of a slice say more than their title; null where most do. */
export function fewDescribed({ size, described }: Selection): string | null {
  if (described >= THRESHOLDS.mostlyDescribed.value * size) return null;
  const says = described === 1 ? 'says more than its title' : 'say more than their title';
  const [some, others] = described === 0 ? ['None', 'they'] : [number(described), 'the others'];
  return `${some} of ${count(size, 'posting')} ${says}: what ${others} ask for is not known.`;
}

/** How often a slice asks for something, in a reader's words; of none, the bound. */
export function reachInWords({ value, high }: Estimate): string {
  return value === 0 ? `fewer than ${fewerThanOneIn(high)}, if any` : `${oneIn(value)} postings`;
}

/** A score from 0 to 100 and its interval, in whole points. */
export function scoreFigure({ value, low, high }: Estimate): { value: string; interval: string } {
  return { value: value.toFixed(0), interval: `${low.toFixed(0)}–${high.toFixed(0)}` };
}

/** N with its words: "3,412 postings of this slice", or "… postings" where nothing is left out. */
export function postingsInWords({ view }: Pick<PageData, 'view'>): string {
  const { size } = view;
  return `${number(size)} ${size === 1 ? 'posting' : 'postings'}${size < view.index.size ? ' of this slice' : ''}`;
}
