import { count, sliceInWords } from '@/app/format';
import { pageLink } from '@/app/links';
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
  const without = (name: keyof Slice) => pageLink(path, { ...slice, [name]: undefined });
  const words = {
    occupation: 'any occupation',
    region: 'all regions',
    from: 'an earlier start',
    to: 'a later end',
  };
  const names = (['occupation', 'region', 'from', 'to'] as const).filter((name) => slice[name]);
  return (
    <EmptyState title={postings === 0 ? 'No posting is in this slice' : 'Too few postings to say anything'}>
      <p>
        {postings === 0 ? 'Nothing matches' : `${count(postings, 'posting')} match`}{' '}
        {sliceInWords(slice) ?? 'these filters'}
        {postings > 0 && `; a share needs ${THRESHOLDS.speakablePostings.value}`}. Try it with:
      </p>
      <ul className="list-disc pl-5">
        {names.map((name) => (
          <li key={name}>
            <a href={without(name)}>{words[name]}</a>
          </li>
        ))}
        <li>
          <a href={pageLink(path, {})}>all postings</a>
        </li>
      </ul>
    </EmptyState>
  );
}
