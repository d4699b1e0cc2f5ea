'use client';

import { number } from '@/app/format';
import type { ReviewedLabel } from '@/db/review-list';
import { count } from '@/lib/relevance/figures-in-words';
import { Keys } from './keys';
import { LabelPanel } from './label-panel';
import { keeping } from './phrase-decisions';
import { ReviewList } from './review-list';

/** Labels whose mentions may be of something else, by how many counts hang on them. */
export function LabelList({ labels, onDecided }: { labels: readonly ReviewedLabel[]; onDecided(): void }) {
  return (
    <>
      <Keys
        keys={[
          ['j', 'next'],
          ['k', 'back'],
          ['n', 'never in this sense'],
          ['t', 'take the label away'],
          ['i', 'it is right'],
          ['u', 'undo'],
        ]}
      />
      <ReviewList
        label="Doubtful mentions"
        forms={['n', 't']}
        onDecided={onDecided}
        items={labels.map((label) => ({
          key: `${label.skill} ${label.rule} ${label.text}`,
          name: `“${label.text}”`,
          row: <LabelFigures label={label} />,
          atOnce: { i: keeping(label.text) },
          panel: (panel) => <LabelPanel label={label} {...panel} />,
        }))}
      />
    </>
  );
}

function LabelFigures({ label }: { label: ReviewedLabel }) {
  const { name, text, postings } = label;
  return (
    <>
      <span className="min-w-0 grow text-soft">
        {name.toLowerCase() !== text.toLowerCase() && (
          <>
            taken for <span className="text-ink">{name}</span>;{' '}
          </>
        )}
        {whyDoubtful(label)}
      </span>
      <span className="ml-auto whitespace-nowrap text-soft">{count(postings, 'posting')}</span>
    </>
  );
}

/** Share of mentions from which a reason is worth a word. */
const WORTH_A_WORD = 0.15;

function whyDoubtful({ rule, mentions, notAsking, written, place }: ReviewedLabel): string {
  const reasons: string[] = [];
  if (rule === 'in-context') reasons.push('found by its context alone');
  if (notAsking >= WORTH_A_WORD * mentions)
    reasons.push(`${number(notAsking)} of ${count(mentions, 'mention')} ask for nothing`);
  const { small, capital } = written;
  if (Math.min(small, capital) >= WORTH_A_WORD * mentions)
    reasons.push(`written small ${number(small)} times, with a capital ${number(capital)}`);
  if (place < 0 || reasons.length === 0) reasons.push('stands where other skills seldom do');
  return reasons.join('; ');
}
