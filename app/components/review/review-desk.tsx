'use client';

import { useEffect, useState } from 'react';
import type { Part } from '@/app/skills/review/parts';
import type { ReviewState } from '@/app/skills/review/state';
import type { Review, ReviewedLabel, ReviewedPhrase } from '@/db/review-list';
import { usePolled } from '../import/polling';
import { send } from '../import/send';
import { Crosswalk } from './crosswalk';
import { LabelList } from './label-list';
import { OwnList } from './own-list';
import { PhraseList } from './phrase-list';
import { ProgressNote } from './progress-note';

interface ReviewDeskProps {
  first: ReviewState;
  part: Part;
  halves: Review['halves'];
  phrases: readonly ReviewedPhrase[];
  labels: readonly ReviewedLabel[];
}

const isBusy = ({ reading, rematch }: ReviewState) => reading.running !== null || rematch.running !== null;

/** One part of the review, and what goes on behind it. */
export function ReviewDesk({ first, part, halves, phrases, labels }: ReviewDeskProps) {
  const [again, setAgain] = useState(0);
  const state = usePolled<ReviewState>('/api/review', first, isBusy, again);
  const ask = () => setAgain((times) => times + 1);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const isFirst = first.version === null && state.version !== null;
  useEffect(() => {
    if (isFirst) window.location.reload();
  }, [isFirst]);
  return (
    <div data-live={isLive || undefined}>
      <ProgressNote
        state={state}
        shown={first.version}
        onMatch={() => send('/api/review/rematch', 'POST').then(ask, ask)}
      />
      {part === 'phrases' && <PhraseList phrases={phrases} halves={halves} onDecided={ask} />}
      {part === 'mentions' && <LabelList labels={labels} onDecided={ask} />}
      {part === 'twins' && <Crosswalk />}
      {part === 'own' && <OwnList entries={state.entries} onChange={ask} />}
    </div>
  );
}
