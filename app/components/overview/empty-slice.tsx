import { chosenFilters } from '@/app/chosen-filters';
import { count } from '@/app/format';
import { pageLink } from '@/app/links';
import { sliceInWords } from '@/app/slice-in-words';
import type { Slice } from '@/lib/market/slice';
import { THRESHOLDS } from '@/lib/relevance/thresholds';
import { EmptyState } from '../empty-state';

interface EmptySliceProps {
  slice: Slice;
  path: string;
  /** Postings in the slice: none, or too few for a share. */
  postings?: number;
}

/** A slice that holds no posting, or too few to say anything: which filters may be at fault, and the way out. */
export function EmptySlice({ slice, path, postings = 0 }: EmptySliceProps) {
  return (
    <EmptyState title={postings === 0 ? 'No posting is in this slice' : 'Too few postings to say anything'}>
      <p>
        {postings === 0 ? 'Nothing matches' : `${count(postings, 'posting')} match`}{' '}
        {sliceInWords(slice) ?? 'these filters'}
        {postings > 0 && `; a share needs ${THRESHOLDS.speakablePostings.value}`}. Try it without:
      </p>
      <ul className="list-disc pl-5">
        {chosenFilters(slice).map(({ name, words, without }) => (
          <li key={`${name} ${words}`}>
            <a href={pageLink(path, without)}>{words}</a>
          </li>
        ))}
        <li>
          <a href={pageLink(path, {})}>any filter</a>
        </li>
      </ul>
    </EmptyState>
  );
}
