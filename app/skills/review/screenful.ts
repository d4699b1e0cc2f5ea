import type { OwnEntry } from '@/db/own-taxonomy';
import { type Review, type ReviewedLabel, type ReviewedPhrase, readReview } from '@/db/review-list';
import { workspace } from '../../workspace';
import type { Part } from './parts';
import { type ReviewState, readState } from './state';

const ROWS_A_PAGE = 40;

/** All that a look at the review needs. */
export interface Screenful {
  postings: number;
  /** Null until the postings have been read for the first time. */
  review: Review | null;
  state: ReviewState;
  /** What is left to decide on, of the page asked for. */
  phrases: readonly ReviewedPhrase[];
  labels: readonly ReviewedLabel[];
  counts: Partial<Record<Part, number>>;
  page: number;
  pages: Partial<Record<Part, number>>;
}

export function screenfulOf(page: number): Screenful {
  const space = workspace();
  const state = readState();
  const review = readReview();
  const decided = wordsDecided(state.entries);
  const phrases = (review?.phrases ?? []).filter(({ text }) => !decided.has(text.toLowerCase()));
  const labels = (review?.labels ?? []).filter(
    ({ text, skill }) => space.skills.has(skill) && !decided.has(text.toLowerCase()),
  );
  const shown = Math.max(1, Math.floor(page));
  const cut = <Row>(rows: readonly Row[]) => rows.slice((shown - 1) * ROWS_A_PAGE, shown * ROWS_A_PAGE);
  return {
    postings: space.index.size,
    review,
    state,
    phrases: cut(phrases),
    labels: cut(labels),
    counts: {
      ...(review && { phrases: phrases.length, mentions: labels.length }),
      own: state.entries.length,
    },
    page: shown,
    pages: {
      phrases: Math.ceil(phrases.length / ROWS_A_PAGE),
      mentions: Math.ceil(labels.length / ROWS_A_PAGE),
    },
  };
}

/** Words on which something was decided, in lower case: they are not asked about again. */
function wordsDecided(entries: readonly OwnEntry[]): Set<string> {
  const words = entries.flatMap((entry) => {
    if (entry.did === 'ignore') return [entry.phrase];
    return entry.did === 'skill' ? [entry.name, ...entry.labels.map(({ text }) => text)] : [entry.text];
  });
  return new Set(words.map((word) => word.toLowerCase()));
}
