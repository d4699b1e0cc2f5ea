import { dateInWords } from '@/app/format';
import type { ReviewedPassage } from '@/db/review-list';

/** Passages of postings with the words in question marked, and the posting that each is from. */
export function Passages({ passages }: { passages: readonly ReviewedPassage[] }) {
  return (
    <ul aria-label="Where it stands" className="space-y-3">
      {passages.map(({ posting, title, employer, date, before, words, behind }) => (
        <li key={posting} className="border-l-2 border-line pl-3">
          <blockquote className="text-small leading-relaxed">
            {before}
            <mark>{words}</mark>
            {behind}
          </blockquote>
          <p className="mt-0.5 text-fine text-soft">
            {[title, employer, date && dateInWords(date)].filter(Boolean).join(', ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
