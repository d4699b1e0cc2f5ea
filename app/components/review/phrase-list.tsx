'use client';

import { number, shareFigure } from '@/app/format';
import type { Review, ReviewedPhrase } from '@/db/review-list';
import { count } from '@/lib/relevance/figures-in-words';
import { wilsonInterval } from '@/lib/stats/wilson';
import { IntervalBar } from '../interval-bar';
import { SHARE_TICKS, sharePosition } from '../share-scale';
import { TrendArrow } from '../trend-label';
import { Keys } from './keys';
import { ignoring } from './phrase-decisions';
import { PhrasePanel } from './phrase-panel';
import { ReviewList } from './review-list';

interface PhraseListProps {
  phrases: readonly ReviewedPhrase[];
  halves: Review['halves'];
  onDecided(): void;
}

/** Phrases that may be skills, the rising ones first. */
export function PhraseList({ phrases, halves, onDecided }: PhraseListProps) {
  return (
    <>
      <Keys
        keys={[
          ['j', 'next'],
          ['k', 'back'],
          ['a', 'add as a skill'],
          ['s', 'same as a skill'],
          ['i', 'ignore'],
          ['u', 'undo'],
        ]}
      />
      <ReviewList
        label="Phrases that may be skills"
        forms={['a', 's']}
        onDecided={onDecided}
        items={phrases.map((phrase) => ({
          key: phrase.text,
          name: phrase.text,
          row: <PhraseFigures phrase={phrase} halves={halves} />,
          atOnce: { i: ignoring(phrase.text) },
          panel: (panel) => <PhrasePanel phrase={phrase} {...panel} />,
        }))}
      />
    </>
  );
}

function PhraseFigures({ phrase, halves }: { phrase: ReviewedPhrase; halves: Review['halves'] }) {
  const { postings, employers, share, change } = phrase;
  const { value, interval } = shareFigure(share);
  return (
    <>
      {change?.rising && halves && (
        <span className="inline-flex items-center gap-1.5 text-fine" title={riseInWords(change, halves)}>
          <TrendArrow word="rising" />
          {change.earlier === 0 ? 'new' : 'rising'}
          <span className="text-soft">
            {halfFigure(change.earlier, halves.earlier)} → {halfFigure(change.recent, halves.recent)}
          </span>
        </span>
      )}
      <span className="ml-auto flex flex-wrap items-center justify-end gap-x-4 text-right">
        <span className="text-soft">
          {count(postings, 'posting')}, {count(employers, 'employer')}
        </span>
        <span className="hidden items-center gap-2.5 md:inline-flex">
          <IntervalBar estimate={share} position={rounded} ticks={SHARE_TICKS} />
          <span className="w-36 whitespace-nowrap text-left">
            {value} <span className="text-soft">({interval})</span>
          </span>
        </span>
      </span>
    </>
  );
}

/** Server and browser work out logarithms that differ in their last digit; what they draw must not. */
const rounded = (share: number) => Number(sharePosition(share).toFixed(4));

const halfFigure = (found: number, of: number) => shareFigure(wilsonInterval(found, of)).value;

function riseInWords(
  { earlier, recent }: { earlier: number; recent: number },
  halves: NonNullable<Review['halves']>,
): string {
  return `${number(earlier)} of ${number(halves.earlier)} postings before, ${number(recent)} of ${number(halves.recent)} since`;
}
